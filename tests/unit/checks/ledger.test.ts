import { expect, test } from 'vitest';
import { check } from './check-content.ts';

const COMMUNITY = `name: 长椅社区
street: 长椅街道
district: 示例区
address: 长椅路1号
hours: 周一至周五 9:00–17:00
demo: true
contacts:
  - { role: 居委会, place: 长椅路1号, about: 长椅的事都可以来问 }
`;

const tallyFile = (month = '2026-10', community = 'changyi') =>
  `community: ${community}
month: ${month}
given: 10
counts: { 很满意: 8, 满意: 1, 一般: 0, 不满意: 0 }
`;

const standardFile = (rule: string) => `name: 长椅社区标准
region: 示例市
about: 长椅社区用的考评标准。
items:
  - { id: changyi, group: 长椅, item: 长椅都坐得, rule: '${rule}', evidence: 看得见的长椅, weight: 2, source: 示例长椅法第一条 }
`;

const problemsOf = async (files: Record<string, string>) => {
  const { problems, held } = await check({
    'content/communities/changyi.yaml': COMMUNITY,
    ...files,
  });
  const own = problems.filter((problem) =>
    /^content\/(?:tallies|standards|prints)\//.test(problem),
  );
  return { own, held: [...held] };
};

test('A good tally and a good standard are good', async () => {
  const { own } = await problemsOf({
    'content/tallies/2026/changyi-2026-10.yaml': tallyFile(),
    'content/standards/changyi.yaml': standardFile('law: changyi-fa'),
  });
  expect(own).toEqual([]);
});

test('A tally under a wrong name, and one of an unknown community, are set aside', async () => {
  const { own, held } = await problemsOf({
    'content/tallies/2026/changyi-2026-09.yaml': tallyFile(),
    'content/tallies/2026/dengzi-2026-10.yaml': tallyFile('2026-10', 'dengzi'),
  });
  expect(own).toMatchInlineSnapshot(`
    [
      "content/tallies/2026/changyi-2026-09.yaml:2 这一份写的是 changyi 的 2026-10。请放到 content/tallies/2026/changyi-2026-10.yaml，或者改里面的 community、month。",
      "content/tallies/2026/dengzi-2026-10.yaml:1 community 里的 dengzi 不认识。请写 content/communities 里的文件名，不带后缀。",
    ]
  `);
  expect(held).toHaveLength(2);
});

test('A rule that is none, and one that names what is not there, are named with their line', async () => {
  const { own } = await problemsOf({
    'content/standards/a.yaml': standardFile('count: dogs'),
    'content/standards/b.yaml': standardFile('themed-day: dengzi-ri'),
  });
  expect(own).toMatchInlineSnapshot(`
    [
      "content/standards/a.yaml:5 items.0.rule：不认识“dogs”，可以写：lectures、attendance、speakers、questions、audiences、topics、themed-days、cases、guides、quizzes、services、paths、posters、prints、tallies。请照 content/README.md 里的样例改正；改好以前，这一份不会出现在网站上。",
      "content/standards/b.yaml:5 规则“themed-day: dengzi-ri”里的 dengzi-ri，网站上没有。请写 content/days 里的文件名；网站上确实没有对应的，写 human。",
    ]
  `);
});

test('What was printed was printed by a community that there is, and not tomorrow', async () => {
  const run = (community: string, on: string) =>
    `community: ${community}\non: ${on}\nsheets:\n  - { name: 主题日：长椅日, copies: 3 }\n`;
  const files = {
    'content/prints/2026/changyi-20261122.yaml': run('changyi', '2026-11-22'),
    'content/prints/2026/changyi-20261123.yaml': run('changyi', '2026-11-23'),
    'content/prints/2026/dengzi-20261101.yaml': run('dengzi', '2026-11-01'),
  };
  expect((await problemsOf(files)).own).toMatchInlineSnapshot(`
    [
      "content/prints/2026/changyi-20261123.yaml:2 2026-11-23 还没到，不会已经印好。请核对年月日，写海报脚上“版次”后面的那一天。",
      "content/prints/2026/dengzi-20261101.yaml:1 community 里的 dengzi 不认识。请写 content/communities 里的文件名，不带后缀。",
    ]
  `);
});
