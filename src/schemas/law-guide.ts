import { z } from 'astro/zod';
import { parseNoteNumber } from '../lib/statute/article-id.ts';
import { LEVELS } from '../lib/statute/kind.ts';
import { isoDate } from './iso-date.ts';
import { lawTitle } from './law-title.ts';
import { media } from './media.ts';
import { reviewed } from './reviewed.ts';
import { AUDIENCES, TOPICS } from './vocabulary.ts';

/** A note in plain words on one article. */
export const articleNote = z.strictObject({
  /** The article it explains: 1254, or "120-1" for 第一百二十条之一. */
  no: z
    .union([z.number().int().positive(), z.string()])
    .refine(
      (no) => parseNoteNumber(no) !== undefined,
      'no 要写条号，例如 1254，或“120-1”表示第一百二十条之一',
    ),
  /** What residents call the matter, 2 to 14 characters. */
  title: z.string().min(2).max(20),
  /** What the article means for the reader, in one to three sentences of our own. */
  plain: z.string().min(8).max(300),
  /** The one number that matters; it stands in the article. */
  figure: z.coerce.string().max(30).optional(),
  /**
   * Figures of the note that stand in none of the articles it names, each with the reason why it is right
   * all the same: `{ figure: 3年, reason: 依据是第一百八十八条的解释 }`. Nobody sees it on the page.
   */
  figuresElsewhere: z
    .array(z.strictObject({ figure: z.coerce.string().min(1), reason: z.string().min(4) }))
    .optional(),
  /** One everyday situation; persons only as 张某. */
  example: z.string().max(200).optional(),
  /** What residents type when they mean this article; search finds it by them. */
  asks: z.array(z.string().min(2).max(40)).min(1).max(6),
});
export type ArticleNote = z.infer<typeof articleNote>;

/** A law in plain words; the file name is the slug of the law and stands in the register. */
export const lawGuide = z.strictObject({
  /** Full official title, as the official text has it; long ones stand in 《》 in the file. */
  title: lawTitle,
  /** The name in daily use, without 中华人民共和国. */
  shortTitle: z.string(),
  /** Other names residents use. */
  aliases: z.array(z.string()).default([]),
  /** 效力级别. */
  level: z.enum(LEVELS),
  /** Who made it. */
  issuer: z.string(),
  /** Day of passing. */
  passed: isoDate.optional(),
  /** Day of the last amendment; absent if never amended. */
  amended: isoDate.optional(),
  /** Day on which the version explained here took effect; the page warns while it lies ahead. */
  effective: isoDate.optional(),
  /** Where the official text is published. */
  officialText: z.url(),
  /** The text that the notes were written from, for the next reader to check against. */
  source: z.string(),
  /** One sentence for cards and search results. */
  summary: z.string().max(80),
  topics: z.array(z.enum(TOPICS)).min(1).max(5),
  audiences: z.array(z.enum(AUDIENCES)).min(1).max(6),
  /** Recording, video in sign language, braille: slots that are filled when there is something. */
  media: media.optional(),
  /** Who compared the guide with the official text last, and when; without it the page says 待审核. */
  reviewed: reviewed.optional(),
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
    .default([]),
  articles: z.array(articleNote).min(1),
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
    ),
  /** Notes on articles of this 编 that stand neither in the guide of the law nor in that of another 编. */
  articles: z.array(articleNote).min(1),
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
