import { z } from 'astro/zod';
import { GRADES } from '../lib/ledger/satisfaction.ts';
import { slug } from './cited.ts';

const count = z.number({ error: '写数字' }).int('写整数').nonnegative('不能是负数').max(100_000);

/** The paper forms of one month, counted by hand: numbers and remarks, nobody's name. */
export const tally = z
  .strictObject({
    /** File name of the community. */
    community: slug.meta({ refers: 'communities', title: '社区', description: '哪个社区的' }),
    month: z
      .string({ error: '要写成 2026-10' })
      .regex(/^\d{4}-(?:0[1-9]|1[0-2])$/, '要写成 2026-10')
      .meta({ title: '哪个月', description: '写成 2026-10' }),
    given: count.min(1, '至少发出1张').meta({ title: '发了多少张' }),
    counts: z
      .strictObject({
        很满意: count.meta({ title: '很满意' }),
        满意: count.meta({ title: '满意' }),
        一般: count.meta({ title: '一般' }),
        不满意: count.meta({ title: '不满意' }),
      })
      .meta({ title: '收回来的，各有多少张' }),
    remarks: z
      .array(z.string().min(2).max(80, '最多80个字'))
      .max(20)
      .default([])
      .meta({ title: '居民写了什么', description: '一条一句；不写名字、电话、门牌' }),
  })
  .superRefine(({ given, counts }, context) => {
    const returned = GRADES.reduce((sum, grade) => sum + counts[grade], 0);
    if (returned > given)
      context.addIssue({
        code: 'custom',
        path: ['counts'],
        message: `收回${returned}张，比发出的${given}张还多`,
      });
  });
export type Tally = z.infer<typeof tally>;
