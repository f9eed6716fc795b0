import { z } from 'astro/zod';
import './messages.ts';

/** One word of a group. */
const confusableWord = z.strictObject(
  {
    /** The word as residents may type it: 订金. It stands in one group only. */
    word: z.string({ error: '要写一个词' }).min(2, '词2到10个字').max(10, '词2到10个字'),
    /** What it is, in one sentence of our own that also tells it from the others. */
    means: z.string({ error: '要写一句话' }).min(4, '解释4到40个字').max(40, '解释4到40个字'),
    /** The article that says so, 民法典第五百八十七条; left out for a word that no law uses. */
    article: z
      .string()
      .regex(
        /^[^《》\s]+第[^《》\s]+条(之[一二三四五六七八九十]+)?$/,
        '要写成 民法典第五百八十七条',
      )
      .optional(),
  },
  { error: '只写 word、means、article 这几项' },
);

/** Words of the law that residents mix up, since they sound or look alike: whoever types one is told of the others. */
export const confusableGroup = z.strictObject(
  {
    /** Two words or more, each different from the others in what it means. */
    words: z.array(confusableWord, { error: '下面要有两个词或更多' }).min(2, '一组至少两个词'),
  },
  { error: '每组只写 words 一项，照 - words: 的样子' },
);
export type ConfusableGroup = z.infer<typeof confusableGroup>;
