import { z } from 'astro/zod';
import { slug } from './cited.ts';
import { isoDate } from './iso-date.ts';
import { TOPICS } from './vocabulary.ts';

/** 专职: it is the work; 兼职: beside the work. */
const ENGAGEMENTS = ['专职', '兼职'] as const;

/** What somebody does for 普法. */
export const DUTIES = ['讲课', '审核', '调解', '志愿服务'] as const;

/** Somebody of the team (普法队伍), or a desk that signs as one; who lectures and who reviews must stand here. */
export const person = z.strictObject({
  /** As lectures and reviews name it. */
  name: z.string().min(2).max(20).meta({ title: '名字', description: '讲座和复核里就这样写' }),
  /** 社区法律顾问, 社区民警, 法律明白人 … */
  role: z.string().min(2).max(20).meta({ title: '身份', description: '例如：社区法律顾问' }),
  duties: z.array(z.enum(DUTIES)).min(1).meta({ title: '做什么' }),
  engagement: z.enum(ENGAGEMENTS).optional().meta({ title: '专职还是兼职' }),
  /** What it knows best. */
  topics: z.array(z.enum(TOPICS)).max(6).default([]).meta({ title: '擅长的主题' }),
  /** When it can be met, and where. */
  hours: z.string().max(60).optional().meta({ title: '什么时候在' }),
  /** Office telephone; nobody's private number. */
  phone: z.string().max(30).optional().meta({ title: '办公电话', description: '不写私人号码' }),
  /** What residents may come with, in one sentence. */
  about: z.string().max(80).optional().meta({ title: '找他做什么', description: '一句话' }),
  /** Communities it works for, by file name; all, where left out. */
  communities: z
    .array(slug.meta({ refers: 'communities' }))
    .default([])
    .meta({ title: '哪些社区', description: '不选就是全部' }),
  /** Day on which the person agreed to stand here by name; left out for a desk. */
  consent: isoDate.optional().meta({ title: '哪天同意公开的', description: '部门不用填' }),
  /** Made up for showing the site. */
  demo: z.boolean().default(false).meta({ title: '演示数据', description: '真的人不要勾' }),
});
export type Person = z.infer<typeof person>;
