import { toBigrams } from './bigrams.ts';

const HAN = /\p{Script=Han}/u;

/** Longer questions hold pairs across words that stand nowhere, without a slip. */
const LONGEST = 12;

/**
 * True for a query that may hold a wrong character: one between two pairs that stand nowhere, or at its beginning or
 * end in a pair that stands nowhere. Across two words a pair is often unknown; a wrong character spoils two.
 */
export function looksMistyped(query: string, isKnown: (pair: string) => boolean): boolean {
  const pairs = toBigrams(query).filter((pair) => pair.length === 2 && HAN.test(pair));
  if (pairs.length < 2 || pairs.length > LONGEST) return false;
  const unknown = pairs.map((pair) => !isKnown(pair));
  if (unknown[0] === true || unknown.at(-1) === true) return true;
  return unknown.some((strange, at) => strange && unknown[at + 1] === true);
}
