import { z } from 'astro/zod';
import { cite } from './cited.ts';
import { reviewed } from './reviewed.ts';
import { TOPICS } from './vocabulary.ts';

/** Groups of services, in the order of the page. */
export const SERVICE_GROUPS = [
  '危险紧急',
  '法律服务',
  '调解仲裁诉讼',
  '劳动与社保',
  '消费与网络',
  '妇女儿童老人',
  '政务与监督',
  '看病与医保',
] as const;

/** A hotline or a door that residents turn to. The file name is its address. */
export const service = z.strictObject({
  /** Its name: 公共法律服务热线. */
  name: z.string().min(2).max(24, '最多24个字').meta({ title: '名称', description: '最多24个字' }),
  group: z.enum(SERVICE_GROUPS).meta({ title: '放在哪一组' }),
  /** 热线: called; 窗口: gone to. */
  kind: z.enum(['热线', '窗口']).meta({ title: '热线还是窗口' }),
  /** The number to dial, in quotes; left out for what has none. */
  number: z
    .string({ error: '号码要加引号' })
    .regex(/^\d{3,5}(?:-\d{4,8})?$/, '号码只写数字')
    .optional()
    .meta({ title: '电话号码', description: '只写数字；没有就空着' }),
  /** It cannot be called: it sends messages or takes reports online. */
  notDialled: z
    .boolean()
    .default(false)
    .meta({ title: '不能打', description: '只能发短信或上网报的' }),
  /** One sentence for lists. */
  summary: z.string().min(6).max(60, '最多60个字').meta({ title: '一句话介绍' }),
  /** Words under which residents look for it. */
  says: z.array(z.string().min(2).max(12)).min(1).max(20).meta({ title: '居民会怎么搜' }),
  /** What it is for. */
  for: z.array(z.string().min(4).max(80)).min(1, '至少写一样').max(8).meta({ title: '管什么' }),
  /** What it is not for, and who is instead. */
  notFor: z
    .array(z.string().min(4).max(80))
    .min(1, '至少写一样')
    .max(6)
    .meta({ title: '不管什么，该找谁' }),
  /** When it answers; places differ, so the page always says to ask. */
  hours: z.string().min(2).max(80).meta({ title: '什么时候有人' }),
  /** What it costs. */
  cost: z.string().min(2).max(100).meta({ title: '要不要钱' }),
  /** What to have at hand. */
  bring: z.array(z.string().min(2).max(60)).min(1).max(8).meta({ title: '要准备什么' }),
  /** What happens then, step by step. */
  steps: z
    .array(z.string().min(4).max(120))
    .max(6)
    .default([])
    .meta({ title: '然后怎么办', description: '一步一条' }),
  topics: z.array(z.enum(TOPICS)).max(12).default([]).meta({ title: '生活主题' }),
  /** Articles it rests on. */
  cites: z
    .array(cite)
    .max(8)
    .default([])
    .meta({ title: '依据', description: '写成《法律援助法》第二十二条' }),
  /** How far the number and the hours were checked; anything but `verified` is shown as 待核实. */
  confidence: z
    .enum(['verified', 'likely'])
    .meta({ title: '核实到哪一步', description: '没有查到出处的选 likely，页面会标“待核实”' }),
  /** Where they were learned. */
  source: z.string().min(4).meta({ title: '从哪里知道的' }),
  reviewed: reviewed.optional().meta({ title: '复核', description: '对照原文看过的人填' }),
});
export type Service = z.infer<typeof service>;
