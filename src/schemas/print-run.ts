import { z } from 'astro/zod';
import { slug } from './cited.ts';
import { isoDate } from './iso-date.ts';

/** Paper of a poster. */
const SHEET_SIZES = ['A3', 'A4'] as const;

const sheet = z.strictObject({
  name: z
    .string()
    .min(2)
    .max(60)
    .meta({ title: '印的是什么', description: '例如：主题日：国际禁毒日' }),
  size: z.enum(SHEET_SIZES).default('A3').meta({ title: '多大的纸' }),
  copies: z
    .number({ error: '写数字' })
    .int('写整数')
    .min(1)
    .max(10_000)
    .default(1)
    .meta({ title: '印了几份' }),
});

/** What a community printed on one day to hang up or to hand out: what somebody put down, nothing that was guessed. */
export const printRun = z.strictObject({
  /** File name of the community. */
  community: slug.meta({ refers: 'communities', title: '社区', description: '哪个社区印的' }),
  /** Day at the foot of the sheets, by which their edition is named. */
  on: isoDate.meta({ title: '哪天印的', description: '海报脚上“版次”后面的那一天' }),
  sheets: z.array(sheet).min(1, '至少写一样').max(120).meta({ title: '印了哪些' }),
});
export type PrintRun = z.infer<typeof printRun>;
