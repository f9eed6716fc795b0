import { z } from 'astro/zod';
import { isoDate } from './iso-date.ts';

/** Who compared an entry with the official texts last, and when; an entry without it says 待审核. */
export const reviewed = z.strictObject({ by: z.string(), on: isoDate });
