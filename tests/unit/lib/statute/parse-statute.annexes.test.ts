import { expect, test } from 'vitest';
import { drawTree, parseLines } from './fixture.ts';

const draw = (...lines: string[]) =>
  drawTree(parseLines(...lines).statute)
    .split('\n')
    .slice(1);
const LAW = ['第一条', '  1 甲'];

test('Below an appendix deeper headings are its own, one of its depth opens the next one', () => {
  expect(
    draw(
      '第一条 甲',
      '## 附件',
      '### 第一章 乙',
      '丙',
      '### 丁',
      '## 第二章 戊',
      '### 附表二',
      '己',
    ),
  ).toEqual([
    ...LAW,
    '[appendix 1] 附件',
    '  〔heading〕第一章 乙',
    '  〔text〕丙',
    '  〔heading〕丁',
    '[appendix 2] 第二章戊',
    '[appendix 3] 附表二',
    '  〔text〕己',
  ]);
});

test('Text below a heading of an appendix is not of the article above it, the numbers go on', () => {
  expect(
    draw(
      '第一条 甲',
      '第二条 甲',
      '第三条 甲',
      '## 附件',
      '第一条 乙',
      '### 丙',
      '丁',
      '第二条 戊',
    ).slice(4),
  ).toEqual([
    '第三条',
    '  1 甲',
    '[appendix 1] 附件',
    '  第一条',
    '    1 乙',
    '  〔heading〕丙',
    '  〔text〕丁',
    '  第二条',
    '    1 戊',
  ]);
});

test.each(['## 附则', '## 附　则', '## 附 则'])(
  '“%s” behind the last article is no appendix',
  (head) => {
    expect(draw('第一条 甲', head, '乙')).toEqual([...LAW, '[heading]  附则', '  〔text〕乙']);
  },
);

test.each(['附则说明', '旧附则', '长椅表'])(
  'The heading %s behind the last article is one',
  (head) => {
    expect(draw('第一条 甲', `## ${head}`)).toEqual([...LAW, `[appendix 1] ${head}`]);
  },
);

test('附件 between two articles, or quoted, is text', () => {
  expect(draw('第一条 甲', '附件', '第二条 乙')).toEqual([...LAW, '  2 附件', '第二条', '  1 乙']);
  expect(draw('第一条 甲', ':::', '附件', ':::')).toEqual([...LAW, '  2 附件']);
});

test('A text without articles has no appendices, whatever its lines and headings say', () => {
  expect(draw('一、甲', '附件', '## 乙', '丙')).toEqual([
    '一、',
    '  1 甲',
    '  2 附件',
    '[heading]  乙',
    '  〔text〕丙',
  ]);
});

test('In a law with articles 一、 is text, and so is a quoted one in a decision', () => {
  expect(draw('第一条 甲', '一、乙')).toEqual([...LAW, '  2 一、乙']);
  expect(draw('一、甲', ':::', '二、乙', ':::', '二、丙')).toEqual([
    '一、',
    '  1 甲',
    '  2 二、乙',
    '二、',
    '  1 丙',
  ]);
  expect(draw('第一条 甲', ':::', '（一）乙', ':::')).toEqual([...LAW, '  2 （一）乙']);
});
