import { z } from 'astro/zod';
import { cite, slug } from './cited.ts';

/** A legal term in plain words. */
export const glossaryTerm = z.strictObject({
  /** The term as the laws have it: 居住权. */
  term: z.string().min(2, '词2到12个字').max(12, '词2到12个字'),
  /** Its address under /glossary/, in pinyin; never changes once printed. */
  slug,
  /** Its sound, a syllable a character, with tone marks: jū zhù quán. */
  pinyin: z
    .string()
    .regex(
      /^[a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü]+(?: [a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü]+)*$/u,
      '拼音带声调，音节之间空一格',
    ),
  /** What residents say instead. */
  says: z.array(z.string().min(2).max(12)).max(6).default([]),
  /** What it means: one or two sentences of our own; numbers in it stand in `article`. */
  means: z.string().min(10, '解释10到90个字').max(90, '解释10到90个字'),
  /** One everyday situation. */
  example: z.string().max(70, '例子最多70个字').optional(),
  /** The article that defines it or rules it. */
  article: cite,
  /** Slugs of the laws in which the word has this meaning; left out where it has it in all. */
  within: z.array(slug).min(1).optional(),
  /** Longer words in which it is not meant: 代理 is not explained within 代理商. */
  except: z.array(z.string().min(2)).default([]),
});
export type GlossaryTerm = z.infer<typeof glossaryTerm>;

/** One file of `content/glossary/`: the terms of one field. */
export const glossaryField = z.strictObject({
  /** 家庭, 劳动 … */
  field: z.string().min(2).max(12),
  terms: z.array(z.unknown()).min(1),
});
