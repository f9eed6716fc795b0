import { z } from 'astro/zod';
import { isDay } from './iso-date.ts';

const PATTERN = /^\d{4}-\d\d-\d\d (?:[01]\d|2[0-3]):[0-5]\d$/;

/** A moment by the clocks of China, as one writes it: 2026-12-12 14:30. */
export const localTime = z
  .string({ error: '要写成 2026-12-12 14:30' })
  .regex(PATTERN, '要写成 2026-12-12 14:30')
  .refine((text) => isDay(text.slice(0, 10)), '没有这一天')
  .meta({ input: 'datetime' });

/** A time of day, 14:30. */
export const clockTime = z
  .string({ error: '要写成 14:30' })
  .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, '要写成 14:30')
  .meta({ input: 'time' });
