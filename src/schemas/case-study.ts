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
    title: z.string().min(4, '4到20个字').max(20, '4到20个字'),
    /** 情景案例: made up to teach; 真实案例: a published judgement gave the facts. */
    kind: z.enum(['情景案例', '真实案例']),
    /** Of a real case, where it was published: checked, or the case is a made-up one. */
    published: z
      .strictObject({
        court: z.string().min(4),
        /** （2024）京01民终123号. */
        number: z.string().regex(/^（\d{4}）.+号$/, '案号写成（2024）京01民终123号'),
        date: isoDate,
      })
      .optional(),
    /** One sentence for lists. */
    summary: z.string().min(10).max(70, '最多70个字'),
    /** Words under which residents look for it. */
    says: z.array(z.string().min(2).max(20)).min(2).max(10),
    topics: z.array(z.enum(TOPICS)).min(1).max(4),
    audiences: z.array(z.enum(AUDIENCES)).min(1).max(5),
    /** The articles that decide it, the one that matters most first. */
    cites: z.array(cite).min(1).max(8),
    /** Day by whose law it is decided; where an article changes later, the case turns amber. */
    asOf: isoDate,
    /** 如果是你: a question whose answer unfolds. */
    question: z.strictObject({
      ask: z.string().min(8).max(80, '最多80个字'),
      answer: z.string().min(10).max(160, '最多160个字'),
      cites: z.array(cite).min(1).max(3),
    }),
    /** Recording and the like. */
    media: media.optional(),
    reviewed: reviewed.optional(),
  })
  .refine(({ kind, published }) => (kind === '真实案例') === (published !== undefined), {
    path: ['published'],
    message: '真实案例要写法院、案号和日期；查不到的，写成情景案例',
  });
export type CaseStudy = z.infer<typeof caseStudy>;
