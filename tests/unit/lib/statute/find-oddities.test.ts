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

test('A character of a private font is told', () => {
  expect(find('**第一条**　进公园不收费\ue010')).toMatchInlineSnapshot(`
    [
      "a.md:3 有一个认不出的字符（“第一条　进公园不收费……”这一行），页面上会显示成方框。请对照官方文本，把它换成正确的字或标点。",
    ]
  `);
});
