import { z } from 'astro/zod';
import { isoDate } from './iso-date.ts';

/** A private fact that may stand where it stands: somebody looked at it and signs for it. The fact itself is not repeated. */
export const confirmedFact = z.strictObject({
  /** File in which it stands: content/lectures/2026/xianfa.mdx. */
  file: z.string().regex(/^content\/.+\.(?:mdx|ya?ml)$/, '写文件的路径，从 content/ 开始'),
  /** Code that the message of the check gives it. */
  fact: z.string({ error: '代号要加引号' }).regex(/^[0-9a-f]{12}$/, '抄检查给出的12位代号，加引号'),
  /** Who confirms it; somebody of content/people who may review. */
  by: z.string().min(2),
  /** When. */
  on: isoDate,
  /** Why it may be told: 本人书面同意, 已公开的办公号码. */
  why: z.string().min(4, '写一句为什么可以公开').max(100, '最多100个字'),
});
export type ConfirmedFact = z.infer<typeof confirmedFact>;
