import { z } from 'astro/zod';

/** One of the questions that the home page offers to those who do not want to type. */
export const commonQuestion = z.strictObject({
  /** The question as residents put it. */
  ask: z.string().min(4).max(24),
  /** Slug of the law that answers. */
  law: z.string(),
  /** Article that answers: 1254 or "120-1". */
  no: z.union([z.number().int().positive(), z.string()]),
});
