import { z } from 'astro/zod';
import { slug } from './cited.ts';
import { isoDate } from './iso-date.ts';

/** What somebody does for 普法. */
export const DUTIES = ['讲课', '审核', '调解', '志愿服务'] as const;

/** Somebody of the team (普法队伍), or a desk that signs as one; who lectures and who reviews must stand here. */
export const person = z.strictObject({
  /** As lectures and reviews name it. */
  name: z.string().min(2).max(20),
  /** 社区法律顾问, 社区民警, 法律明白人 … */
  role: z.string().min(2).max(20),
  duties: z.array(z.enum(DUTIES)).min(1),
  /** Communities it works for, by file name; all, where left out. */
  communities: z.array(slug).default([]),
  /** Day on which the person agreed to stand here by name; left out for a desk. */
  consent: isoDate.optional(),
  /** Made up for showing the site. */
  demo: z.boolean().default(false),
});
export type Person = z.infer<typeof person>;
