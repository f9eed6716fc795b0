import { z } from 'astro/zod';
import { CATEGORIES } from '../lib/notice/categories.ts';
import { slug } from './cited.ts';
import { isoDate } from './iso-date.ts';

/** Which way money went. */
const FLOWS = ['收入', '支出'] as const;

const amount = z.strictObject({
  what: z.string().min(2).max(60).meta({ title: '什么钱' }),
  flow: z.enum(FLOWS).default('支出').meta({ title: '收入还是支出' }),
  /** 元; two decimals are 分. */
  yuan: z
    .number({ error: '金额只写数字，单位是元' })
    .nonnegative('金额不写负数，收入支出另选')
    .max(1e9)
    .refine((yuan) => Math.abs(yuan * 100 - Math.round(yuan * 100)) < 1e-4, '最多写到分')
    .meta({ title: '多少元' }),
});

/** Something of it that was wrong and was put right in the open. */
const correction = z.strictObject({
  on: isoDate.meta({ title: '哪天更正的' }),
  what: z
    .string()
    .min(4)
    .max(120)
    .meta({ title: '更正了什么', description: '原来怎么写、现在怎么写' }),
});

/** A notice of 居务公开. The file name is its address. */
export const notice = z
  .strictObject({
    community: slug.meta({ refers: 'communities', title: '社区' }),
    title: z.string().min(4).max(40, '最多40个字').meta({ title: '标题' }),
    /** What the law asks to be published: 城市居民委员会组织法 第三十四条 and others. */
    category: z.enum(CATEGORIES).meta({ title: '类别' }),
    /** First day on which residents could read it. */
    publishedOn: isoDate.meta({ title: '哪天公开的' }),
    /** Last day on the board; left out, the fifteen days of the law. */
    until: isoDate.optional().meta({ title: '公开到哪天', description: '不写就是满15天' }),
    text: z
      .array(z.string().min(4).max(400))
      .min(1)
      .max(12)
      .meta({ title: '内容', description: '一段一条；不写名字以外的私人信息' }),
    amounts: z.array(amount).max(60).default([]).meta({ title: '金额' }),
    /** Who answers for it: 居民委员会, 居民选举委员会 … */
    by: z.string().min(2).max(30).default('居民委员会').meta({ title: '谁公开的' }),
    /** Where one asks about it. */
    ask: z.string().min(4).max(60).optional().meta({ title: '有疑问找谁' }),
    corrections: z
      .array(correction)
      .max(10)
      .default([])
      .meta({ title: '更正', description: '公开以后改了的，都记在这里' }),
  })
  .refine(({ publishedOn, until }) => until === undefined || until > publishedOn, {
    path: ['until'],
    message: '要比公开的日子晚',
  });
export type Notice = z.infer<typeof notice>;
