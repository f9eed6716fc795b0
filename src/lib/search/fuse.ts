import type { RankedRecord } from './rank.ts';

/** How much an answer in plain words counts beside the words of the law itself. */
const PLAIN = 1.3;

/** One result: an answer in plain words, an article, or an article with its answer. */
export interface FusedResult {
  /** Record of the everyday index. */
  plain?: number;
  /** Record of the index of full texts. */
  text?: number;
  score: number;
  whole: boolean;
}

/**
 * Joins what the two indexes found into one list, best first: an answer in plain words and the article that it explains (`articleOf`, by record)
 * are one result, and their scores add up.
 */
export function fuseResults(
  plain: readonly RankedRecord[],
  texts: readonly RankedRecord[],
  articleOf: ReadonlyMap<number, number>,
): FusedResult[] {
  const results = new Map<string, FusedResult>();
  for (const { record, score, prior, whole } of texts)
    results.set(`t${record}`, { text: record, score: score + prior, whole });
  for (const { record, score, prior, whole } of plain) {
    const article = articleOf.get(record);
    const found = article === undefined ? undefined : results.get(`t${article}`);
    if (found) {
      found.plain = record;
      found.score += PLAIN * score;
      found.whole ||= whole;
    } else {
      const joined = { plain: record, score: PLAIN * score + prior, whole };
      results.set(`p${record}`, article === undefined ? joined : { ...joined, text: article });
    }
  }
  return [...results.values()].sort((a, b) => b.score - a.score);
}
