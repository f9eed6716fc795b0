/** A pair of texts that share wording, by their places in the two lists. */
export interface Candidate {
  old: number;
  new: number;
  /** From 0, nothing in common, to 1, the same pairs of characters. */
  score: number;
}

/** Keeps a very short text from being found in every longer one, in weight of pairs. */
const SHORT = 10;

/**
 * Every pair of an old and a new text that are alike at `threshold` or above. Measured by the pairs of
 * characters they share, where a pair that stands in every article (应当, 处五) weighs next to nothing: the
 * mean of the Dice coefficient and of the share of the shorter text that is found in the longer, for an
 * article that was kept and grew threefold is still that article.
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
      if (common === 0) return;
      const dice = (2 * common) / (total + newTotals[at]!);
      const overlap = common / (Math.min(total, newTotals[at]!) + SHORT);
      const score = (dice + overlap) / 2;
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
  return (pair) => weights.get(pair)!;
}

function sum(pairs: ReadonlySet<number>, weigh: (pair: number) => number): number {
  let total = 0;
  for (const pair of pairs) total += weigh(pair);
  return total;
}
