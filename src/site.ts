/** Name of a site of one's own (content/site.yaml): from the build, or in a command from its environment. */
const OWN_NAME: unknown =
  typeof import.meta.env === 'undefined' ? process.env['SITE_NAME'] : import.meta.env.SITE_NAME;

/** Facts about the site itself. What a deployer changes stands here. */
export const SITE = {
  name: typeof OWN_NAME === 'string' && OWN_NAME !== '' ? OWN_NAME : '普法橱窗',
  tagline: '说得明白的法律，走得到的门',
  description: '社区里的法律图书角：用大白话讲清与居民有关的法律，条条可查原文，遇事知道该找谁。',
  language: 'zh-CN',
} as const;

/** The legal-service hotline that every page can fall back on (source: hotlines, verified). */
export const HOTLINE = { number: '12348', name: '公共法律服务热线' } as const;

export interface Door {
  name: string;
  /** In the header, where room is short; a door without it stands on the home page and in the footer. */
  short?: string;
  href: string;
  about: string;
  /** One of the few that 长辈版 shows; the others stand in the footer. */
  first?: true;
}

/** The doors of the home page, in order. A door appears when its pages are built. */
export const DOORS: readonly Door[] = [
  {
    name: '遇事找门路',
    short: '找门路',
    href: '/topics/',
    about: '点几下，知道该做什么、带什么、找谁',
    first: true,
  },
  {
    name: '法律图书角',
    short: '图书角',
    href: '/laws/',
    about: '大白话讲法律，条条能查到原文',
    first: true,
  },
  {
    name: '以案说法',
    short: '案例',
    href: '/cases/',
    about: '身边的事，按法律会怎么样',
  },
  { name: '学法路线', href: '/paths/', about: '按人分好，一步几条，五分钟学一步' },
  { name: '知识问答', href: '/quizzes/', about: '做几道题，看看自己懂多少' },
  {
    name: '法治大讲堂',
    short: '讲座',
    href: '/lectures/',
    about: '每月一讲：哪天、在哪、讲什么，讲完留下小结',
    first: true,
  },
  {
    name: '普法日历',
    short: '日历',
    href: '/calendar/',
    about: '主题日、宣传周：哪一天、依据是什么、社区做什么',
  },
  {
    name: '找谁帮忙',
    short: '找帮忙',
    href: '/services/',
    about: '电话和门，什么事该找、什么事不该找',
    first: true,
  },
  {
    name: '各社区',
    href: '/c/',
    about: '您住的社区：近期讲座、找谁、公约和公开的事',
  },
  {
    name: '社区自治',
    href: '/self-government/',
    about: '选举、居民会议、公约、监督：一步一步怎么办，日子怎么算',
  },
  {
    name: '法律词典',
    href: '/glossary/',
    about: '法律里的词，用大白话说一遍',
  },
];

/** Where official texts are published. */
export const OFFICIAL_DATABASE = 'https://flk.npc.gov.cn/';

/** First and last year whose months have pages, so that an old build is still right for long. */
export const CALENDAR_YEARS = [2024, 2035] as const;
