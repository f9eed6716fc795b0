import { z } from 'astro/zod';
import './messages.ts';

const address = z.url({ protocol: /^https$/, error: '写以 https:// 开头的网址' });

/** Where the editing desk keeps what is written: a repository that the site is built from. */
export const deskFile = z.strictObject({
  /** forgejo is spoken to like gitea. */
  backend: z.enum(['github', 'gitlab', 'gitea', 'forgejo']),
  /** 拥有者/仓库名. */
  repo: z.string().regex(/^[\w.-]+(?:\/[\w.-]+)+$/, '写成 拥有者/仓库名'),
  branch: z.string().min(1).optional(),
  /** Of a host of one's own: where one signs in. */
  base: address.optional(),
  /** Of a host of one's own: where its interface stands. */
  api: address.optional(),
  /** Name under which the desk is known to the host, for signing in without a token. */
  app: z.string().optional(),
});
export type DeskFile = z.infer<typeof deskFile>;
