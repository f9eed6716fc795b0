import { expect, test } from 'vitest';
import { check } from './check-content.ts';

const ITEM =
  'kind: 单选, ask: 长椅多久刷漆, options: [每年, 从来不刷], answer: A, why: 长椅每年刷一次漆。, cites: [《示例长椅法》第二条]';

const checkItems = async (...items: string[]) => {
  const all = [...items, ...Array.from({ length: Math.max(0, 5 - items.length) }, () => ITEM)];
  const { problems, kinds } = await check({
    'content/quizzes/changyi.yaml': `title: 长椅问答
summary: 长椅的五道题，看看您懂多少
topics: [社区自治]
audiences: [社区居民]
items:
${all.map((item) => `  - { ${item} }\n`).join('')}reviewed: { by: 张某, on: 2026-11-01 }
`,
  });
  return problems.filter((_, index) => kinds[index] !== 'warning article-unsealed');
};

test('A good set is good; a wrong option may hold a wrong figure', async () => {
  expect(await checkItems(ITEM.replace('从来不刷', '每5年'))).toEqual([]);
});

test('Answers that fit neither the kind nor the options are errors', async () => {
  expect(
    await checkItems(
      ITEM.replace('answer: A', 'answer: AB'),
      ITEM.replace('answer: A', 'answer: C'),
      ITEM.replace('kind: 单选', 'kind: 判断'),
      ITEM.replace('kind: 单选', 'kind: 多选'),
    ),
  ).toMatchInlineSnapshot(`
    [
      "content/quizzes/changyi.yaml:6 items.0.answer：这种题只有一个答案。请照 content/README.md 里的样例改正；改好以前，这一份不会出现在网站上。",
      "content/quizzes/changyi.yaml:7 items.1.answer：答案的字母要在 A 到 B 里，不重复。请照 content/README.md 里的样例改正；改好以前，这一份不会出现在网站上。",
      "content/quizzes/changyi.yaml:8 items.2.options：判断题不写选项。请照 content/README.md 里的样例改正；改好以前，这一份不会出现在网站上。",
      "content/quizzes/changyi.yaml:8 items.2.answer：判断题写 对 或 错，别的写字母。请照 content/README.md 里的样例改正；改好以前，这一份不会出现在网站上。",
      "content/quizzes/changyi.yaml:9 items.3.answer：多选题至少两个答案。请照 content/README.md 里的样例改正；改好以前，这一份不会出现在网站上。",
    ]
  `);
});

test('A right option and its reason hold only figures of the article', async () => {
  expect(await checkItems(ITEM.replace('options: [每年', 'options: [每3年')))
    .toMatchInlineSnapshot(`
    [
      "content/quizzes/changyi.yaml:6 “长椅多久刷漆”写了“3年”，写明的依据里没有这个数。请对照原文改正；这个数出自别的条，就把那一条加进依据。",
    ]
  `);
});
