import { z } from 'astro/zod';
import { CATEGORIES } from '../lib/notice/categories.ts';
import { isoDate } from './iso-date.ts';

/** How often a community publishes what, by its own rule. The file bears the name of the community. */
export const noticePlan = z.strictObject({
  items: z
    .array(
      z.strictObject({
        category: z.enum(CATEGORIES).meta({ title: '类别' }),
        /** Months within which the next one must follow. */
        everyMonths: z.number().int().min(1).max(12).meta({ title: '几个月一次' }),
        /** Day from which the rule holds. */
        since: isoDate.meta({ title: '从哪天算起' }),
      }),
    )
    .min(1)
    .max(12)
    .meta({ title: '多久公开一次' }),
});
export type NoticePlan = z.infer<typeof noticePlan>;
