import { expect, test } from 'vitest';
import { listProvisions } from '../../../../src/lib/statute/outline.ts';
import { drawTree, parseLines, parseMarkdown } from './fixture.ts';

const draw = (...lines: string[]) =>
  drawTree(parseLines(...lines).statute)
    .split('\n')
    .slice(1);
const kinds = (...lines: string[]) => parseLines(...lines).problems.map(({ kind }) => kind);

test('Sections begin anew in a chapter, subparts in a part; what is skipped inside is reported', () => {
  const law = (...heads: string[]) =>
    kinds(...heads.flatMap((head, at) => [`## ${head}`, `第${'一二三四五六'[at]}条 甲`]));
  expect(law('第一章', '第一节', '第二节', '第二章', '第一节')).toEqual([]);
  expect(law('第一章', '第一节', '第二节', '第二章', '第三节')).toEqual(['statute-division-gap']);
  expect(law('第一编', '第一分编', '第二编', '第二分编')).toEqual(['statute-division-gap']);
  expect(law('第一章', '第三章', '第四章')).toEqual(['statute-division-gap']);
  expect(law('第二章', '第三章')).toEqual(['statute-division-gap']);
  expect(law('第一编', '第一章', '第二编', '第二章')).toEqual([]);
});

test('A heading takes the place of its level: what is below closes, what is above stays open', () => {
  expect(
    draw(
      '## 第一编 甲',
      '### 第一章 乙',
      '#### 第一节 丙',
      '### 第二章 丁',
      '第一条 戊',
      '## 第二编 己',
    ),
  ).toEqual([
    '[part] 第一编 甲',
    '  [chapter] 第一章 乙',
    '    [section] 第一节 丙',
    '  [chapter] 第二章 丁',
    '    第一条',
    '      1 戊',
    '[part] 第二编 己',
  ]);
});

test('A heading without number ranks as the last numbered one of its depth', () => {
  expect(
    draw(
      '## 第一编 甲',
      '### 第一章 乙',
      '第一条 丙',
      '### 丁',
      '第二条 戊',
      '## 附则',
      '第三条 己',
    ),
  ).toEqual([
    '[part] 第一编 甲',
    '  [chapter] 第一章 乙',
    '    第一条',
    '      1 丙',
    '  [heading]  丁',
    '    第二条',
    '      1 戊',
    '[heading]  附则',
    '  第三条',
    '    1 己',
  ]);
});

test('An unmarked chapter is a heading only where it is the next one or begins anew', () => {
  const heads = (...lines: string[]) => draw(...lines).filter((line) => line.includes('['));
  expect(heads('## 第一章 甲', '第一条 乙', '第四章 丙')).toEqual(['[chapter] 第一章 甲']);
  expect(heads('第一条 乙', '第一章 丙')).toEqual([]);
  expect(
    heads('## 第一编 甲', '### 第一章 乙', '第一条 丙', '## 第二编 丁', '第一章 戊', '第二条 己'),
  ).toEqual([
    '[part] 第一编 甲',
    '  [chapter] 第一章 乙',
    '[part] 第二编 丁',
    '  [chapter] 第一章 戊',
  ]);
});

test('Divisions and articles have the numbers of their labels, and no number where there is none', () => {
  const { children } = parseLines('## 一、甲', '## 三、乙', '## 丙', '第一条 丁').statute;
  expect(children).toMatchObject([{ number: 1 }, { number: 3 }, {}]);
  expect(children[2]).not.toHaveProperty('number');
  expect(children[2]).toMatchObject({ children: [{ kind: 'provision', number: 1 }] });
  expect(listProvisions(children)[0]).not.toHaveProperty('suffix');
  expect(kinds('## 一、甲', '## 三、乙', '第一条 丁')).toEqual([]);
});

test('What is kept as it stood is a warning that shows where it begins', () => {
  const { problems } = parseLines('## 第一章 甲', '长椅'.repeat(15), '第一条 乙', '## 第三章 丙');
  expect(problems).toMatchObject([
    { severity: 'warning', message: expect.stringContaining(`“${'长椅'.repeat(10)}”`) as string },
    { severity: 'warning', line: 7 },
  ]);
  expect(
    parseLines('## 第一章 甲', '第一条 乙：', '（二）丙', '第二章 丁', '第二条 戊').problems,
  ).toMatchObject([
    { kind: 'statute-item-gap', severity: 'warning' },
    { kind: 'statute-repaired', severity: 'warning' },
  ]);
});

test('Text between a heading and its first article is reported, in a preface or an appendix it is not', () => {
  expect(kinds('## 第一章 甲', '乙', '第一条 丙')).toEqual(['statute-stray-text']);
  expect(kinds('## 序言', '乙', '第一条 丙')).toEqual([]);
  expect(kinds('乙', '第一条 丙')).toEqual([]);
  expect(kinds('第一条 丙', '附件', '乙')).toEqual([]);
  expect(kinds('## 第一章 甲', '乙')).toEqual([]);
});

test('Tables and figures outside articles stay where they stood', () => {
  expect(draw('| 甲 |', '## 第一章 乙', '![丙](x)', '第一条 丁', '附件', '| 戊 |')).toEqual([
    '| 甲 |',
    '[chapter] 第一章 乙',
    '  [figure] 丙',
    '  第一条',
    '    1 丁',
    '[appendix 1] 附件',
    '  | 戊 |',
  ]);
});

test('An article of an annex is one where it follows the one before, else it is text', () => {
  expect(draw('第一条 甲', '附件', '第五条 乙', '第一条 丙', '第一条的丁', '第七条 戊')).toEqual([
    '第一条',
    '  1 甲',
    '[appendix 1] 附件',
    '  〔text〕第五条 乙',
    '  第一条',
    '    1 丙',
    '    2 第一条的丁',
    '    3 第七条 戊',
  ]);
});

test('A law has no text above its title, and one heading of depth 1 is the title', () => {
  const { statute } = parseMarkdown('前言\n# 示例法\n## 第一章 甲\n第一条 乙\n# 示例法');
  expect(statute.title).toBe('示例法');
  expect(statute.children.map(({ kind }) => kind)).toEqual(['text', 'division', 'appendix']);
});
