import { z } from 'astro/zod';
import { isoDate } from './iso-date.ts';

/** Who compared an entry with the official texts last, and when; an entry without it says 待审核. */
export const reviewed = z.strictObject({
  by: z.string().meta({ refers: 'people', title: '谁复核的', description: '复核人名单里的名字' }),
  on: isoDate.meta({ title: '哪天复核的' }),
});
