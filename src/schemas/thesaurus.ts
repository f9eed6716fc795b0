import { z } from 'astro/zod';
import './messages.ts';

/** A word or a short phrase; one that is all digits needs quotes in YAML. */
const word = z
  .string({ error: '每个词都要是文字；全是数字的加引号，例如 "12345"' })
  .min(2, '每个词2到12个字，太短了')
  .max(12, '每个词2到12个字，太长了');

/** `[老板, 东家]`, one or more. */
const words = z.array(word, { error: '要写成 [一个词, 一个词] 这样' }).min(1, '至少写一个词');

/** What residents say, and what the laws call it: search looks for both. */
export const thesaurusEntry = z.strictObject(
  {
    /** Everyday words, any of which may stand in a question: 老板, 不发工资. None stands in two entries. */
    say: words,
    /** Terms of the laws, character by character as the official texts have them: 用人单位. */
    means: words,
    /** Title of the one law whose terms these are, without 中华人民共和国 and 《》; left out where several laws matter. */
    law: z.string().min(2).optional(),
    /** The terms are only akin to what was said, so they weigh less: 同事 and 劳动者. */
    near: z.boolean({ error: 'near 只能写 true，或者不写' }).default(false),
  },
  { error: '只写 say、means、law、near 这几项，照 { say: […], means: […] } 的样子' },
);
export type ThesaurusEntry = z.infer<typeof thesaurusEntry>;
