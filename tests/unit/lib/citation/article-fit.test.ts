import { expect, test } from 'vitest';
import { indexArticles } from '../../../../src/lib/citation/article-fit.ts';
import { findLikelyArticle } from '../../../../src/lib/citation/likely-article.ts';
import { findSentence } from '../../../../src/lib/citation/sentence.ts';
import { parseFixture, parseMarkdown } from '../statute/fixture.ts';

const { statute } = parseMarkdown(`# 示例公园法

第一条 进入公园应当爱护花草，不得攀折树枝。

第二条 在公园里遗失物品的，管理处应当保管三十日。

第三条 攀折树枝的，责令改正，可以处五十元罚款。

第四条 公园每日开放，遇到大风、暴雨可以关闭。
`);

test('The article that shares the rarest words comes first; what is in none says nothing', () => {
  const rank = indexArticles(statute);
  const order = (words: string) => rank(words).map(({ anchor }) => anchor);
  expect(order('东西丢了，遗失的物品要保管多久')[0]).toBe('a2');
  expect(order('下大风公园关不关')[0]).toBe('a4');
  expect(order('攀折树枝').slice(0, 2)).toEqual(['a1', 'a3']);
  // The same words with a figure mean the article that holds it.
  expect(order('攀折树枝罚五十元')[0]).toBe('a3');
  expect(rank('XYZ').map(({ score, share }) => [score, share])).toEqual(Array(4).fill([0, 0]));
});

test('A fit tells its share of what was asked for', () => {
  const [best, ...others] = indexArticles(statute)('遗失物品');
  expect(best!.article.label).toBe('第二条');
  expect(best!.share).toBeGreaterThan(0.9);
  expect(best!.share).toBeLessThan(1.6);
  expect(others.every(({ score }) => score < best!.score / 5)).toBe(true);
});

test('Only articles are ranked, the points of a decision and appendices are not', () => {
  const rank = indexArticles(parseFixture('outline.md').statute);
  expect(rank('每月走访一次')).toEqual([]);
  expect(indexArticles(parseFixture('appendices.md').statute)('椅子')).toHaveLength(2);
});

test('A sentence means an article only where one stands out', () => {
  expect(findLikelyArticle('遗失物品要保管三十日', statute)).toBe('第二条');
  expect(findLikelyArticle('股票怎么交易', statute)).toBeUndefined();
});

test.each([
  ['一句。两句！三句？四句；五句', 3, 4, '两句'],
  ['一句。两句！三句？四句；五句', 0, 1, '一句'],
  ['一句。两句！三句？四句；五句', 12, 13, '五句'],
  ['一句。两句！三句？四句；五句', 6, 10, '三句？四句'],
  ['一句。两句！三句？四句；五句', 1, 2, '一句'],
  ['一句。两句！三句？四句；五句', 4, 5, '两句'],
  ['一句话', 1, 2, '一句话'],
  ['甲|一句。乙|', 6, 7, '乙|'],
  ['| 一格。 | 两格 |', 2, 3, '| 一格。 | 两格 |'],
])('Of %s the sentence around %i to %i is found', (line, start, end, sentence) => {
  const from = line.indexOf(sentence);
  expect(findSentence(line, { start, end })).toEqual({ start: from, end: from + sentence.length });
});
