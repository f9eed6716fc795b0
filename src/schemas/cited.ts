import { z } from 'astro/zod';
import './messages.ts';

/** Slug of an entry or of a place in it: part of an address, so it never changes once printed. */
export const slug = z
  .string({ error: '要写名字' })
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, '只用小写字母、数字和短横线');

/** One article of a law that a statement rests on: 《民法典》第七百二十一条, with 款 and 项 where it matters. */
export const cite = z
  .string({ error: '要写成《民法典》第七百二十一条' })
  .regex(
    /^《[^《》]+》第[零〇一二三四五六七八九十百千]+条(?:之[一二三四五六七八九十]+)?(?:第[一二三四五六七八九十]+款)?(?:第[一二三四五六七八九十]+项)?$/u,
    '要写成《民法典》第七百二十一条，条号用汉字',
  );
