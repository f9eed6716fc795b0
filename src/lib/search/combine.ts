/** One found record of one asked term. */
export interface TermHit {
  id: string;
  score: number;
}

/**
 * Joins the hits of single terms into one ranking, for questions of which no record holds every term:
 * a term weighs the more, the fewer records hold it. Best first, at most `limit`, each with the share of the query's weight that it holds.
 */
export function combineTermHits(
  hitsByTerm: readonly (readonly TermHit[])[],
  records: number,
  limit: number,
): { id: string; share: number }[] {
  const scores = new Map<string, number>();
  let total = 0;
  for (const hits of hitsByTerm) {
    const weight = Math.log(1 + (records + 1) / (hits.length + 1));
    total += weight;
    for (const { id } of hits) scores.set(id, (scores.get(id) ?? 0) + weight);
  }
  return [...scores]
    .sort((a, b) => b[1] - a[1])
    .slice(0, limit)
    .map(([id, score]) => ({ id, share: score / total }));
}
