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
    name: z.string().min(2).max(20).meta({ title: '名称', description: '例如：法治大讲堂' }),
    /** File name of the community that gives it. */
    community: slug.meta({ refers: 'communities', title: '社区', description: '哪个社区办的' }),
    /** 每月第二个周六, 每月最后一个周五, 每月15日. */
    every: z
      .string()
      .refine(
        (text) => parseEvery(text) !== undefined,
        '写法不认识；可以写 每月第二个周六、每月最后一个周五、每月15日',
      )
      .meta({ title: '哪一天', description: '例如：每月第二个周六、每月最后一个周五、每月15日' }),
    /** Months in which it is given; all, where left out. */
    months: z
      .array(z.number().int().min(1).max(12))
      .min(1)
      .optional()
      .meta({ title: '只在这些月', description: '不选就是每个月' }),
    start: clockTime.meta({ title: '几点开始' }),
    end: clockTime.meta({ title: '几点结束' }),
    place: z.string().min(2).max(60).meta({ title: '地点' }),
    about: z.string().min(8).max(80).meta({ title: '讲什么', description: '一句话' }),
    /** First and last month. */
    since: month.meta({ title: '从哪个月起', description: '写成 2026-10' }),
    until: month
      .optional()
      .meta({ title: '到哪个月止', description: '写成 2027-12；不写就一直办' }),
    /** Months in which it is otherwise. */
    exceptions: z
      .array(
        z
          .strictObject({
            month: month.meta({ title: '哪个月', description: '写成 2026-10' }),
            /** Day that it is held on instead. */
            to: isoDate.optional().meta({ title: '改到哪天' }),
            /** It is not given in this month. */
            skip: z.boolean().default(false).meta({ title: '这个月不办' }),
            why: z.string().min(2).max(60).meta({ title: '为什么' }),
          })
          .refine(({ to, skip }) => (to !== undefined) !== skip, {
            path: ['to'],
            message: '写 to（改到哪天）或 skip: true（这个月不办），只写一样',
          }),
      )
      .default([])
      .meta({ title: '例外的月份', description: '改到别的日子，或者这个月不办' }),
  })
  .refine(({ start, end }) => start < end, { path: ['end'], message: '结束时间要比开始时间晚' });
export type Series = z.infer<typeof series>;
