/** Bits for each word: one word in two thousand is then taken for a member that is none (Bloom 1970). */
const BITS = 16;
const HASHES = 8;

/** Which words an index may know, in a few kilobytes: it never denies a word that was put in. */
export interface Membership {
  /** 32-bit words of the filter. */
  bits: Uint32Array;
}

/** A filter over words. */
export function makeMembership(words: readonly string[]): Membership {
  const bits = new Uint32Array(Math.max(1, Math.ceil((words.length * BITS) / 32)));
  for (const word of words)
    for (const bit of bitsOf(word, bits.length * 32)) bits[bit >>> 5]! |= 1 << (bit & 31);
  return { bits };
}

/** Whether a word may have been put in. */
export function mayContain({ bits }: Membership, word: string): boolean {
  return bitsOf(word, bits.length * 32).every((bit) => (bits[bit >>> 5]! >>> (bit & 31)) & 1);
}

/** A filter as text, six bits a character. */
export function formatMembership({ bits }: Membership): string {
  return btoa(String.fromCharCode(...new Uint8Array(bits.buffer)));
}

/** Reads what `formatMembership` wrote. */
export function parseMembership(text: string): Membership {
  const bytes = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  return { bits: new Uint32Array(bytes.buffer) };
}

/** Two hashes make as many as are wanted (Kirsch and Mitzenmacher 2006). */
function bitsOf(word: string, size: number): number[] {
  let [first, second] = [0x811c9dc5, 0x9747b28c];
  for (let at = 0; at < word.length; at += 1) {
    first = Math.imul(first ^ word.charCodeAt(at), 0x01000193);
    second = Math.imul(second ^ word.charCodeAt(at), 0x5bd1e995);
    second ^= second >>> 13;
  }
  first ^= first >>> 16;
  return Array.from(
    { length: HASHES },
    (_, index) => (first + Math.imul(index, second | 1)) >>> 0,
  ).map((hash) => hash % size);
}
