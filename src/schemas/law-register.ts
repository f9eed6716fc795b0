import { z } from 'astro/zod';
import { LEVELS } from '../lib/statute/kind.ts';
import { isoDate } from './iso-date.ts';
import { lawTitle } from './law-title.ts';

/** One law in `content/law-register.yaml`: its permanent address and the facts that texts are checked against. */
export const registeredLaw = z.strictObject({
  /** Address of the law under /laws/; never changes once printed. */
  slug: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'slug 只用小写字母、数字和短横线'),
  /** Full official title; long ones stand in 《》 in the file. */
  title: lawTitle,
  aliases: z.array(z.string()).default([]),
  level: z.enum(LEVELS),
  issuer: z.string().optional(),
  /** Day of first passing (of promulgation, for administrative regulations). */
  passed: isoDate.optional(),
  /** Day of the last amendment known; an older text is reported as out of date. */
  amended: isoDate.optional(),
  /** Day on which the last version takes effect. */
  effective: isoDate.optional(),
  /** Number of articles of the last version; a shorter text of the same date is reported as truncated. */
  articles: z.number().int().positive().optional(),
  /** How far the facts were checked; anything but `verified` is shown as 待核实. */
  confidence: z.enum(['verified', 'likely', 'unverified']),
  /** Where the facts were learned. */
  source: z.string().optional(),
  /** Day from which the law no longer applies. */
  repealed: isoDate.optional(),
  /** Slug of the law that replaced it. */
  repealedBy: z.string().optional(),
});
export type RegisteredLaw = z.infer<typeof registeredLaw>;
