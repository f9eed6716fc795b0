import { z } from 'astro/zod';
import { cite, slug } from './cited.ts';
import { isoDate } from './iso-date.ts';
import { localTime } from './local-time.ts';
import { quizItem } from './quiz.ts';
import { reviewed } from './reviewed.ts';
import { AUDIENCES, TOPICS } from './vocabulary.ts';

/** A picture beside the file, in the folder photos; nobody is shown without consent. */
const picture = z.strictObject({
  file: z
    .string()
    .regex(/^[\w-]+\.(?:jpe?g|png|webp)$/i, '写照片的文件名')
    .meta({ input: 'photo', title: '照片' }),
  /** What the picture shows, for whoever does not see it. */
  alt: z
    .string()
    .min(4, '写一句照片里是什么')
    .max(100)
    .meta({ title: '照片里是什么', description: '给看不见照片的人听的一句话' }),
});

/** Something about a lecture that was changed after it had been announced. */
const lectureChange = z
  .strictObject({
    /** Day on which the change was made known. */
    on: isoDate.meta({ title: '哪天公布的' }),
    what: z.enum(['改期', '换地点', '取消', '恢复']).meta({ title: '变了什么' }),
    /** Why, in one sentence that stands on the page. */
    why: z
      .string()
      .min(2)
      .max(60, '最多60个字')
      .meta({ title: '为什么', description: '一句话，会写在页面上' }),
    /** 改期: when it was to begin before. */
    wasStart: localTime.optional().meta({ title: '原来的时间', description: '改期才写' }),
    /** 换地点: where it was to be before. */
    wasPlace: z
      .string()
      .min(2)
      .max(60)
      .optional()
      .meta({ title: '原来的地点', description: '换地点才写' }),
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
    title: z
      .string()
      .min(4, '4到24个字')
      .max(24, '4到24个字')
      .meta({ title: '题目', description: '居民一看就懂，4到24个字' }),
    /** One sentence for lists and notices; where it is left out, who speaks about what. */
    summary: z
      .string()
      .min(10)
      .max(70, '最多70个字')
      .optional()
      .meta({ title: '一句话介绍', description: '列表和通知里显示；不写，就用“谁来讲什么”' }),
    /** By the clocks of China. What moves is corrected here, and told in `changes`. */
    start: localTime.meta({
      title: '开始',
      description: '北京时间。改期时改这里，再在“变动”里写原来的时间',
    }),
    end: localTime.meta({ title: '结束', description: '同一天，比开始晚' }),
    /** File name of the community that gives it. */
    community: slug.meta({
      refers: 'communities',
      title: '社区',
      description: '哪个社区办的',
    }),
    /** Room or place: 社区服务中心二楼活动室. */
    place: z
      .string()
      .min(2)
      .max(60)
      .meta({ title: '地点', description: '房间或场地，例如：社区服务中心二楼活动室' }),
    /** How to get there without a map, a sentence each: from the bus stop, from the gate, to the lift. */
    directions: z
      .array(z.string().min(4).max(80))
      .max(6)
      .default([])
      .meta({ title: '怎么走', description: '一句一条，从车站、大门、电梯说起' }),
    /** Series whose monthly slot it takes. */
    series: slug
      .optional()
      .meta({ refers: 'series', title: '占哪个系列的场次', description: '每月固定的一讲才选' }),
    speaker: z
      .strictObject({
        /** With consent only. */
        name: z.string().min(2).max(20).meta({
          refers: 'people',

          title: '名字',
          description: '讲师名单里的人；本人同意才能写',
        }),
        /** 社区法律顾问, 社区民警 … */
        role: z.string().min(2).max(20).meta({ title: '身份', description: '例如：社区民警' }),
      })
      .meta({ title: '主讲人' }),
    audiences: z
      .array(z.enum(AUDIENCES))
      .min(1)
      .max(5)
      .default(['社区居民'])
      .meta({ title: '给谁听' }),
    topics: z
      .array(z.enum(TOPICS))
      .max(3)
      .default([])
      .meta({ title: '生活主题', description: '最多三个' }),
    /** How one takes part. */
    signUp: z.string().min(4).max(80).default('不用报名，直接来').meta({ title: '怎么报名' }),
    /** Seats in the room. */
    seats: z.number().int().positive().optional().meta({ title: '座位数' }),
    /** What to bring along. */
    bring: z.array(z.string().min(2).max(40)).max(5).default([]).meta({ title: '带什么来' }),
    /** What one is given there. */
    materials: z.array(z.string().min(2).max(40)).max(6).default([]).meta({ title: '现场发什么' }),
    /** Pictures that announce it: the room, the speaker, a poster of one's own. */
    pictures: z
      .array(picture)
      .max(4)
      .default([])
      .meta({ title: '配图', description: '场地、主讲人或自己做的海报；照到的人要同意' }),
    /** What the lecture makes clear: its handout. The articles covered are those cited here. Announced without it, it follows. */
    points: z
      .array(
        z.strictObject({
          text: z
            .string()
            .min(10)
            .max(160, '最多160个字')
            .meta({ title: '讲清什么', description: '一两句话；里面的数字，依据里要有' }),
          cites: z
            .array(cite)
            .min(1, '至少写一条依据')
            .max(4)
            .meta({ title: '依据', description: '写成《民法典》第七百二十一条' }),
        }),
      )
      .max(8, '最多8点')
      .default([])
      .meta({ title: '讲清的几件事', description: '就是讲义：一条一件事，写上依据；可以以后再补' }),
    /** Cases told in it, by file name. */
    cases: z
      .array(slug.meta({ refers: 'cases' }))
      .max(5)
      .default([])
      .meta({ title: '要讲的案例' }),
    /** Questions for the audience. */
    items: z.array(quizItem).max(10).default([]).meta({ title: '现场的题' }),
    /** What was changed after it had been announced, in order. */
    changes: z.array(lectureChange).max(20).default([]).meta({
      title: '变动',
      description: '公布以后改期、换地点、取消，都记在这里，页面最上面会写明',
    }),
    /** What is told afterwards. */
    held: z
      .strictObject({
        /** People who came. */
        attendance: z.number().int().nonnegative().meta({ title: '来了多少人' }),
        /** What it was like, in a few sentences. */
        summary: z
          .string()
          .min(10)
          .max(400, '最多400个字')
          .meta({ title: '讲得怎么样', description: '几句话' }),
        /** What it looked like. */
        photos: z
          .array(picture)
          .max(12)
          .default([])
          .meta({ title: '照片', description: '照到的人要同意；位置信息会自动去掉' }),
        /** What was asked, with the answers. */
        questions: z
          .array(
            z.strictObject({
              ask: z.string().min(6).max(100).meta({ title: '问' }),
              answer: z
                .string()
                .min(8)
                .max(240, '最多240个字')
                .meta({ title: '答', description: '一两句话；里面的数字，依据里要有' }),
              cites: z
                .array(cite)
                .max(4)
                .default([])
                .meta({ title: '依据', description: '写成《民法典》第七百二十一条' }),
            }),
          )
          .max(12)
          .default([])
          .meta({ title: '居民问了什么' }),
      })
      .optional()
      .meta({ title: '讲完以后', description: '讲完两周内填' }),
    reviewed: reviewed.optional().meta({ title: '复核', description: '对照原文看过的人填' }),
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
