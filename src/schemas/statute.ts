import { z } from 'astro/zod';
import { LEVELS } from '../lib/statute/kind.ts';

/** One version of an official text as the loader found it. */
const statuteVersion = z.object({
  /** Last passing, promulgation or amendment; absent where the text names none. */
  date: z.string().optional(),
  /** Known only from a version table that came with the text. */
  effectiveFrom: z.string().optional(),
  articles: z.number(),
  files: z.array(z.string()),
  /** Name of the parsed tree in the cache. */
  digest: z.string(),
});

/** One row of the dated table of a law; see `DatedVersion` in lib/law/timeline.ts. */
const datedVersion = z.object({
  promulgated: z.string().optional(),
  effectiveFrom: z.string().optional(),
  effectiveTo: z.string().optional(),
  endedBy: z.enum(['amended', 'repealed']).optional(),
  repealedBy: z.string().optional(),
  source: z.string(),
  certain: z.boolean(),
});

/** What pages need to know of an official text without opening it; the tree itself stays in the cache. */
export const statute = z.object({
  title: z.string(),
  shortTitle: z.string(),
  level: z.enum(LEVELS).optional(),
  branch: z.string().optional(),
  issuer: z.string().optional(),
  /** The version to show. */
  shown: statuteVersion,
  /** Newest first, the shown one among them. */
  versions: z.array(statuteVersion),
  /** The dated table, newest first; it may begin with a version whose text is not here. */
  timeline: z.array(datedVersion),
  format: z.enum(['docx', 'lawrefbook', 'just-laws']),
  /** Lines of the 题注. */
  notes: z.array(z.string()),
  /** Articles that the register expects of this version, where the text has fewer. */
  expectedArticles: z.number().optional(),
  /** Day of the amendment that this text does not contain yet, by the register. */
  missesAmendment: z.string().optional(),
});
export type StatuteEntry = z.infer<typeof statute>;
