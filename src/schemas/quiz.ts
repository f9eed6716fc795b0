import { z } from 'astro/zod';
import { cite } from './cited.ts';
import { reviewed } from './reviewed.ts';
import { AUDIENCES, TOPICS } from './vocabulary.ts';

/** Letters of options, in order. */
export const OPTION_LETTERS = ['A', 'B', 'C', 'D', 'E'] as const;

/** One item of a quiz. */
export const quizItem = z
  .strictObject({
    /** 单选: one is right; 多选: two or more are; 判断: 对 or 错; 情景: what would you do, one is right. */
    kind: z.enum(['单选', '多选', '判断', '情景']).meta({
      title: '题型',
      description: '单选只有一个对的，多选两个以上，判断不写选项，情景问“您会怎么办”',
    }),
    ask: z
      .string()
      .min(6, '题目6到100个字')
      .max(100, '题目6到100个字')
      .meta({ title: '题目', description: '6到100个字' }),
    /** What may be chosen; left out for 判断. */
    options: z
      .array(z.string().min(1).max(50, '选项最多50个字'))
      .min(2, '至少两个选项')
      .max(5, '最多5个选项')
      .optional()
      .meta({ title: '选项', description: '两到五个；判断题不写' }),
    /** Letters of what is right, A or BD; 对 or 错 for 判断. */
    answer: z
      .string()
      .regex(/^(?:[A-E]+|对|错)$/, '答案写 A、BD 这样的字母，判断题写 对 或 错')
      .meta({ title: '答案', description: '写 A、BD 这样的字母；判断题写 对 或 错' }),
    /** Why, in a sentence; its numbers stand in `cites`. */
    why: z
      .string()
      .min(8, '解释8到120个字')
      .max(120, '解释8到120个字')
      .meta({ title: '为什么', description: '一句话解释；里面的数字，依据里要有' }),
    cites: z
      .array(cite)
      .min(1, '至少写一条依据')
      .max(3)
      .meta({ title: '依据', description: '写成《民法典》第七百二十一条' }),
  })
  .superRefine(({ kind, options, answer }, context) => {
    const fail = (path: string, message: string) =>
      context.addIssue({ code: 'custom', path: [path], message });
    const isJudged = kind === '判断';
    if (isJudged !== (options === undefined))
      fail('options', isJudged ? '判断题不写选项' : '除判断题外，都要写选项');
    if (isJudged !== /^[对错]$/.test(answer)) fail('answer', '判断题写 对 或 错，别的写字母');
    if (isJudged) return;
    const letters = [...answer];
    const last = OPTION_LETTERS[(options?.length ?? 0) - 1] ?? 'A';
    if (letters.some((letter, at) => letter > last || letters.indexOf(letter) !== at))
      fail('answer', `答案的字母要在 A 到 ${last} 里，不重复`);
    if ((kind === '多选') !== letters.length > 1)
      fail('answer', kind === '多选' ? '多选题至少两个答案' : '这种题只有一个答案');
  });
export type QuizItem = z.infer<typeof quizItem>;

/** A set of items. The file name is its address. */
export const quiz = z.strictObject({
  title: z.string().min(4).max(20, '最多20个字').meta({ title: '名称', description: '最多20个字' }),
  summary: z
    .string()
    .min(8)
    .max(60, '最多60个字')
    .meta({ title: '一句话介绍', description: '列表里显示' }),
  topics: z
    .array(z.enum(TOPICS))
    .min(1)
    .max(3)
    .meta({ title: '生活主题', description: '一到三个' }),
  audiences: z.array(z.enum(AUDIENCES)).min(1).max(4).meta({ title: '给谁做' }),
  items: z
    .array(quizItem)
    .min(5, '至少5题')
    .max(12, '最多12题')
    .meta({ title: '题目', description: '5到12题' }),
  reviewed: reviewed.optional().meta({ title: '复核', description: '对照原文看过的人填' }),
});
export type Quiz = z.infer<typeof quiz>;
