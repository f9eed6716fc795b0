import { z } from 'astro/zod';
import { cite, slug } from './cited.ts';
import { isoDate } from './iso-date.ts';
import { reviewed } from './reviewed.ts';

/** Which meeting decides: 城市居民委员会组织法 第三十条 lets 居民会议 empower 居民代表会议. */
const MEETINGS = ['居民会议', '居民代表会议'] as const;

/** One clause of a covenant, with what it rests on. */
const covenantClause = z.strictObject({
  /** What it is about, in a few words: 楼道不堆东西. */
  title: z.string().min(2).max(20).meta({ title: '小标题', description: '例如：楼道不堆东西' }),
  text: z
    .string()
    .min(6)
    .max(300, '最多300个字')
    .meta({ title: '内容', description: '写怎么做、谁来劝，不写罚多少' }),
  cites: z
    .array(cite)
    .max(4)
    .default([])
    .meta({ title: '依据', description: '写成《消防法》第二十八条' }),
});
export type CovenantClause = z.infer<typeof covenantClause>;

const adopted = z
  .strictObject({
    on: isoDate.meta({ title: '哪天通过的' }),
    by: z.enum(MEETINGS).meta({ title: '哪个会议通过的' }),
    /** Who came, of how many: residents from eighteen on or households, or members of the meeting. */
    present: z.number().int().positive().meta({ title: '到会多少人', description: '或者多少户' }),
    of: z.number().int().positive().meta({ title: '应到多少人', description: '或者多少户' }),
    for: z.number().int().positive().meta({ title: '多少人同意' }),
  })
  .refine(({ present, of }) => present <= of, '到会的不会比应到的多')
  .refine(({ present, for: agreed }) => agreed <= present, '同意的不会比到会的多');

/** One version of a covenant, as a meeting adopted it. */
const covenantVersion = z.strictObject({
  adopted: adopted.meta({ title: '怎么通过的' }),
  filed: z
    .strictObject({
      on: isoDate.meta({ title: '哪天备案的' }),
      with: z
        .string()
        .min(2)
        .max(40)
        .meta({ title: '向谁备案的', description: '区政府或者街道办' }),
    })
    .optional()
    .meta({ title: '备案', description: '还没有备案就不填，页面会写明' }),
  /** What is new in it, in a sentence. */
  changes: z.string().min(4).max(120).optional().meta({ title: '这一版改了什么' }),
  clauses: z.array(covenantClause).min(1, '至少写一条').max(40).meta({ title: '各条' }),
});
export type CovenantVersion = z.infer<typeof covenantVersion>;

/** The covenant (居民公约) of a community, whose file name it bears. */
export const covenant = z.strictObject({
  /** The file bears its name, so that a community has one. */
  community: slug.meta({ refers: 'communities', title: '社区', description: '文件名就用它' }),
  title: z.string().min(4).max(30).meta({ title: '名称', description: '例如：示范社区居民公约' }),
  /** The newest first; older ones stay to be compared with. */
  versions: z
    .array(covenantVersion)
    .min(1)
    .refine(
      (versions) =>
        versions.every(
          ({ adopted: { on } }, index) => index === 0 || on < versions[index - 1]!.adopted.on,
        ),
      '新的一版写在前面',
    )
    .meta({ title: '版本', description: '新的在前，旧的留着' }),
});
export type Covenant = z.infer<typeof covenant>;

/** Clauses to start a covenant from. */
export const covenantTemplate = z.strictObject({
  title: z.string().min(4).max(30).meta({ title: '名称' }),
  clauses: z.array(covenantClause).min(1).max(40).meta({ title: '各条' }),
  reviewed: reviewed.optional().meta({ title: '复核' }),
});
export type CovenantTemplate = z.infer<typeof covenantTemplate>;
