import { z } from 'astro/zod';
import { cite } from './cited.ts';
import { isoDate } from './iso-date.ts';
import { media } from './media.ts';
import { reviewed } from './reviewed.ts';
import { AUDIENCES, TOPICS } from './vocabulary.ts';

/** Headings of the body, in order. */
export const CASE_HEADINGS = [
  '事情经过',
  '争议在哪',
  '法律怎么说',
  '结果',
  '给邻居的提醒',
] as const;

/** A case that teaches (以案说法). The file name is its address; the body has the five headings. */
export const caseStudy = z
  .strictObject({
    /** What happened, as a neighbour would call it: 楼上掉下的花盆. */
    title: z
      .string()
      .min(4, '4到20个字')
      .max(20, '4到20个字')
      .meta({ title: '题目', description: '邻居怎么说这件事，就怎么写，4到20个字' }),
    /** 情景案例: made up to teach; 真实案例: a published judgement gave the facts. */
    kind: z
      .enum(['情景案例', '真实案例'])
      .meta({ title: '哪一种', description: '编来讲理的写情景案例；判决书上查得到的写真实案例' }),
    /** Of a real case, where it was published: checked, or the case is a made-up one. */
    published: z
      .strictObject({
        court: z.string().min(4).meta({ title: '法院' }),
        /** （2024）京01民终123号. */
        number: z
          .string()
          .regex(/^（\d{4}）.+号$/, '案号写成（2024）京01民终123号')
          .meta({ title: '案号', description: '写成（2024）京01民终123号' }),
        date: isoDate.meta({ title: '裁判日期' }),
      })
      .optional()
      .meta({ title: '判决出处', description: '真实案例才写' }),
    /** One sentence for lists. */
    summary: z
      .string()
      .min(10)
      .max(70, '最多70个字')
      .meta({ title: '一句话介绍', description: '列表里显示' }),
    /** Words under which residents look for it. */
    says: z
      .array(z.string().min(2).max(20))
      .min(2)
      .max(10)
      .meta({ title: '居民会怎么搜', description: '居民想得到的词，两到十个' }),
    topics: z.array(z.enum(TOPICS)).min(1).max(4).meta({ title: '生活主题' }),
    audiences: z.array(z.enum(AUDIENCES)).min(1).max(5).meta({ title: '给谁看' }),
    /** The articles that decide it, the one that matters most first. */
    cites: z.array(cite).min(1).max(8).meta({ title: '依据', description: '最要紧的放第一条' }),
    /** Day by whose law it is decided; where an article changes later, the case turns amber. */
    asOf: isoDate.meta({ title: '按哪天的法律写的' }),
    /** 如果是你: a question whose answer unfolds. */
    question: z
      .strictObject({
        ask: z.string().min(8).max(80, '最多80个字').meta({ title: '问' }),
        answer: z.string().min(10).max(160, '最多160个字').meta({ title: '答' }),
        cites: z
          .array(cite)
          .min(1)
          .max(3)
          .meta({ title: '依据', description: '写成《民法典》第七百二十一条' }),
      })
      .meta({ title: '如果是你', description: '一个问题，答案点开才看' }),
    /** Recording and the like. */
    media: media.optional().meta({ title: '录音、手语、盲文' }),
    reviewed: reviewed.optional().meta({ title: '复核', description: '对照原文看过的人填' }),
  })
  .refine(({ kind, published }) => (kind === '真实案例') === (published !== undefined), {
    path: ['published'],
    message: '真实案例要写法院、案号和日期；查不到的，写成情景案例',
  });
export type CaseStudy = z.infer<typeof caseStudy>;
