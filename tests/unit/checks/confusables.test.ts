import { expect, test } from 'vitest';
import { readConfusables } from '../../../src/loaders/confusables.ts';
import { check } from './check-content.ts';

/** What the checks say of good content with these words, and with these files in place of its own. */
const checkWords = (words: string[], files: Record<string, string> = {}) =>
  check({
    'content/confusables.yaml': `- words:\n${words.map((word) => `    - { ${word} }\n`).join('')}`,
    ...files,
  });
const OTHER = 'word: 常椅, means: 没有这个词。';

/** A law of ten articles and more: in a smaller one it cannot be told how rare a word is. */
const FOUNTAINS = [
  '# 示例喷泉法\n\n2020年1月1日通过\n\n<!-- INFO END -->',
  '第一条 喷泉每天早上开放。',
  '第二条 水池深三十厘米。',
  '第三条 儿童玩水，家长在旁边看着。',
  ...['四', '五', '六', '七', '八', '九', '十'].map((n, at) => `第${n}条 管理的事项之${at}。`),
].join('\n\n');

test('Words whose articles exist and are about them are good', async () => {
  const { problems } = await checkWords([
    'word: 长椅, means: 大家坐的。, article: 示例长椅法第一条',
    'word: 立牌, means: 刷漆的时候放的牌子。, article: 示例长椅法第二条之一',
    OTHER,
  ]);
  expect(problems).toEqual([]);
});

test('A word that stands twice is an error', async () => {
  const { kinds, problems } = await checkWords([OTHER, 'word: 长椅, means: 大家坐的。', OTHER]);
  expect(kinds).toEqual(['error confusables-word-twice']);
  expect(problems).toMatchInlineSnapshot(`
    [
      "content/confusables.yaml:4 “常椅”在第2行已经写过。一个词只放一组，请把两组合在一起，或者删去一处。",
    ]
  `);
});

test('An article that does not exist, of a law not known or no longer applied, is an error', async () => {
  const { kinds, problems } = await checkWords([
    'word: 长椅, means: 大家坐的。, article: 示例长椅法第九条',
    'word: 长倚, means: 写错了的。, article: 示例长倚法第一条',
    'word: 凳子, means: 一个人坐的。, article: 示例凳子法第一条',
  ]);
  expect(kinds).toEqual(Array.from({ length: 3 }, () => 'error confusables-article-absent'));
  expect(problems).toMatchInlineSnapshot(`
    [
      "content/confusables.yaml:2 “长椅”写的是“示例长椅法第九条”，那部法律没有这一条。请照登记表写法律的名称，照现行文本写条号；哪部法都没有写的词，删去 article。",
      "content/confusables.yaml:3 “长倚”写的是“示例长倚法第一条”，这部法律不认识。请照登记表写法律的名称，照现行文本写条号；哪部法都没有写的词，删去 article。",
      "content/confusables.yaml:4 “凳子”写的是“示例凳子法第一条”，这部法律已经废止。请照登记表写法律的名称，照现行文本写条号；哪部法都没有写的词，删去 article。",
    ]
  `);
});

test('A figure that the article does not hold is an error', async () => {
  const { kinds, problems } = await checkWords(
    ['word: 水池, means: 水深五十厘米。, article: 示例喷泉法第二条', OTHER],
    { 'content/statutes/penquan.md': FOUNTAINS },
  );
  expect(kinds).toEqual(['error confusables-misfit']);
  expect(problems).toMatchInlineSnapshot(`
    [
      "content/confusables.yaml:2 “水池”的解释写了“五十厘米”，示例喷泉法第二条里没有这个数。请对照原文改正；数出自别的条，就不写这个数，或者换成那一条。",
    ]
  `);
});

test('An article without the word is reported where another one fits much better', async () => {
  const { kinds, problems } = await checkWords(
    [
      'word: 看护, means: 儿童玩水，家长看着。, article: 示例喷泉法第一条',
      'word: 监护, means: 儿童玩水，家长看着。, article: 示例喷泉法第三条',
    ],
    { 'content/statutes/penquan.md': FOUNTAINS },
  );
  expect(kinds).toEqual(['warning confusables-misfit']);
  expect(problems).toMatchInlineSnapshot(`
    [
      "content/confusables.yaml:2 “看护”写的是示例喷泉法第一条，看文字更像第三条。请打开两条原文核对；条号没错的不用管。",
    ]
  `);
});

test('Without official texts nothing is said of articles', async () => {
  const { kinds } = await checkWords(
    ['word: 长椅, means: 大家坐的。, article: 示例长倚法第一条', OTHER],
    { 'content/statutes/changyi.md': '' },
  );
  expect(kinds.filter((kind) => kind.includes('confusables'))).toEqual([]);
});

test('The words of the site all fit, and none stands twice', () => {
  const { groups, problems } = readConfusables('.');
  expect(problems).toEqual([]);
  const words = groups.flat().map(({ word }) => word);
  expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
  expect(groups.length).toBeGreaterThanOrEqual(40);
});
