import { z } from 'astro/zod';
import { cite, slug } from './cited.ts';
import { reviewed } from './reviewed.ts';
import { TOPICS } from './vocabulary.ts';

/** A question that residents ask, with its answer. */
const topicQuestion = z.strictObject({
  /** The question as residents put it: 房东不退押金怎么办？ */
  ask: z.string().min(4, '问题4到30个字').max(30, '问题4到30个字'),
  /** Other ways to ask it; search finds the answer by them. */
  says: z.array(z.string().min(2).max(30)).max(5, '最多写5种问法').default([]),
  /** The answer: two sentences, our own words; every number in it stands in one of `cites`. */
  answer: z.string().min(12, '回答12到160个字').max(160, '回答12到160个字'),
  /** The articles that say so, the one that matters most first. */
  cites: z.array(cite).min(1, '至少写一条依据').max(4, '依据最多4条'),
});
export type TopicQuestion = z.infer<typeof topicQuestion>;

/** One question of the decision path. */
const pathStep = z.strictObject({
  /** Its name within the topic; part of an address. */
  id: slug,
  /** What is asked of the reader: 房东说了为什么不退吗？ */
  ask: z.string().min(4, '4到40个字').max(40, '4到40个字'),
  /** A word that helps to answer. */
  hint: z.string().max(80, '最多80个字').optional(),
  /** What she may tap, and the step or end to which it leads. */
  options: z
    .array(z.strictObject({ say: z.string().min(1).max(30, '选项最多30个字'), to: slug }))
    .min(2, '至少两个选项')
    .max(5, '最多5个选项'),
});
export type PathStep = z.infer<typeof pathStep>;

/** Where a path ends: what the reader does now. */
const pathEnd = z.strictObject({
  /** Its name within the topic; part of an address. */
  id: slug,
  /** What it comes to: 先发书面通知，再申请调解. */
  title: z.string().min(4, '4到30个字').max(30, '4到30个字'),
  /** Danger now: it may be reached with fewer taps, and its number is shown large. */
  urgent: z.boolean().default(false),
  /** What to do, step by step. */
  do: z
    .array(z.string().min(4).max(120, '每一步最多120个字'))
    .min(1, '至少写一步')
    .max(6, '最多6步'),
  /** What to bring and keep. */
  bring: z.array(z.string().min(2).max(60)).min(1, '至少写一样').max(8, '最多8样'),
  /** Who handles it, in a sentence. */
  who: z.string().min(4).max(100, '最多100个字'),
  /** Entries of `content/services/` to turn to, the nearest first. */
  services: z.array(slug).min(1, '至少写一个去处').max(4, '最多4个去处'),
  /** What it costs. */
  cost: z.string().min(2).max(100, '最多100个字'),
  /** How long it takes, and until when it must be done. */
  time: z.string().min(2).max(140, '最多140个字'),
  /** The articles that say so; every number in the end stands in one of them. */
  cites: z.array(cite).min(1, '至少写一条依据').max(6, '依据最多6条'),
});
export type PathEnd = z.infer<typeof pathEnd>;

/** A topic of life: the way from a trouble to the right door. The file name is its address. */
export const topic = z.strictObject({
  /** One of the topics that guides name. */
  name: z.enum(TOPICS),
  /** What the page helps with, in one sentence. */
  summary: z.string().min(8, '8到60个字').max(60, '8到60个字'),
  /** Words under which residents look for it. */
  says: z.array(z.string().min(2).max(12)).min(3, '至少写3个说法').max(30, '最多写30个说法'),
  /** What helps while there is danger: when, and the service to call. */
  urgent: z.strictObject({ when: z.string().min(4).max(40), service: slug }).optional(),
  /** The questions asked most, the commonest first. */
  questions: z.array(topicQuestion).length(10, '要写10个问题'),
  /** The decision path; its first step is where it begins. */
  path: z.strictObject({
    steps: z.array(pathStep).min(2, '至少两步'),
    ends: z.array(pathEnd).min(3, '至少三个结果'),
  }),
  /** Who compared the answers with the articles last. */
  reviewed: reviewed.optional(),
});
export type Topic = z.infer<typeof topic>;
