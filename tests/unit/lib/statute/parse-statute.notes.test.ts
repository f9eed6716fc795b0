import { expect, test } from 'vitest';
import { drawTree, parseBare, parseMarkdown } from './fixture.ts';

/** A law of Just Laws: no mark tells where its head ends. */
const draw = (...lines: string[]) =>
  drawTree(parseMarkdown(['# 示例法', ...lines].join('\n')).statute)
    .split('\n')
    .slice(1);

test.each([
  '2020年1月1日通过',
  '（2020年1月1日通过）',
  '(2020年1月1日通过',
  '根据2020年1月1日示例会议的决定修正',
  '（根据 2020 年1月1日示例会议的决定修正）',
  '根据示例会议的决定修订',
  '（示例会议通过）',
  '（示例会议公布，长椅从此免费）',
])('“%s” under the title is a note', (line) => {
  expect(draw(line, '**第一条**　甲')).toEqual([`〔note〕${line}`, '第一条', '  1 甲']);
});

test.each([
  '长椅于2020年1月1日通过验收。',
  '根据长椅的数量，制定本法。',
  '为了施行示例法，制定本办法。',
])('“%s” under the title is no note', (line) => {
  expect(draw(line, '**第一条**　甲')[0]).toBe(`〔preface〕${line}`);
});

test('Notes are the dated lines before anything else, however many', () => {
  expect(
    draw('2020年1月1日通过', '根据2021年1月1日决定修正', '各楼长：', '2022年1月1日前的长椅不动。'),
  ).toEqual([
    '〔note〕2020年1月1日通过',
    '〔note〕根据2021年1月1日决定修正',
    '〔preface〕各楼长：',
    '〔preface〕2022年1月1日前的长椅不动。',
  ]);
  expect(draw('## 序言', '2020年1月1日通过验收的长椅。')).toEqual([
    '[heading]  序言',
    '  〔text〕2020年1月1日通过验收的长椅。',
  ]);
});

test('A dated heading is a heading, a dated paragraph of an article a paragraph', () => {
  expect(draw('## 2020年1月1日通过', '**第一条**　甲', '2020年1月1日前的长椅不动。')).toEqual([
    '[heading]  2020年1月1日通过',
    '  第一条',
    '    1 甲',
    '    2 2020年1月1日前的长椅不动。',
  ]);
});

test('The note of a .docx stands under its title', () => {
  const { statute } = parseBare('示例法', '（2020年1月1日通过）', '第一条　甲');
  expect(drawTree(statute).split('\n')[1]).toBe('〔note〕（2020年1月1日通过）');
});

test('Where a mark ends the head, everything above it is a note', () => {
  const { statute } = parseMarkdown(
    '# 示例法\n\n示例会议\n## 说明\n<!-- INFO END -->\n2020年长椅免费。',
  );
  expect(drawTree(statute).split('\n')).toEqual([
    '示例法',
    '〔note〕示例会议',
    '〔note〕说明',
    '〔preface〕2020年长椅免费。',
  ]);
});
