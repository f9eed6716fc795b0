import { z } from 'astro/zod';
import { parseRule } from '../lib/calendar/rule.ts';
import { cite, slug } from './cited.ts';
import { reviewed } from './reviewed.ts';
import { TOPICS } from './vocabulary.ts';

/** A day, or days from … to: 2026-12-04, 2026-12-01/2026-12-07. */
const days = z
  .string({ error: '要写成 2026-12-01/2026-12-07' })
  .regex(/^\d{4}-\d\d-\d\d(?:\/\d{4}-\d\d-\d\d)?$/, '要写成 2026-12-01/2026-12-07，一天的只写一个')
  .refine((text) => {
    const [start = '', end = start] = text.split('/');
    return start <= end && !Number.isNaN(Date.parse(start)) && !Number.isNaN(Date.parse(end));
  }, '没有这样的日子');

/** A themed day, week or month of the year. The file name is its address; the body holds 来历 and what a community can do. */
export const themedDay = z
  .strictObject({
    /** Its official name. */
    name: z.string().min(2).max(30, '最多30个字'),
    /** Other names under which residents look for it. */
    says: z.array(z.string().min(2).max(16)).max(12).default([]),
    /** When it is kept: `fixed:12-04`, `nth:05-3-SUN` …; content/README.md lists the forms. */
    rule: z
      .string()
      .refine((rule) => parseRule(rule) !== undefined, '写法不认识，请照 content/README.md 里的表'),
    /** Days that the notice of a year has told, by year; they stand before the rule. */
    announced: z.record(z.string().regex(/^\d{4}$/, '要写年份'), days).default({}),
    /** First year, where it is known. */
    since: z.number().int().min(1900).max(2100).optional(),
    /** Kept by every community, and shown first. */
    key: z.boolean().default(false),
    /** A day of mourning: nothing festive. */
    solemn: z.boolean().default(false),
    /** Province or city, where it is kept only there. */
    region: z.string().max(12).optional(),
    /** Articles that found it; empty where no statute does. */
    basis: z.array(cite).max(4).default([]),
    /** Who set it, in a sentence; where no statute founds it, that stands here plainly. */
    origin: z.string().min(8).max(120, '最多120个字'),
    /** One sentence for lists. */
    summary: z.string().min(8).max(60, '最多60个字'),
    /** What to make clear on that day, each with its articles. */
    points: z
      .array(
        z.strictObject({
          text: z.string().min(10).max(140, '最多140个字'),
          cites: z.array(cite).min(1, '至少写一条依据').max(4),
        }),
      )
      .min(2, '至少两点')
      .max(6, '最多6点'),
    topics: z.array(z.enum(TOPICS)).min(1).max(5),
    /** Laws to show, by slug, the one that matters most first. */
    laws: z.array(slug).min(1).max(8),
    /** How far name, day and origin were checked; anything but `verified` is shown as 待核实. */
    confidence: z.enum(['verified', 'likely']),
    source: z.string().min(4),
    reviewed: reviewed.optional(),
  })
  .refine(({ basis, origin }) => basis.length > 0 || /没有|未设|未规定/.test(origin), {
    path: ['origin'],
    message: '没有法条依据的，要在 origin 里写明“没有哪部法律设立它”',
  });
export type ThemedDay = z.infer<typeof themedDay>;
