import { z } from 'astro/zod';
import './messages.ts';

/** Whether 2026-02-30 is a day of the calendar; what is no date at all is not. */
export function isDay(text: string): boolean {
  const day = new Date(text);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/** A calendar day, `2026-11-22` in the file; always an ISO string in code, never a moment in a time zone. */
export const isoDate = z
  .union([z.date().transform((date) => date.toISOString().slice(0, 10)), z.string()])
  .pipe(
    z
      .string()
      .regex(/^\d{4}-\d{2}-\d{2}$/, '日期要写成 2026-11-22 这样')
      .refine(isDay, '没有这一天'),
  )
  .meta({ input: 'date' });
