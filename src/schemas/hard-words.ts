import { z } from 'astro/zod';

const syllables = z.string().regex(/^\p{Ll}+(?: \p{Ll}+)*$/u, '拼音带声调，音节之间空一格');

/** Characters and words that many cannot read aloud; pinyin stands over them on demand. */
export const hardWords = z.strictObject({
  /** Characters with one reading only, one after the other. */
  characters: z.string().regex(/^\p{Script=Han}+$/u, '只写汉字，连着写'),
  /** Words that are read as a whole, with their sound. */
  words: z.record(z.string().regex(/^\p{Script=Han}+$/u), syllables),
});
