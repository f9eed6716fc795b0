import { z } from 'astro/zod';
import { isDay, isoDate } from './iso-date.ts';

const span = z
  .string({ error: '要写成 2026-10-01/2026-10-07' })
  .regex(/^\d{4}-\d\d-\d\d\/\d{4}-\d\d-\d\d$/, '要写成 2026-10-01/2026-10-07')
  .refine((text) => {
    const [from = '', to = ''] = text.split('/');
    return from <= to && isDay(from) && isDay(to);
  }, '没有这样的日子');

/** What the notice of a year arranges: days off around the statutory holidays, and working days in exchange (调休). The file name is the year. */
export const holidayYear = z.strictObject({
  off: z.array(span).min(1),
  work: z.array(isoDate).default([]),
  source: z.string().min(4),
  confidence: z.enum(['verified', 'likely']),
});
export type HolidayYear = z.infer<typeof holidayYear>;
