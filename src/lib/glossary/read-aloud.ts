/** A word, or a single character, with the syllables over it, one a character. */
export type ReadAloud = [word: string, syllables: string[]];
