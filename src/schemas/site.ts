import { z } from 'astro/zod';
import './messages.ts';

/** Whose site it is: one file a deployment, made by `npm run new-site`. Without it the site is the demonstration. */
export const siteFile = z.strictObject({
  /** 示范街道普法橱窗; stands in the head of every page. */
  name: z.string().min(2, '2到16个字').max(16, '2到16个字'),
  /** Where the site will stand; codes and addresses on paper are made from it. */
  origin: z.url({ protocol: /^https$/, error: '写以 https:// 开头的网址' }),
});
export type SiteFile = z.infer<typeof siteFile>;
