import { z } from 'astro/zod';
import { cite } from './cited.ts';
import { reviewed } from './reviewed.ts';

/** One step of a procedure of self-government. */
const procedureStep = z.strictObject({
  title: z.string().min(2).max(20).meta({ title: '这一步叫什么' }),
  /** Our own words; every number in them stands in one of `cites`. */
  text: z.string().min(10).max(260, '最多260个字').meta({ title: '怎么做' }),
  who: z.string().min(2).max(40).meta({ title: '谁来做' }),
  /** By when, or how many are needed. */
  deadline: z.string().min(2).max(60).optional().meta({ title: '期限或人数' }),
  cites: z.array(cite).min(1, '至少写一条依据').max(4).meta({ title: '依据' }),
});

/** How residents govern themselves, step by step: elections, meetings, consultation, supervision, recall. */
export const procedure = z.strictObject({
  title: z.string().min(2).max(24).meta({ title: '名称' }),
  summary: z.string().min(8).max(70, '最多70个字').meta({ title: '一句话介绍' }),
  /** Words under which residents look for it. */
  says: z.array(z.string().min(2).max(12)).min(1).max(20).meta({ title: '居民会怎么搜' }),
  /** Place in the list. */
  order: z.number().int().min(1).max(99).meta({ title: '排第几' }),
  steps: z.array(procedureStep).min(2).max(14).meta({ title: '步骤' }),
  reviewed: reviewed.optional().meta({ title: '复核' }),
});
export type Procedure = z.infer<typeof procedure>;
