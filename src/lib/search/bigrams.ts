const RUNS = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu;
const HAN = /\p{Script=Han}/u;

/**
 * Text as overlapping pairs of characters: 高空抛物 → 高空 空抛 抛物. Words of other scripts and numbers
 * stay whole; a lone character stays as it is. Indexing and asking in the same pairs finds every term of
 * two or more characters however a segmenter would cut it.
 */
export function toBigrams(text: string): string[] {
  const pairs: string[] = [];
  for (const [run] of text.normalize('NFKC').toLowerCase().matchAll(RUNS)) {
    const characters = [...run];
    if (!HAN.test(run) || characters.length === 1) pairs.push(run);
    else
      for (let at = 0; at + 1 < characters.length; at += 1)
        pairs.push(`${characters[at]}${characters[at + 1]}`);
  }
  return pairs;
}
