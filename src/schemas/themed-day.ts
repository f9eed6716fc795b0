import { z } from 'astro/zod';
import { parseRule } from '../lib/calendar/rule.ts';
import { cite, slug } from './cited.ts';
import { isDay } from './iso-date.ts';
import { reviewed } from './reviewed.ts';
import { TOPICS } from './vocabulary.ts';

/** A day, or days from … to: 2026-12-04, 2026-12-01/2026-12-07. */
const days = z
  .string({ error: '要写成 2026-12-01/2026-12-07' })
  .regex(/^\d{4}-\d\d-\d\d(?:\/\d{4}-\d\d-\d\d)?$/, '要写成 2026-12-01/2026-12-07，一天的只写一个')
  .refine((text) => {
    const [start = '', end = start] = text.split('/');
    return start <= end && isDay(start) && isDay(end);
  }, '没有这样的日子');

/** A themed day, week or month of the year. The file name is its address; the body holds 来历 and what a community can do. */
export const themedDay = z
  .strictObject({
    /** Its official name. */
    name: z
      .string()
      .min(2)
      .max(30, '最多30个字')
      .meta({ title: '名称', description: '正式的叫法' }),
    /** Other names under which residents look for it. */
    says: z
      .array(z.string().min(2).max(16))
      .max(12)
      .default([])
      .meta({ title: '别的叫法', description: '居民会怎么搜' }),
    /** When it is kept: `fixed:12-04`, `nth:05-3-SUN` …; content/README.md lists the forms. */
    rule: z
      .string()
      .refine((rule) => parseRule(rule) !== undefined, '写法不认识，请照 content/README.md 里的表')
      .meta({ title: '哪一天', description: '写法见说明，例如 fixed:12-04' }),
    /** Days that the notice of a year has told, by year; they stand before the rule. */
    announced: z
      .record(z.string().regex(/^\d{4}$/, '要写年份'), days)
      .default({})
      .meta({ title: '某一年的通知', description: '年份和日期：2026 对 2026-12-01/2026-12-07' }),
    /** First year, where it is known. */
    since: z.number().int().min(1900).max(2100).optional().meta({ title: '从哪年起' }),
    /** Kept by every community, and shown first. */
    key: z.boolean().default(false).meta({ title: '每个社区都要办' }),
    /** A day of mourning: nothing festive. */
    solemn: z
      .boolean()
      .default(false)
      .meta({ title: '悼念的日子', description: '页面不用喜庆的颜色' }),
    /** Province or city, where it is kept only there. */
    region: z.string().max(12).optional().meta({ title: '只在哪个省市' }),
    /** Articles that found it; empty where no statute does. */
    basis: z
      .array(cite)
      .max(4)
      .default([])
      .meta({ title: '哪条法律设立的', description: '没有哪部法律设立它，就空着' }),
    /** Who set it, in a sentence; where no statute founds it, that stands here plainly. */
    origin: z
      .string()
      .min(8)
      .max(120, '最多120个字')
      .meta({ title: '谁定的', description: '一句话；没有法律依据的，要写明' }),
    /** One sentence for lists. */
    summary: z.string().min(8).max(60, '最多60个字').meta({ title: '一句话介绍' }),
    /** What to make clear on that day, each with its articles. */
    points: z
      .array(
        z.strictObject({
          text: z
            .string()
            .min(10)
            .max(140, '最多140个字')
            .meta({ title: '讲清什么', description: '一两句话；里面的数字，依据里要有' }),
          cites: z
            .array(cite)
            .min(1, '至少写一条依据')
            .max(4)
            .meta({ title: '依据', description: '写成《民法典》第七百二十一条' }),
        }),
      )
      .min(2, '至少两点')
      .max(6, '最多6点')
      .meta({ title: '这一天讲清什么' }),
    topics: z.array(z.enum(TOPICS)).min(1).max(5).meta({ title: '生活主题' }),
    /** Laws to show, by slug, the one that matters most first. */
    laws: z
      .array(slug.meta({ refers: 'laws' }))
      .min(1)
      .max(8)
      .meta({ title: '相关的法律', description: '法律的短名，例如 minfadian' }),
    /** How far name, day and origin were checked; anything but `verified` is shown as 待核实. */
    confidence: z
      .enum(['verified', 'likely'])
      .meta({ title: '核实到哪一步', description: '没有查到出处的选 likely，页面会标“待核实”' }),
    source: z.string().min(4).meta({ title: '从哪里知道的' }),
    reviewed: reviewed.optional().meta({ title: '复核', description: '对照原文看过的人填' }),
  })
  .refine(({ basis, origin }) => basis.length > 0 || /没有|未设|未规定/.test(origin), {
    path: ['origin'],
    message: '没有法条依据的，要在 origin 里写明“没有哪部法律设立它”',
  });
export type ThemedDay = z.infer<typeof themedDay>;
