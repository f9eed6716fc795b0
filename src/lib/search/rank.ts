import type { Posting } from './postings.ts';

export interface RankedRecord {
  record: number;
  score: number;
}

/**
 * Ranks records for the terms of a query, each with its weight (1 for words of the query itself): BM25,
 * and a record that holds more of the query's own words stands before one that repeats a few. Best first, at most `limit`; of equals the earlier record first.
 */
export function rankRecords(
  postings: ReadonlyMap<string, readonly Posting[]>,
  weights: ReadonlyMap<string, number>,
  records: number,
  limit: number,
): RankedRecord[] {
  const scores = new Float32Array(records);
  const covered = new Uint16Array(records);
  let terms = 0;
  for (const [term, list] of postings) {
    const weight = weights.get(term) ?? 0;
    if (weight === 1) terms += 1;
    const rarity = Math.log(1 + (records - list.length + 0.5) / (list.length + 0.5));
    for (const { record, impact } of list) {
      scores[record] = (scores[record] ?? 0) + weight * rarity * impact;
      if (weight === 1) covered[record] = (covered[record] ?? 0) + 1;
    }
  }
  const ranked: RankedRecord[] = [];
  scores.forEach((score, record) => {
    const share = (covered[record] ?? 0) / Math.max(1, terms);
    if (score > 0)
      ranked.push({ record, score: score * (0.4 + 0.6 * share) * (share === 1 ? 2 : 1) });
  });
  return ranked.sort((a, b) => b.score - a.score || a.record - b.record).slice(0, limit);
}
