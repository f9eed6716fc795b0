import { z } from 'astro/zod';
import { cite, slug } from './cited.ts';
import { reviewed } from './reviewed.ts';

/** 三代: what residents may hand over, in the order of the page. */
export const ERRAND_KINDS = ['诉求代理', '意愿代言', '事务代办'] as const;

/** One thing that may be handed over. */
const errand = z.strictObject({
  what: z.string().min(4).max(30).meta({ title: '什么事' }),
  /** Our own words; every number in them stands in one of `cites`. */
  text: z.string().min(10).max(220, '最多220个字').meta({ title: '怎么办' }),
  /** Whom to hand it to. */
  to: z.string().min(2).max(40).meta({ title: '交给谁' }),
  papers: z.array(z.string().min(2).max(50)).min(1).max(8).meta({ title: '带什么' }),
  /** Entries of `content/services/` that may help further. */
  services: z
    .array(slug.meta({ refers: 'services' }))
    .max(3)
    .default([])
    .meta({ title: '还可以找谁' }),
  cites: z.array(cite).min(1, '至少写一条依据').max(4).meta({ title: '依据' }),
});

/** One of the three (三代), with what falls under it. */
export const errands = z.strictObject({
  kind: z.enum(ERRAND_KINDS).meta({ title: '哪一代' }),
  summary: z.string().min(8).max(90).meta({ title: '一句话介绍' }),
  items: z.array(errand).min(1).max(12).meta({ title: '能交办的事' }),
  reviewed: reviewed.optional().meta({ title: '复核' }),
});
export type Errands = z.infer<typeof errands>;
