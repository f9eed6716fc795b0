import { expect, test } from 'vitest';
import { formatProblem } from '../../../../src/lib/problem.ts';
import { planArticles } from '../../../../src/lib/statute/plan-articles.ts';
import { readMarkdown } from '../../../../src/lib/statute/read-markdown.ts';

function plan(text: string, amending = false) {
  const { heads, lastIndex, problems } = planArticles(readMarkdown(text, 'law.md'), amending);
  return {
    heads: [...heads.values()].map(({ label }) => label).join(' '),
    lastIndex,
    problems: problems.map(formatProblem),
  };
}

test('Articles follow one another, those added with 之 too', () => {
  expect(plan('第一条 甲\n第一条之一 乙\n第一条之二 丙\n第二条 丁\n款')).toEqual({
    heads: '第一条 第一条之一 第一条之二 第二条',
    lastIndex: 3,
    problems: [],
  });
});

test('A text without articles has no last one', () => {
  expect(plan('一、甲\n二、乙')).toEqual({ heads: '', lastIndex: -1, problems: [] });
});

test('A gap is reported with all that is missing, and the article is kept', () => {
  const { heads, problems } = plan('第一条 甲\n第三条 乙\n第七条 丙\n第七条之三 丁');
  expect(heads).toBe('第一条 第三条 第七条 第七条之三');
  expect(problems).toMatchInlineSnapshot(`
    [
      "law.md:2 条号从第一条跳到第三条，缺第二条。请打开原文件对照官方文本，补上缺的条，或重新下载。",
      "law.md:3 条号从第三条跳到第七条，缺第四条至第六条。请打开原文件对照官方文本，补上缺的条，或重新下载。",
      "law.md:4 条号从第七条跳到第七条之三，缺第七条之三之前的条。请打开原文件对照官方文本，补上缺的条，或重新下载。",
    ]
  `);
});

test('A law that does not begin with its first article has a gap', () => {
  expect(plan('第三条 甲\n第四条 乙').problems).toEqual([
    'law.md:1 条号从开头跳到第三条，缺第一条至第二条。请打开原文件对照官方文本，补上缺的条，或重新下载。',
  ]);
});

test('A number that goes back is no new article, and reported', () => {
  const { heads, problems } = plan('第一条 甲\n第二条 乙\n第一条 丙\n第三条 丁');
  expect(heads).toBe('第一条 第二条 第三条');
  expect(problems).toMatchInlineSnapshot(`
    [
      "law.md:3 第二条之后又出现行首的“第一条”，没有当作新的一条，原文保留在第二条之下。如果它确实是一条，请核对条号；如果是引用或附件里的条文，不必处理。",
    ]
  `);
});

test('A repaired number is reported with what was there', () => {
  expect(plan('第一条 甲\n笫二条 乙\n第 三条丙').problems).toMatchInlineSnapshot(`
    [
      "law.md:2 条号已按第二条读取（笫→第）。建议在原文件里改正，改后此提示自然消失。",
      "law.md:3 条号已按第三条读取（条号中有空格）。建议在原文件里改正，改后此提示自然消失。",
    ]
  `);
});

test('A number that runs into its sentence is a reference, except before a bracket where it is the next', () => {
  expect(plan('第一条 甲\n第二条规定的，从其规定\n第二条（删去）\n第九条（删去）').heads).toBe(
    '第一条 第二条',
  );
});

test('Articles that an appendix holds are not articles of the law, and nothing to report', () => {
  expect(plan('第一条 甲\n第二条 乙\n附件：表\n第一条 丙\n第九条 丁')).toEqual({
    heads: '第一条 第二条',
    lastIndex: 1,
    problems: [],
  });
});

test('A text that amends another opens only what follows exactly, and reports nothing', () => {
  expect(plan('第一条 甲\n第五条 乙\n第一条 丙\n第二条 丁', true)).toEqual({
    heads: '第一条 第二条',
    lastIndex: 3,
    problems: [],
  });
});

test.each([
  ['## 示例法修正案'],
  ['## 关于长椅的决定'],
  ['## 长椅税率表'],
  ['## 长椅税额表'],
  ['附表'],
])('Articles below “%s” are those of the annex, whatever their numbers', (head) => {
  expect(plan(`第一条 甲\n第二条 乙\n${head}\n第一条 丙\n第九条 丁`)).toEqual({
    heads: '第一条 第二条',
    lastIndex: 1,
    problems: [],
  });
});

test.each(['## 决定的范围', '关于长椅的决定', '长椅税率表见附件'])(
  'The line “%s” opens no annex',
  (line) => {
    expect(plan(`第一条 甲\n${line}\n第三条 乙`)).toMatchObject({
      heads: '第一条 第三条',
      problems: [expect.stringContaining('从第一条跳到第三条') as string],
    });
  },
);

test('An annex ends with the very next article of the law, and none stands before the first', () => {
  const { heads, problems } = plan('附件\n第二条 甲\n附件\n第三条 乙\n第五条 丙\n第一条 丁');
  expect(heads).toBe('第二条 第三条 第五条');
  expect(problems.map((problem) => problem.split('，')[0])).toEqual([
    'law.md:2 条号从开头跳到第二条',
    'law.md:5 条号从第三条跳到第五条',
    'law.md:6 第五条之后又出现行首的“第一条”',
  ]);
});

test.each([
  ['第一条之一 甲\n第一条之二 乙', '第一条之一 第一条之二', 0],
  ['第一条 甲\n第一条 乙', '第一条', 1],
  ['第一条 甲\n第一条之一 乙\n第一条之一 丙', '第一条 第一条之一', 1],
  ['第一条 甲\n第一条之一 乙\n第一条 丙', '第一条 第一条之一', 1],
  ['第一条 甲\n第二条之一 乙', '第一条 第二条之一', 1],
  ['第一条 甲\n第一条之二 乙', '第一条 第一条之二', 1],
  ['第一条（甲）\n第二条（乙）', '', 0],
  ['第一条 甲\n第二条规定的（乙），从其规定', '第一条', 0],
  ['第一条 甲\n第三条（乙）\n第二条（丙）', '第一条 第二条', 0],
])('In %j the articles are %s', (text, heads, problems) => {
  const read = plan(text);
  expect([read.heads, read.problems.length]).toEqual([heads, problems]);
});

test('A text that amends another may begin with any article, one in points has none', () => {
  expect(plan('第五条 甲\n第六条 乙\n第八条 丙', true).heads).toBe('第五条 第六条');
  expect(plan('一、甲\n第一条 乙', true).heads).toBe('');
  expect(plan(':::\n一、甲\n:::\n第一条 乙', true).heads).toBe('第一条');
  expect(plan('一、甲\n第一条 乙').heads).toBe('第一条');
});

test('What is quoted, in a heading or in a table opens no article', () => {
  expect(
    plan('第一条 甲\n“第二条 乙”\n:::\n第二条 丙\n:::\n## 第二条 丁\n| 第二条 戊 |').heads,
  ).toBe('第一条');
});
