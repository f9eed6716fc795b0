import { z } from 'astro/zod';
import { cite, slug } from './cited.ts';
import { reviewed } from './reviewed.ts';
import { AUDIENCES } from './vocabulary.ts';

/** A learning path (学法路线): step after step from notes to a case to a few questions. The file name is its address. */
export const learningPath = z.strictObject({
  /** 老人的学法路线. */
  title: z.string().min(4).max(20, '最多20个字'),
  /** For whom, as the lists say it: 60岁以上的老人和照顾他们的人. */
  who: z.string().min(4).max(40, '最多40个字'),
  /** The audiences it serves, the first one most. */
  audiences: z.array(z.enum(AUDIENCES)).min(1).max(4),
  summary: z.string().min(10).max(70, '最多70个字'),
  steps: z
    .array(
      z.strictObject({
        title: z.string().min(2).max(20, '最多20个字'),
        /** Why one should know it, in a sentence or two; its numbers stand in the articles of `notes`. */
        text: z.string().min(10).max(120, '最多120个字'),
        /** Articles whose notes are read in this step. */
        notes: z.array(cite).min(1, '至少一条').max(4, '最多4条'),
        /** A case to think about, by file name. */
        case: slug.optional(),
        /** A set of questions to end with, by file name. */
        quiz: slug.optional(),
      }),
    )
    .min(4, '至少4步')
    .max(10, '最多10步'),
  reviewed: reviewed.optional(),
});
export type LearningPath = z.infer<typeof learningPath>;
