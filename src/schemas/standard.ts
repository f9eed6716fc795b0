import { z } from 'astro/zod';
import { parseRule } from '../lib/ledger/rule.ts';
import { slug } from './cited.ts';

/** The six ones (六个一) that the notices ask of every community, as the board names them. */
export const SIX_ONES = ['橱窗', '图书角', '队伍', '学法制度', '每月活动', '每季法治课'] as const;
export type SixOne = (typeof SIX_ONES)[number];

/** One line of a standard. */
const standardItem = z.strictObject({
  /** Names the item for good, in the ledger's exports. */
  id: slug.meta({ title: '代号', description: '拼音，定了不再改' }),
  group: z.string().min(2).max(10).meta({ title: '哪一类' }),
  /** Which of the six ones it stands for on the board. */
  one: z.enum(SIX_ONES).optional().meta({ title: '六个一里的哪一个' }),
  item: z.string().min(4).max(40, '最多40个字').meta({ title: '要求' }),
  /** When it is met; content/README.md lists the forms. */
  rule: z
    .string({ error: '规则要加引号' })
    .superRefine((text, context) => {
      const parsed = parseRule(text);
      if ('error' in parsed) context.addIssue({ code: 'custom', message: parsed.error });
    })
    .meta({ title: '规则', description: '写法见说明；只能由人判断的写 human' }),
  evidence: z.string().min(4).max(60).meta({ title: '拿什么证明' }),
  weight: z.number().positive().max(100).meta({ title: '分值' }),
  source: z
    .string()
    .min(4)
    .max(120)
    .meta({ title: '谁要求的', description: '法条或者文件名；没有核实的写“待核实”' }),
});
export type StandardItem = z.infer<typeof standardItem>;

/** What a community's work is measured by (考评标准). One file a city. */
export const standard = z
  .strictObject({
    name: z.string().min(4).max(30).meta({ title: '名称' }),
    region: z.string().min(2).max(20).meta({ title: '哪里的', description: '通用，或者城市名' }),
    about: z.string().min(8).max(120).meta({ title: '一句话介绍' }),
    /** Communities measured by it, by file name; all, where left out. */
    communities: z
      .array(slug.meta({ refers: 'communities' }))
      .default([])
      .meta({ title: '哪些社区用', description: '不选就是全部' }),
    items: z.array(standardItem).min(1).max(200).meta({ title: '一条条要求' }),
  })
  .superRefine(({ items }, context) => {
    const ids = items.map(({ id }) => id);
    for (const [index, id] of ids.entries())
      if (ids.indexOf(id) !== index)
        context.addIssue({
          code: 'custom',
          path: ['items', index, 'id'],
          message: `代号 ${id} 用了两次`,
        });
  });
export type Standard = z.infer<typeof standard>;
