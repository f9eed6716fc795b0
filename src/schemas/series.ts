import { z } from 'astro/zod';
import { parseEvery } from '../lib/calendar/every.ts';
import { slug } from './cited.ts';
import { isoDate } from './iso-date.ts';
import { clockTime } from './local-time.ts';

const month = z
  .string({ error: '要写成 2026-10' })
  .regex(/^\d{4}-(?:0[1-9]|1[0-2])$/, '要写成 2026-10');

/** A lecture that comes round every month. The file name is its name for lectures that take a slot. */
export const series = z
  .strictObject({
    name: z.string().min(2).max(20),
    /** File name of the community that gives it. */
    community: slug,
    /** 每月第二个周六, 每月最后一个周五, 每月15日. */
    every: z
      .string()
      .refine(
        (text) => parseEvery(text) !== undefined,
        '写法不认识；可以写 每月第二个周六、每月最后一个周五、每月15日',
      ),
    /** Months in which it is given; all, where left out. */
    months: z.array(z.number().int().min(1).max(12)).min(1).optional(),
    start: clockTime,
    end: clockTime,
    place: z.string().min(2).max(60),
    about: z.string().min(8).max(80),
    /** First and last month. */
    since: month,
    until: month.optional(),
    /** Months in which it is otherwise. */
    exceptions: z
      .array(
        z
          .strictObject({
            month,
            /** Day that it is held on instead. */
            to: isoDate.optional(),
            /** It is not given in this month. */
            skip: z.boolean().default(false),
            why: z.string().min(2).max(60),
          })
          .refine(({ to, skip }) => (to !== undefined) !== skip, {
            path: ['to'],
            message: '写 to（改到哪天）或 skip: true（这个月不办），只写一样',
          }),
      )
      .default([]),
  })
  .refine(({ start, end }) => start < end, { path: ['end'], message: '结束时间要比开始时间晚' });
export type Series = z.infer<typeof series>;
