import type { EntryCollection, Field } from '@sveltia/cms';
import type { z } from 'astro/zod';
import { caseStudy } from '../../schemas/case-study.ts';
import { community } from '../../schemas/community.ts';
import { covenant } from '../../schemas/covenant.ts';
import { lawGuide } from '../../schemas/law-guide.ts';
import { lecture } from '../../schemas/lecture.ts';
import { notice } from '../../schemas/notice.ts';
import { person } from '../../schemas/person.ts';
import { printRun } from '../../schemas/print-run.ts';
import { quiz } from '../../schemas/quiz.ts';
import { series } from '../../schemas/series.ts';
import { service } from '../../schemas/service.ts';
import { tally } from '../../schemas/tally.ts';
import { themedDay } from '../../schemas/themed-day.ts';
import { makeFields } from './field.ts';

/** One collection of the desk: where its files lie and what stands in them. */
export interface DeskCollection {
  name: string;
  label: string;
  one: string;
  about: string;
  folder: string;
  schema: z.ZodType;
  /** Whether text stands below the front matter, and what it is called. */
  body?: { label: string; hint: string };
  /** Field by which the lists name an entry. */
  title: string;
  /** Template of the file name of a new entry. */
  slug: string;
  /** Template of its path, where it stands in a folder of its own. */
  path?: string;
  summary?: string;
  icon: string;
}

/** An address is part of what is printed: lower-case letters, digits and hyphens only. */
const SLUG_PATTERN: [string, string] = [
  '^[a-z0-9]+(-[a-z0-9]+)*$',
  '只用小写字母、数字和短横线，例如 loushang-huapen',
];
const SLUG_HINT = '网址的最后一段，用拼音写；不改也行。发布以后不再变。';

const DATED = '{{year}}{{month}}{{day}}-{{uuid_shorter}}';

