/** A word of the site with its sound, as it is shipped: 赡养费, `shan yang fei`. */
export type WordLine = readonly [word: string, pinyin: string];

/** A word with what one types for it. */
export interface KeyedWord {
  word: string;
  /** shanyangfei. */
  full: string;
  /** syf. */
  initials: string;
  /** The same on the nine keys of a telephone. */
  fullKeys: string;
  initialKeys: string;
}

/** Letters on the keys 2 to 9 (ITU-T E.161). */
const KEYS = ['abc', 'def', 'ghi', 'jkl', 'mno', 'pqrs', 'tuv', 'wxyz'];

/** Words as they are looked through. */
export function keyWords(lines: readonly WordLine[]): KeyedWord[] {
  return lines.map(([word, pinyin]) => {
    const syllables = pinyin.split(' ');
    const full = syllables.join('');
    const initials = syllables.map((syllable) => syllable.charAt(0)).join('');
    return { word, full, initials, fullKeys: toKeys(full), initialKeys: toKeys(initials) };
  });
}

/** The key of each letter: shan → 7426. */
export function toKeys(letters: string): string {
  return [...letters]
    .map((letter) => KEYS.findIndex((key) => key.includes(letter)) + 2)
    .map((key) => (key === 1 ? '' : String(key)))
    .join('');
}

/**
 * Words for letters (shanyang, syf) or for keys of the nine (74269264), at most `limit`: first those that sound just
 * so, then those of these initials, then those that begin so; in each the shorter first, else in the order given.
 */
export function matchWords(typed: string, words: readonly KeyedWord[], limit: number): string[] {
  if (typed === '') return [];
  const byKeys = /^\d/.test(typed);
  const ranked = words.flatMap((word) => {
    const [full, initials] = byKeys
      ? [word.fullKeys, word.initialKeys]
      : [word.full, word.initials];
    const rank = [full === typed, initials === typed, full.startsWith(typed)].indexOf(true);
    if (rank >= 0) return [{ word: word.word, rank }];
    return typed.length > 1 && initials.startsWith(typed) ? [{ word: word.word, rank: 3 }] : [];
  });
  ranked.sort((a, b) => a.rank - b.rank || a.word.length - b.word.length);
  return [...new Set(ranked.map(({ word }) => word))].slice(0, limit);
}
