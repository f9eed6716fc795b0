import { z } from 'astro/zod';
import { cite, slug } from './cited.ts';
import { isoDate } from './iso-date.ts';
import { localTime } from './local-time.ts';
import { quizItem } from './quiz.ts';
import { reviewed } from './reviewed.ts';
import { AUDIENCES, TOPICS } from './vocabulary.ts';

/** Something about a lecture that was changed after it had been announced. */
export const lectureChange = z
  .strictObject({
    /** Day on which the change was made known. */
    on: isoDate,
    what: z.enum(['改期', '换地点', '取消', '恢复']),
    /** Why, in one sentence that stands on the page. */
    why: z.string().min(2).max(60, '最多60个字'),
    /** 改期: when it was to begin before. */
    wasStart: localTime.optional(),
    /** 换地点: where it was to be before. */
    wasPlace: z.string().min(2).max(60).optional(),
  })
  .superRefine(({ what, wasStart, wasPlace }, context) => {
    if ((what === '改期') !== (wasStart !== undefined))
      context.addIssue({
        code: 'custom',
        path: ['wasStart'],
        message: '改期要写 wasStart（原来的时间），别的不写',
      });
    if ((what === '换地点') !== (wasPlace !== undefined))
      context.addIssue({
        code: 'custom',
        path: ['wasPlace'],
        message: '换地点要写 wasPlace（原来的地点），别的不写',
      });
  });
export type LectureChange = z.infer<typeof lectureChange>;

/** A lecture (法治大讲堂). The file name is its address and never changes, whatever the lecture's day becomes. */
export const lecture = z
  .strictObject({
    title: z.string().min(4, '4到24个字').max(24, '4到24个字'),
    /** One sentence for lists and notices; where it is left out, who speaks about what. */
    summary: z.string().min(10).max(70, '最多70个字').optional(),
    /** By the clocks of China. What moves is corrected here, and told in `changes`. */
    start: localTime,
    end: localTime,
    /** File name of the community that gives it. */
    community: slug,
    /** Room or place: 社区服务中心二楼活动室. */
    place: z.string().min(2).max(60),
    /** How to get there without a map, a sentence each: from the bus stop, from the gate, to the lift. */
    directions: z.array(z.string().min(4).max(80)).max(6).default([]),
    /** Series whose monthly slot it takes. */
    series: slug.optional(),
    speaker: z.strictObject({
      /** With consent only. */
      name: z.string().min(2).max(20),
      /** 社区法律顾问, 社区民警 … */
      role: z.string().min(2).max(20),
    }),
    audiences: z.array(z.enum(AUDIENCES)).min(1).max(5).default(['社区居民']),
    topics: z.array(z.enum(TOPICS)).max(3).default([]),
    /** How one takes part. */
    signUp: z.string().min(4).max(80).default('不用报名，直接来'),
    /** Seats in the room. */
    seats: z.number().int().positive().optional(),
    /** What to bring along. */
    bring: z.array(z.string().min(2).max(40)).max(5).default([]),
    /** What one is given there. */
    materials: z.array(z.string().min(2).max(40)).max(6).default([]),
    /** What the lecture makes clear: its handout. The articles covered are those cited here. Announced without it, it follows. */
    points: z
      .array(
        z.strictObject({
          text: z.string().min(10).max(160, '最多160个字'),
          cites: z.array(cite).min(1, '至少写一条依据').max(4),
        }),
      )
      .max(8, '最多8点')
      .default([]),
    /** Cases told in it, by file name. */
    cases: z.array(slug).max(5).default([]),
    /** Questions for the audience. */
    items: z.array(quizItem).max(10).default([]),
    /** What was changed after it had been announced, in order. */
    changes: z.array(lectureChange).max(20).default([]),
    /** What is told afterwards. */
    held: z
      .strictObject({
        /** People who came. */
        attendance: z.number().int().nonnegative(),
        /** What it was like, in a few sentences. */
        summary: z.string().min(10).max(400, '最多400个字'),
        /** Pictures beside the file, in the folder photos; nobody is shown without consent. */
        photos: z
          .array(
            z.strictObject({
              file: z.string().regex(/^[\w-]+\.(?:jpe?g|png|webp)$/i, '写照片的文件名'),
              /** What the picture shows, for whoever does not see it. */
              alt: z.string().min(4, '写一句照片里是什么').max(100),
            }),
          )
          .max(12)
          .default([]),
        /** What was asked, with the answers. */
        questions: z
          .array(
            z.strictObject({
              ask: z.string().min(6).max(100),
              answer: z.string().min(8).max(240, '最多240个字'),
              cites: z.array(cite).max(4).default([]),
            }),
          )
          .max(12)
          .default([]),
      })
      .optional(),
    reviewed: reviewed.optional(),
  })
  .superRefine(({ start, end, changes, held }, context) => {
    if (start.slice(0, 10) !== end.slice(0, 10) || end <= start)
      context.addIssue({
        code: 'custom',
        path: ['end'],
        message: '结束时间要在同一天，比开始时间晚',
      });
    if (changes.some(({ on }, index) => index > 0 && on < changes[index - 1]!.on))
      context.addIssue({ code: 'custom', path: ['changes'], message: '变动要按日期先后写' });
    if (held && changes.at(-1)?.what === '取消')
      context.addIssue({ code: 'custom', path: ['held'], message: '取消了的讲座没有讲后小结' });
  })
  .transform(({ summary, ...data }) => ({
    ...data,
    summary: summary ?? `${data.speaker.role}${data.speaker.name}来讲“${data.title}”`,
  }));
export type Lecture = z.infer<typeof lecture>;
