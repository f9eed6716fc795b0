import { expect, test } from 'vitest';
import { indexArticles } from '../../../../src/lib/citation/article-fit.ts';
import { parseLines } from '../statute/fixture.ts';

/** Scores of the articles of a law, in the order of the law. */
function scores(articles: string[], words: string): number[] {
  const numerals = '一二三四五六';
  const { statute } = parseLines(...articles.map((text, at) => `第${numerals[at]}条 ${text}`));
  return indexArticles(statute)(words)
    .sort((one, other) => one.article.number - other.article.number)
    .map(({ score }) => score);
}

// Articles of one length, each with every word once: the score is the sum of the weights of the words.
const EVEN = ['甲乙', '甲丙', '丁丙', '丁丙'];

test.each<[string, string, number]>([
  // ln(1 + (articles − holders + 0.5) ÷ (holders + 0.5)), for a single character one half of it.
  ['丁', 'a character of two articles in four', Math.log(2) / 2],
  ['丁丙', 'a pair of two, with its characters', Math.log(2) * 1.5 + Math.log(1 + 1.5 / 3.5) / 2],
])('The weight of %s, %s, is that of BM25', (words, _, weight) => {
  expect(scores(EVEN, words)[2]).toBeCloseTo(weight, 10);
  expect(scores(EVEN, words)[3]).toBeCloseTo(weight, 10);
});

test('The rarer word weighs more, and a pair more than a character', () => {
  const [rare, , common] = [scores(EVEN, '乙')[0]!, 0, scores(EVEN, '丙')[1]!];
  expect(rare).toBeCloseTo(Math.log(1 + 3.5 / 1.5) / 2, 10);
  expect(common).toBeCloseTo(Math.log(1 + 1.5 / 3.5) / 2, 10);
});

test('A word said twice counts for more than once and for less than double', () => {
  const [twice, once] = scores(['甲乙甲', '甲丙丁', '丙丁丙'], '甲');
  // (k1 + 1) · 2 ÷ (2 + k1) in an article of mean length.
  expect(twice! / once!).toBeCloseTo((2.2 * 2) / 3.2, 10);
});

test('A word counts for more in a short article', () => {
  const [short, long] = scores(['甲乙', '甲丙丁戊己庚'], '甲');
  // 3 and 11 terms, mean 7.
  const norm = (length: number) => 1.2 * (0.25 + (0.75 * length) / 7);
  expect(short! / long!).toBeCloseTo((1 + norm(11)) / (1 + norm(3)), 10);
});

test('An article that holds the figures of the words gains, in the share of those that it holds', () => {
  const law = ['攀折树枝处五十元罚款', '攀折树枝处八元罚款'];
  const [held, other] = scores(law, '攀折50元');
  const [plain, same] = scores(law, '攀折51元');
  expect(held! / plain!).toBeCloseTo(1.6, 10);
  expect(other! / same!).toBeCloseTo(1, 10);
  expect(scores(law, '攀折50元99日')[0]! / scores(law, '攀折51元99日')[0]!).toBeCloseTo(1.3, 10);
});

test('Words of other scripts and a lack of any word say nothing', () => {
  expect(scores(['abc', '甲乙'], 'xyz')).toEqual([0, 0]);
  expect(scores(['abc', '甲乙'], '')).toEqual([0, 0]);
});
