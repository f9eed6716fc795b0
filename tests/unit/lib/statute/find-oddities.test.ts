import { expect, test } from 'vitest';
import { formatProblem } from '../../../../src/lib/problem.ts';
import { findOddities } from '../../../../src/lib/statute/find-oddities.ts';
import { readMarkdown } from '../../../../src/lib/statute/read-markdown.ts';

const find = (...lines: string[]) =>
  findOddities(readMarkdown(['# 示例公园法', '', ...lines].join('\n'), 'a.md')).map(formatProblem);

test('A sentence that breaks off and goes on below is told, with its line', () => {
  expect(find('**第一条**　公园里的长椅由管理人每年检查两次，检查的结果应', '当写在入口的牌子上。'))
    .toMatchInlineSnapshot(`
      [
        "a.md:3 这一行像是断在句子中间：“……年检查两次，检查的结果应”，下一行已按单独一款保留。请对照官方文本，把断开的两行接起来。",
      ]
    `);
});

test('Whole sentences, lists, formulas and short lines are not told', () => {
  expect(
    find(
      '**第一条**　公园里的长椅由管理人每年检查两次，检查分为下列几种：',
      '（一）看得见的地方坏没坏',
      '（二）看不见的地方坏没坏。',
      '**第二条**　门票的价钱按下面的办法算，算出来不满一元的按一元收',
      '价钱＝人数×单价',
      '**第三条**　短的一行',
      '也不算断。',
    ),
  ).toEqual([]);
});

const FIRST = '公园里的长椅由管理人每年检查两次，检查的结果应';
const isTold = (...lines: string[]) =>
  find('**第一条**　长椅供人休息。', ...lines).some((problem) => problem.includes('断在句子中间'));

test.each([
  ['当写在入口的牌子上。'],
  ['，写在入口的牌子上。'],
  ['、写在入口的牌子上。'],
  ['；写在入口的牌子上。'],
  ['。写在入口的牌子上。'],
  ['第二条规定的牌子写明。'],
])('A line that breaks off is told before “%s”', (next) => {
  expect(isTold(FIRST, next)).toBe(true);
  expect(isTold(`${FIRST}，`, next)).toBe(true);
  expect(isTold(`${FIRST}、`, next)).toBe(true);
});

test.each([
  ['第二条　长椅供人休息。'],
  ['（二）长椅'],
  ['二、长椅'],
  ['第二章　长椅'],
  ['A3 的牌子上写明。'],
  ['“牌子”上写明。'],
  ['## 写在牌子上'],
  ['| 写在牌子上 |'],
  ['![写在牌子上](x)'],
  ['票价＝人数'],
])('A line is whole before “%s”, which begins something new', (next) => {
  expect(isTold(FIRST, next)).toBe(false);
});

test.each([
  ['公园里的长椅由管理人每年检查两次，检查的结果。'],
  ['公园里的长椅由管理人每年检查两次，检查的结果；'],
  ['公园里的长椅由管理人每年检查两次，检查的结果：'],
  ['公园里的长椅由管理人每年检查两次，检查的结果）'],
  ['公园里的长椅由管理人每年检查两次，检查的结果A'],
  [`## ${FIRST}`],
  ['公园里的长椅由管理人每年检查两次，价钱=人数乘'],
  ['公园里的长椅由管理人每年检查两次，价钱×人数乘'],
  ['公园里的长椅每年检查两次，检查的结果应'],
])('The line “%s” may end so', (line) => {
  expect(isTold(line, '当写在入口的牌子上。')).toBe(false);
});

test('A line of twenty characters is long enough to be broken', () => {
  expect(isTold('公园里的长椅每年检查两次，检查的结果都应', '当写在入口的牌子上。')).toBe(true);
});

test('What is quoted, what stands above the first article and the last line are not told', () => {
  expect(isTold(':::', FIRST, '当写在入口的牌子上。', ':::')).toBe(false);
  expect(find(FIRST, '当写在入口的牌子上。', '第一条规定的牌子')).toEqual([]);
  expect(isTold(FIRST)).toBe(false);
});

test('Both faults are warnings, and show only the words where they stand', () => {
  const lines = ['# 示例法', '**第一条**　甲', FIRST, '当写在\ue010' + '入口的牌子上，'.repeat(3)];
  expect(findOddities(readMarkdown(lines.join('\n'), 'a.md'))).toMatchObject([
    { kind: 'statute-broken-line', severity: 'warning', line: 3 },
    {
      kind: 'statute-odd-character',
      severity: 'warning',
      line: 4,
      message: expect.stringContaining('“当写在\ue010入口的牌子上，入……”') as string,
    },
  ]);
});

test('A character of a private font is told', () => {
  expect(find('**第一条**　进公园不收费\ue010')).toMatchInlineSnapshot(`
    [
      "a.md:3 有一个认不出的字符（“第一条　进公园不收费……”这一行），页面上会显示成方框。请对照官方文本，把它换成正确的字或标点。",
    ]
  `);
});
