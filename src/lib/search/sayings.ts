import { toBigrams } from './bigrams.ts';
import { mayContain, type Membership } from './membership.ts';

const LONGEST = 12;
const HAN_RUN = /[\p{L}\p{N}]{2,}/gu;

/** How much a term of the law counts that stands for an everyday word, against a word of the question itself. */
const MEANT = 0.7;
const AKIN = 0.35;

/** An everyday word stands in an index under its own key, apart from the pairs of characters. */
export function sayingKey(word: string): string {
  return `~${word}`;
}

/** What is called just so stands in an index under a key of its own: =租房. */
export function nameKey(name: string): string {
  return `=${name.toLowerCase().replace(/[\s？?]/g, '')}`;
}

/** The terms that an everyday word stands for, as pairs of characters with their weights; `near`: only akin to it. */
export function weighMeaning(
  means: readonly string[],
  near: boolean,
  itself: string,
): Map<string, number> {
  const own = new Set(toBigrams(itself));
  const weights = new Map<string, number>();
  for (const term of means.flatMap(toBigrams))
    if (!own.has(term)) weights.set(term, near ? AKIN : MEANT);
  return weights;
}

/** Every stretch of a question that may be an everyday word of the thesaurus. */
export function listCandidates(question: string, known: Membership): string[] {
  const found = new Set<string>();
  for (const [run] of question.matchAll(HAN_RUN))
    for (let from = 0; from < run.length; from += 1)
      for (let length = 2; length <= LONGEST && from + length <= run.length; length += 1) {
        const word = run.slice(from, from + length);
        if (mayContain(known, word)) found.add(word);
      }
  return [...found];
}

/** The everyday words in a question, from left to right; of two that overlap the longer is meant. */
export function findSayings(question: string, isSaying: (word: string) => boolean): string[] {
  const found: string[] = [];
  let at = 0;
  while (at < question.length) {
    let length = Math.min(LONGEST, question.length - at);
    while (length > 1 && !isSaying(question.slice(at, at + length))) length -= 1;
    if (length > 1) found.push(question.slice(at, at + length));
    at += length;
  }
  return found;
}