/** What volunteers write at the desk, what they need most first. */
export const DESK_COLLECTIONS: readonly DeskCollection[] = [
  {
    name: 'lectures',
    label: '讲座',
    one: '一讲',
    about: '法治大讲堂：哪天、在哪、谁来讲、讲什么。新建一讲只要填前面几栏，别的以后再补。',
    folder: 'content/lectures',
    schema: lecture,
    body: { label: '怎么讲', hint: '给讲的人看的安排，可以不写' },
    title: 'title',
    slug: "{{community}}-{{start | date('YYYYMMDD-HHmm')}}",
    path: "{{start | date('YYYY')}}/{{slug}}",
    summary: '{{start}}　{{title}}',
    icon: 'campaign',
  },
  {
    name: 'cases',
    label: '案例',
    one: '一个案例',
    about: '以案说法。里面的人只写张某、李某，不写号码和门牌。',
    folder: 'content/cases',
    schema: caseStudy,
    body: {
      label: '正文',
      hint: '五个小标题照这个顺序：事情经过、争议在哪、法律怎么说、结果、给邻居的提醒',
    },
    title: 'title',
    slug: `anli-${DATED}`,
    icon: 'gavel',
  },
  {
    name: 'days',
    label: '主题日',
    one: '一个主题日',
    about: '4.15、6.26、12.4 这样的日子：依据是什么，社区做什么。',
    folder: 'content/days',
    schema: themedDay,
    body: { label: '来历和做法', hint: '三句话说来历，再写社区这一天能做什么' },
    title: 'name',
    slug: `ri-${DATED}`,
    icon: 'event',
  },
  {
    name: 'services',
    label: '电话和门',
    one: '一个去处',
    about: '热线和窗口：什么事找它，什么事不找它。',
    folder: 'content/services',
    schema: service,
    title: 'name',
    slug: `fuwu-${DATED}`,
    icon: 'call',
  },
  {
    name: 'communities',
    label: '社区',
    one: '一个社区',
    about: '社区的地址、开门时间和找谁。',
    folder: 'content/communities',
    schema: community,
    title: 'name',
    slug: `shequ-${DATED}`,
    icon: 'home_work',
  },
  {
    name: 'notices',
    label: '居务公开',
    one: '一件事',
    about: '钱怎么花、会上定了什么、事办得怎么样。公布不少于15天。',
    folder: 'content/notices',
    schema: notice,
    title: 'title',
    slug: "{{community}}-{{publishedOn | date('YYYYMMDD')}}-{{uuid_shorter}}",
    path: "{{publishedOn | date('YYYY')}}/{{slug}}",
    summary: '{{publishedOn}}　{{title}}',
    icon: 'receipt_long',
  },
  {
    name: 'covenants',
    label: '居民公约',
    one: '一份公约',
    about: '一个社区一份，选好社区就行；新的一版写在最前面，旧的留着。',
    folder: 'content/covenants',
    schema: covenant,
    title: 'title',
    // A covenant bears the name of its community, and nobody types it twice.
    slug: '{{community}}',
    path: '{{slug}}',
    icon: 'handshake',
  },
  {
    name: 'tallies',
    label: '满意度',
    one: '一个月的表',
    about: '发出去的表数好了填在这里：一个社区一个月一份，只有数，没有名字。',
    folder: 'content/tallies',
    schema: tally,
    title: 'month',
    // Without `fields.` the month would be that of today.
    slug: '{{community}}-{{fields.month}}',
    path: "{{fields.month | date('YYYY')}}/{{slug}}",
    summary: '{{fields.month}}　{{community}}',
    icon: 'thumbs_up_down',
  },
  {
    name: 'prints',
    label: '印过的海报',
    one: '一天印的',
    about: '真的印出来的才写：哪天、印了什么、几份。台账照这里算。',
    folder: 'content/prints',
    schema: printRun,
    title: 'on',
    slug: "{{community}}-{{on | date('YYYYMMDD')}}",
    path: "{{on | date('YYYY')}}/{{slug}}",
    summary: '{{on}}　{{community}}',
    icon: 'print',
  },
  {
    name: 'people',
    label: '普法队伍',
    one: '一个人',
    about: '讲课的、复核的、调解的。本人同意才写名字，不写私人号码。',
    folder: 'content/people',
    schema: person,
    title: 'name',
    slug: `ren-${DATED}`,
    icon: 'groups',
  },
  {
    name: 'series',
    label: '每月的场次',
    one: '一个系列',
    about: '每月第几个周几的固定讲座；没有讲座占的，日历上显示“待定”。',
    folder: 'content/series',
    schema: series,
    title: 'name',
    slug: `xilie-${DATED}`,
    icon: 'event_repeat',
  },
  {
    name: 'quizzes',
    label: '知识问答',
    one: '一套题',
    about: '一套5到12题，每题一句为什么、一条依据。',
    folder: 'content/quizzes',
    schema: quiz,
    title: 'title',
    slug: `ti-${DATED}`,
    icon: 'quiz',
  },
  {
    name: 'laws',
    label: '法律导读',
    one: '一篇导读',
    about: '一部法律的大白话。先在登记表里登记，文件名照登记表里的短名。',
    folder: 'content/laws',
    schema: lawGuide,
    body: { label: '导读正文', hint: '这部法管什么、常见的误会、遇到事怎么做、期限' },
    title: 'shortTitle',
    slug: `fa-${DATED}`,
    icon: 'menu_book',
  },
];

/** The collections as the desk takes them. */
export function makeCollections(): EntryCollection[] {
  return DESK_COLLECTIONS.map((collection) => {
    const { name, label, one, about, folder, schema, body, title, slug, path, icon } = collection;
    return {
      name,
      label,
      label_singular: one,
      description: about,
      icon,
      folder,
      ...(body
        ? { extension: 'mdx', format: 'yaml-frontmatter' }
        : { extension: 'yaml', format: 'yaml' }),
      identifier_field: title,
      ...(collection.summary && { summary: collection.summary }),
      ...(path && { path }),
      slug: path
        ? slug
        : { template: slug, editable: ['create'], hint: SLUG_HINT, pattern: SLUG_PATTERN },
      fields: [...makeFields(schema), ...(body ? [makeBody(body)] : [])],
      sortable_fields: [title, ...(name === 'lectures' ? ['start'] : [])],
    };
  });
}

const makeBody = ({ label, hint }: { label: string; hint: string }): Field => ({
  name: 'body',
  label,
  hint,
  widget: 'markdown',
  required: false,
  buttons: [
    'bold',
    'heading-two',
    'heading-three',
    'bulleted-list',
    'numbered-list',
    'quote',
    'link',
  ],
  editor_components: [],
});
