import { expect, test } from 'vitest';
import { check } from './check-content.ts';

const LAW =
  '# 示例喷泉法\n\n2020年1月1日通过\n\n<!-- INFO END -->\n\n第一条 本法所称水池，是指深三十厘米的池子。\n\n第二条 喷泉每天开放。\n';

const checkTerms = async (...terms: string[]) => {
  const { problems, kinds } = await check({
    'content/statutes/penquan.md': LAW,
    'content/glossary/shui.yaml': `field: 玩水\nterms:\n${terms.map((term) => `  - { ${term} }\n`).join('')}`,
  });
  return problems.filter((_, index) => kinds[index] !== 'warning article-unsealed');
};
const POOL =
  'term: 水池, slug: shuichi, pinyin: shuǐ chí, means: 可以玩水的池子，不深。, article: 《示例喷泉法》第一条';

test('A term that its article defines for that law alone needs its scope', async () => {
  expect(await checkTerms(`${POOL}, within: [shilipenquanfa]`)).toEqual([]);
  expect(await checkTerms(POOL)).toMatchInlineSnapshot(`
    [
      "content/glossary/shui.yaml:3 《示例喷泉法》第一条说的是“本法所称水池”，只在那部法律里作数，这个词条却没有写 within。请用 within 写明在哪几部法律里是这个意思。",
    ]
  `);
});

test('A scope that is no law, a word twice and an article without the word are reported', async () => {
  expect(
    await checkTerms(
      `${POOL}, within: [penquan]`,
      `${POOL}, within: [shilipenquanfa]`,
      'term: 喷水, slug: penshui, pinyin: pēn shuǐ, means: 喷泉在往上面喷出水来。, article: 《示例喷泉法》第二条',
    ),
  ).toMatchInlineSnapshot(`
    [
      "content/glossary/shui.yaml:4 “水池”在 content/glossary/shui.yaml 第3行已经写过。一个词只解释一处，网址名也各用各的。",
      "content/glossary/shui.yaml:4 “shuichi”在 content/glossary/shui.yaml 第3行已经写过。一个词只解释一处，网址名也各用各的。",
      "content/glossary/shui.yaml:3 “水池”的 within 写了“penquan”，没有这部法律。请写登记表里的 slug。",
      "content/glossary/shui.yaml:5 《示例喷泉法》第二条里没有“喷水”这个词。请打开原文核对；那一条说的就是这件事、只是用词不同的，不用管。",
    ]
  `);
});

test('A figure that is not in the article is an error', async () => {
  expect(await checkTerms(`${POOL.replace('不深', '深五十厘米')}, within: [shilipenquanfa]`))
    .toMatchInlineSnapshot(`
    [
      "content/glossary/shui.yaml:3 “水池”写了“五十厘米”，写明的依据里没有这个数。请对照原文改正；这个数出自别的条，就把那一条加进依据。",
    ]
  `);
});
