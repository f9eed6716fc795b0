import { toBigrams } from './bigrams.ts';

/** Words that 了 and 的 belong to, and the two as particles. */
const PARTICLES = /目的|标的|的确|的士|了解|了结|了断|为了|[了的]/g;

/** A text without the particles 了 and 的, which residents put in or leave out: 借了钱不还 → 借钱不还. */
export function dropParticles(text: string): string {
  return text.replace(PARTICLES, (word) => (word.length > 1 ? word : ''));
}

/** Pairs of characters that stand together only when the particles between them are dropped: 借钱 in 借了钱. */
export function listLoosePairs(text: string): string[] {
  const own = new Set(toBigrams(text));
  return [...new Set(toBigrams(dropParticles(text)))].filter((pair) => !own.has(pair));
}
