import { toBigrams } from '../search/bigrams.ts';
import { listProvisions } from '../statute/outline.ts';
import { textOfProvision } from '../statute/statute-text.ts';
import type { Statute } from '../statute/tree.ts';

/** Share of the rarer pairs of characters that must be found again before a guess is worth saying. */
const WORTH_SAYING = 0.2;

/**
 * Label of the article that a sentence most likely means, by the pairs of characters they share, rare
 * ones weighing more; undefined where none stands out.
 */
export function findLikelyArticle(sentence: string, statute: Statute): string | undefined {
  const articles = listProvisions(statute.children)
    .filter(({ form }) => form === 'article')
    .map((provision) => ({
      label: provision.label,
      pairs: new Set(toBigrams(textOfProvision(provision.content))),
    }));
  const frequency = new Map<string, number>();
  for (const { pairs } of articles)
    for (const pair of pairs) frequency.set(pair, (frequency.get(pair) ?? 0) + 1);
  const asked = [...new Set(toBigrams(sentence))].filter((pair) => frequency.has(pair));
  const weigh = (pair: string) => Math.log(1 + articles.length / (frequency.get(pair) ?? 1));
  const total = asked.reduce((sum, pair) => sum + weigh(pair), 0);
  let best: { label: string; score: number } | undefined;
  for (const { label, pairs } of articles) {
    const score = asked.reduce((sum, pair) => sum + (pairs.has(pair) ? weigh(pair) : 0), 0);
    if (!best || score > best.score) best = { label, score };
  }
  return best && total > 0 && best.score / total >= WORTH_SAYING ? best.label : undefined;
}
