/** One record that holds a term, with how much it says about it: 1 (a little) to 15. */
export interface Posting {
  record: number;
  impact: number;
}

/** Highest impact that fits beside the step to the next record. */
export const HIGHEST_IMPACT = 15;

/**
 * Postings in ascending order of records as bytes: for each one the step from the record before, times
 * sixteen, plus the impact, seven bits a byte, low bits first (LEB128).
 */
export function encodePostings(postings: readonly Posting[]): Uint8Array {
  const bytes: number[] = [];
  let last = 0;
  for (const { record, impact } of postings) {
    let value = (record - last) * 16 + impact;
    last = record;
    while (value > 127) {
      bytes.push((value % 128) + 128);
      value = Math.floor(value / 128);
    }
    bytes.push(value);
  }
  return Uint8Array.from(bytes);
}

/** Reads what `encodePostings` wrote. */
export function decodePostings(bytes: Uint8Array): Posting[] {
  const postings: Posting[] = [];
  let record = 0;
  let value = 0;
  let factor = 1;
  for (const byte of bytes) {
    value += (byte % 128) * factor;
    factor *= 128;
    if (byte > 127) continue;
    record += Math.floor(value / 16);
    postings.push({ record, impact: value % 16 });
    [value, factor] = [0, 1];
  }
  return postings;
}
