/** A pair of texts that share wording, by their places in the two lists. */
export interface Candidate {
  old: number;
  new: number;
  /** From 0, nothing in common, to 1, the same pairs of characters. */
  score: number;
}

/**
 * Every pair of an old and a new text that are alike at `threshold` or above. Measured by the Dice coefficient of
 * their pairs of characters, where a pair that stands in every article (应当, 处五) weighs next to nothing.
 */
export function findSimilar(
  olds: readonly string[],
  news: readonly string[],
  threshold: number,
): Candidate[] {
  const oldPairs = olds.map(listPairs);
  const newPairs = news.map(listPairs);
  const places = indexPairs(newPairs);
  const weigh = weighPairs([...oldPairs, ...newPairs]);
  const newTotals = newPairs.map((pairs) => sum(pairs, weigh));
  const found: Candidate[] = [];
  oldPairs.forEach((pairs, old) => {
    const shared = new Float64Array(news.length);
    for (const pair of pairs) {
      const weight = weigh(pair);
      for (const at of places.get(pair) ?? []) shared[at]! += weight;
    }
    const total = sum(pairs, weigh);
    shared.forEach((common, at) => {
      const score = common === 0 ? 0 : (2 * common) / (total + newTotals[at]!);
      if (score >= threshold) found.push({ old, new: at, score });
    });
  });
  return found;
}

/** Pairs of neighbouring characters, each once, as one number; marks of punctuation part them. */
function listPairs(text: string): Set<number> {
  const pairs = new Set<number>();
  for (const run of text.split(/[^\p{L}\p{N}]+/u)) {
    for (let at = 0; at + 1 < run.length; at += 1)
      pairs.add(run.charCodeAt(at) * 0x10000 + run.charCodeAt(at + 1));
  }
  return pairs;
}

function indexPairs(texts: readonly Set<number>[]): Map<number, number[]> {
  const places = new Map<number, number[]>();
  texts.forEach((pairs, at) => {
    for (const pair of pairs) {
      const known = places.get(pair);
      if (known) known.push(at);
      else places.set(pair, [at]);
    }
  });
  return places;
}

function weighPairs(texts: readonly Set<number>[]): (pair: number) => number {
  const counts = new Map<number, number>();
  for (const pairs of texts)
    for (const pair of pairs) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  const weights = new Map<number, number>();
  for (const [pair, count] of counts) weights.set(pair, Math.log((texts.length + 2) / count));
  return (pair) => weights.get(pair) ?? 0;
}

function sum(pairs: ReadonlySet<number>, weigh: (pair: number) => number): number {
  let total = 0;
  for (const pair of pairs) total += weigh(pair);
  return total;
}
