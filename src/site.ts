/** Facts about the site itself. What a deployer changes stands here. */
export const SITE = {
  name: '普法橱窗',
  tagline: '说得明白的法律，走得到的门',
  description: '社区里的法律图书角：用大白话讲清与居民有关的法律，条条可查原文，遇事知道该找谁。',
  language: 'zh-CN',
} as const;

/** The legal-service hotline that every page can fall back on (source: hotlines, verified). */
export const HOTLINE = { number: '12348', name: '公共法律服务热线' } as const;

export interface Door {
  name: string;
  href: string;
  about: string;
}

/** The doors of the home page, in order. A door appears when its pages are built. */
export const DOORS: readonly Door[] = [
  { name: '法律图书角', href: '/laws/', about: '大白话讲法律，条条能查到原文' },
];

/** Where official texts are published. */
export const OFFICIAL_DATABASE = 'https://flk.npc.gov.cn/';
