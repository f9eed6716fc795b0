import { toBigrams } from './bigrams.ts';

/** An entry of the thesaurus as the browser gets it: what residents say, what the law calls it, 1 if only akin. */
export type Saying = readonly [say: readonly string[], means: readonly string[], near?: 1];

/** How much a term of the law counts that stands for an everyday word, against a word of the question itself. */
const MEANT = 0.7;
const AKIN = 0.35;
const LONGEST_SAYING = 12;

/**
 * The terms to look for with their weights: pairs of characters of the question count 1, those of the terms
 * that its everyday words stand for count less. Of two everyday words that overlap the longer is meant.
 */
export function weighTerms(question: string, sayings: readonly Saying[]): Map<string, number> {
  const weights = new Map<string, number>();
  for (const term of toBigrams(question)) weights.set(term, 1);
  for (const [, means, near] of findSayings(question, sayings)) {
    for (const term of means.flatMap(toBigrams)) {
      weights.set(term, Math.max(weights.get(term) ?? 0, near ? AKIN : MEANT));
    }
  }
  return weights;
}

function findSayings(question: string, sayings: readonly Saying[]): Saying[] {
  const byWord = new Map(
    sayings.flatMap((saying) => saying[0].map((word) => [word, saying] as const)),
  );
  const found: Saying[] = [];
  let at = 0;
  while (at < question.length) {
    let length = Math.min(LONGEST_SAYING, question.length - at);
    while (length > 1 && !byWord.has(question.slice(at, at + length))) length -= 1;
    const saying = length > 1 ? byWord.get(question.slice(at, at + length)) : undefined;
    if (saying) found.push(saying);
    at += saying ? length : 1;
  }
  return found;
}
