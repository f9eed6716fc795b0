import { expect, test } from 'vitest';
import { check } from './check-content.ts';

function dayFile({
  rule = 'fixed:05-05',
  basis = '[《示例长椅法》第一条]',
  origin = '示例长椅法写明这一天大家修长椅。',
  laws = '[changyi-fa]',
  body = '每年修一次，见《示例长椅法》第二条。',
} = {}): string {
  return `---
name: 长椅日
rule: ${rule}
basis: ${basis}
origin: ${origin}
summary: 大家一起修长椅的日子
points:
  - { text: 长椅人人都可以坐，不用付钱。, cites: [《示例长椅法》第一条] }
  - { text: 长椅每年刷一次漆，先别坐。, cites: [《示例长椅法》第二条] }
topics: [社区自治]
laws: ${laws}
confidence: verified
source: 示例来源
reviewed: { by: 张某, on: 2026-11-01 }
---

## 来历

${body}
`;
}

const checkDay = async (given: Parameters<typeof dayFile>[0] = {}) => {
  const { problems, kinds } = await check({ 'content/days/changyi-ri.mdx': dayFile(given) });
  return problems.filter((_, index) => kinds[index] !== 'warning article-unsealed');
};

test('A good day is good', async () => {
  expect(await checkDay()).toEqual([]);
});

test('A day whose legal basis was repealed is flagged, with what took its place', async () => {
  expect(await checkDay({ basis: '[《示例凳子法》第一条]' })).toMatchInlineSnapshot(`
    [
      "content/days/changyi-ri.mdx:4 引用了《示例凳子法》，它自2026-01-01起已经废止。现在要看《示例长椅法》。请改引现行法律；确实要讲旧法的，在 cites 里写明这一条并加 historical: true。",
    ]
  `);
});

test('A day without basis must say plainly that no law founds it', async () => {
  expect(await checkDay({ basis: '[]' })).toMatchInlineSnapshot(`
    [
      "content/days/changyi-ri.mdx:5 origin：没有法条依据的，要在 origin 里写明“没有哪部法律设立它”。请照 content/README.md 里的样例改正；改好以前，这一份不会出现在网站上。",
    ]
  `);
  expect(await checkDay({ basis: '[]', origin: '居民商量定下的，没有哪部法律设立它。' })).toEqual(
    [],
  );
});

test('A rule that is none, a law that is repealed or unknown and a wrong citation in the body are named', async () => {
  expect(await checkDay({ rule: 'fixed:02-30' })).toMatchInlineSnapshot(`
    [
      "content/days/changyi-ri.mdx:3 rule：写法不认识，请照 content/README.md 里的表。请照 content/README.md 里的样例改正；改好以前，这一份不会出现在网站上。",
    ]
  `);
  expect(await checkDay({ laws: '[dengzi-fa, changdeng-fa]', body: '见《示例长椅法》第九条。' }))
    .toMatchInlineSnapshot(`
    [
      "content/days/changyi-ri.mdx:11 laws 里的 dengzi-fa 自2026-01-01起已经废止。请换成 changyi-fa。",
      "content/days/changyi-ri.mdx:11 laws 里的 changdeng-fa 不认识。请写登记表里的 slug。",
      "content/days/changyi-ri.mdx:19 引用了《示例长椅法》第九条，该法共3条，没有这一条。看文字像是第一条，请核对。",
    ]
  `);
});
