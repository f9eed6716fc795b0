import { z } from 'astro/zod';
import { parseNoteNumber } from '../lib/statute/article-id.ts';
import { LEVELS } from '../lib/statute/kind.ts';
import { isoDate } from './iso-date.ts';
import { lawTitle } from './law-title.ts';
import { media } from './media.ts';
import { reviewed } from './reviewed.ts';
import { AUDIENCES, TOPICS } from './vocabulary.ts';

/** A text that may be all digits, for which YAML makes a number of it. Nothing else becomes a text. */
const figure = (text: z.ZodString) =>
  z.preprocess((value) => (typeof value === 'number' ? String(value) : value), text);

/** A note in plain words on one article. */
const articleNote = z.strictObject({
  /** The article it explains: 1254, or "120-1" for 第一百二十条之一. */
  no: z
    .union([z.number().int().positive(), z.string()])
    .refine(
      (no) => parseNoteNumber(no) !== undefined,
      'no 要写条号，例如 1254，或“120-1”表示第一百二十条之一',
    )
    .meta({ title: '第几条', description: '写 1254；第一百二十条之一写 120-1' }),
  /** What residents call the matter, 2 to 14 characters. */
  title: z.string().min(2).max(20).meta({ title: '居民怎么叫这件事' }),
  /** What the article means for the reader, in one to three sentences of our own. */
  plain: z.string().min(8).max(300).meta({ title: '白话', description: '一到三句，我们自己的话' }),
  /** The one number that matters; it stands in the article. */
  figure: figure(z.string().max(30))
    .optional()
    .meta({ title: '最要紧的数', description: '条文里有的' }),
  /**
   * Figures of the note that stand in none of the articles it names, each with the reason why it is right
   * all the same: `{ figure: 3年, reason: 依据是第一百八十八条的解释 }`. Nobody sees it on the page.
   */
  figuresElsewhere: z
    .array(
      z.strictObject({
        figure: figure(z.string().min(1)).meta({ title: '数' }),
        reason: z.string().min(4).meta({ title: '为什么对' }),
      }),
    )
    .optional()
    .meta({ title: '条文里没有的数', description: '写明为什么也对；页面上看不到' }),
  /** One everyday situation; persons only as 张某. */
  example: z.string().max(200).optional().meta({ title: '例子', description: '人只写张某' }),
  /** What residents type when they mean this article; search finds it by them. */
  asks: z.array(z.string().min(2).max(40)).min(1).max(6).meta({ title: '居民会怎么问' }),
});
export type ArticleNote = z.infer<typeof articleNote>;

/** A law in plain words; the file name is the slug of the law and stands in the register. */
export const lawGuide = z.strictObject({
  /** Full official title, as the official text has it; long ones stand in 《》 in the file. */
  title: lawTitle.meta({ title: '法律全名' }),
  /** The name in daily use, without 中华人民共和国. */
  shortTitle: z.string().meta({ title: '简称' }),
  /** Other names residents use. */
  aliases: z.array(z.string()).default([]).meta({ title: '别的叫法' }),
  /** 效力级别. */
  level: z.enum(LEVELS).meta({ title: '效力级别' }),
  /** Who made it. */
  issuer: z.string().meta({ title: '谁定的' }),
  /** Day of passing. */
  passed: isoDate.optional().meta({ title: '通过日期' }),
  /** Day of the last amendment; absent if never amended. */
  amended: isoDate.optional().meta({ title: '最近一次修改', description: '没改过就空着' }),
  /** Day on which the version explained here took effect; the page warns while it lies ahead. */
  effective: isoDate.optional().meta({ title: '施行日期' }),
  /** Where the official text is published. */
  officialText: z.url().meta({ title: '官方文本网址', description: '以 https:// 开头' }),
  /** The text that the notes were written from, for the next reader to check against. */
  source: z.string().meta({ title: '照哪个文本写的' }),
  /** One sentence for cards and search results. */
  summary: z.string().max(80).meta({ title: '一句话介绍', description: '最多80个字' }),
  topics: z.array(z.enum(TOPICS)).min(1).max(5).meta({ title: '生活主题' }),
  audiences: z.array(z.enum(AUDIENCES)).min(1).max(6).meta({ title: '给谁看' }),
  /** Recording, video in sign language, braille: slots that are filled when there is something. */
  media: media.optional().meta({ title: '录音、手语、盲文' }),
  /** Who compared the guide with the official text last, and when; without it the page says 待审核. */
  reviewed: reviewed.optional().meta({ title: '复核', description: '对照原文看过的人填' }),
  /**
   * Citations worth naming by themselves, 《民法典》第一千二百五十四条. `historical: true` says that the writer
   * knows the law named no longer applies; without it a citation of repealed law fails the check.
   */
  cites: z
    .array(
      z.union([
        z.string().transform((cite) => ({ cite, historical: false })),
        z.strictObject({ cite: z.string(), historical: z.boolean().default(false) }),
      ]),
    )
    .default([])
    .meta({ title: '单独列出的依据' }),
  articles: z.array(articleNote).min(1).meta({ title: '逐条白话' }),
});
export type LawGuide = z.infer<typeof lawGuide>;

/** The guide of one 编 of a law; its file stands in a folder named as the guide of the law, which says all the rest. */
export const partGuide = z.strictObject({
  /** Heading of the 编 as the official text has it; the name of the file is that of its page, hetong. */
  part: z
    .string()
    .regex(
      /^(?:第[一二三四五六七八九十百]+编[\s\u3000]+)?\p{Script=Han}+$/u,
      'part 要写这一编的标题，例如“第三编　合同”',
    )
    .meta({ title: '哪一编', description: '例如：第三编　合同' }),
  /** Notes on articles of this 编 that stand neither in the guide of the law nor in that of another 编. */
  articles: z.array(articleNote).min(1).meta({ title: '逐条白话' }),
});
export type PartGuide = z.infer<typeof partGuide>;

/** Any file of `content/laws`. It is no union, for the errors of a union are about both of its sides. */
export const lawFile = z.unknown().transform((data, context): LawGuide | PartGuide => {
  const isPart = typeof data === 'object' && data !== null && 'part' in data;
  const parsed = (isPart ? partGuide : lawGuide).safeParse(data);
  if (parsed.success) return parsed.data;
  for (const { path, message } of parsed.error.issues)
    context.addIssue({ code: 'custom', path, message });
  return z.NEVER;
});
