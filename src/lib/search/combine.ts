/** One found record of one asked term. */
export interface TermHit {
  id: string;
  score: number;
}

/**
 * Joins the hits of single terms into one ranking, for questions of which no record holds every term:
 * a term weighs the more, the fewer records hold it. Returns ids, best first, at most `limit`.
 */
export function combineTermHits(
  hitsByTerm: readonly (readonly TermHit[])[],
  records: number,
  limit: number,
): string[] {
  const scores = new Map<string, number>();
  for (const hits of hitsByTerm) {
    const weight = Math.log(1 + (records + 1) / (hits.length + 1));
    for (const { id } of hits) scores.set(id, (scores.get(id) ?? 0) + weight);
  }
  return [...scores]
    .sort((a, b) => b[1] - a[1])
    .slice(0, limit)
    .map(([id]) => id);
}
