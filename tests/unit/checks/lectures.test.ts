import { expect, test } from 'vitest';
import { check } from './check-content.ts';

function lectureFile({
  start = '2026-12-12 14:30',
  end = `${start.slice(0, 10)} 16:00`,
  community = 'changyi-shequ',
  more = '',
  point = '长椅每年刷一次漆，刷的时候先别坐。',
} = {}): string {
  return `---
title: 长椅那些事
summary: 长椅谁能坐、谁来修，讲讲大家常问的
start: ${start}
end: ${end}
community: ${community}
place: 长椅活动室
speaker: { name: 张某, role: 修椅师傅 }
audiences: [社区居民]
topics: [社区自治]
signUp: 不用报名，直接来
points:
  - { text: 长椅人人都可以坐，不用付钱。, cites: [《示例长椅法》第一条] }
  - { text: ${point}, cites: [《示例长椅法》第二条] }
  - { text: 大家的长椅，谁也不能独占。, cites: [《示例长椅法》第一条] }
${more}reviewed: { by: 张某, on: 2026-11-01 }
---

## 怎么讲

1. 先看《示例长椅法》第二条。
`;
}

const COMMUNITY = `name: 长椅社区
street: 示例街道
district: 示例区
address: 示例路
hours: 白天
contacts: [{ role: 居委会, about: 什么都管 }]
`;
const SERIES = `name: 长椅讲堂
community: changyi-shequ
every: 每月第二个周六
start: 14:30
end: 16:00
place: 长椅活动室
about: 每月讲一次长椅的事
since: 2026-01
`;
const HELD = 'held: { attendance: 12, summary: 大家听得很认真，问了两个问题。 }\n';

async function checkLecture(
  given: Parameters<typeof lectureFile>[0] = {},
  others: Record<string, string> = {},
) {
  const { problems, kinds } = await check({
    'content/communities/changyi-shequ.yaml': COMMUNITY,
    'content/series/jiangtang.yaml': SERIES,
    'content/lectures/2026/changyi.mdx': lectureFile(given),
    ...others,
  });
  return problems.filter(
    (problem, index) =>
      problem.includes('/lectures/') && kinds[index] !== 'warning article-unsealed',
  );
}

test('A good lecture is good, in the folder of its year', async () => {
  expect(await checkLecture({ more: 'series: jiangtang\n' })).toEqual([]);
});

test('Names that are none are told with their places', async () => {
  const more = 'series: jiangzuo\ncases: [changyi-an]\n';
  expect(await checkLecture({ community: 'dengzi', more })).toMatchInlineSnapshot(`
    [
      "content/lectures/2026/changyi.mdx:6 community 里的 dengzi 不认识。请写 content/communities 里的文件名，不带后缀。",
      "content/lectures/2026/changyi.mdx:16 series 里的 jiangzuo 不认识。请写 content/series 里的文件名，不带后缀。",
      "content/lectures/2026/changyi.mdx:17 cases 里的 changyi-an 不认识。请写 content/cases 里的文件名，不带后缀。",
    ]
  `);
});

test('What is over has its report, and what is not has none', async () => {
  expect(await checkLecture({ start: '2026-10-10 14:30' })).toMatchInlineSnapshot(`
    [
      "content/lectures/2026/changyi.mdx:4 讲座过去43天了，还没有讲后小结。请写上 held（到场人数、小结、居民问了什么）；没办成的，在 changes 里写取消。",
    ]
  `);
  expect(await checkLecture({ start: '2026-10-10 14:30', more: HELD })).toEqual([]);
  expect(await checkLecture({ more: HELD })).toMatchInlineSnapshot(`
    [
      "content/lectures/2026/changyi.mdx:16 2026年12月12日还没有到，已经写了讲后小结。请核对 start；还没讲的，删去 held。",
    ]
  `);
  const changes = 'changes: [{ on: 2026-10-01, what: 取消, why: 下大雨 }]\n';
  expect(await checkLecture({ start: '2026-10-10 14:30', more: changes })).toEqual([]);
});

test('A day off is told before it is too late', async () => {
  expect(await checkLecture({ start: '2027-01-01 14:30' })).toMatchInlineSnapshot(`
    [
      "content/lectures/2026/changyi.mdx:4 2027年1月1日是元旦。请问清楚这天有没有人来；要改期的，改 start，并在 changes 里写改期。",
    ]
  `);
});

test('Two lectures take neither one address nor one slot', async () => {
  const more = 'series: jiangtang\n';
  expect(
    await checkLecture(
      { more },
      {
        'content/lectures/2027/changyi.mdx': lectureFile({ start: '2027-01-16 14:30' }),
        'content/lectures/2026/xiu-changyi.mdx': lectureFile({ start: '2026-12-19 14:30', more }),
      },
    ),
  ).toMatchInlineSnapshot(`
    [
      "content/lectures/2027/changyi.mdx:2 和 content/lectures/2026/changyi.mdx 同名，两讲会抢同一个网址。请给后写的这一讲换个文件名。",
      "content/lectures/2026/xiu-changyi.mdx:16 和 content/lectures/2026/changyi.mdx 占了同一个月的同一讲。多出来的一讲不写 series；是改期过来的，在 changes 里写明原来的时间。",
    ]
  `);
});

test('A lecture that was moved into another month keeps the slot of its own', async () => {
  const more =
    'series: jiangtang\nchanges: [{ on: 2026-11-01, what: 改期, why: 刷漆, wasStart: 2026-11-14 14:30 }]\n';
  expect(
    await checkLecture(
      { more: 'series: jiangtang\n' },
      { 'content/lectures/2026/xiu-changyi.mdx': lectureFile({ start: '2026-12-19 14:30', more }) },
    ),
  ).toEqual([]);
});

test('A figure that its article does not have is found, in a point and in an answer', async () => {
  expect(await checkLecture({ point: '长椅每年刷三次漆，刷的时候先别坐。' })).toHaveLength(1);
  const more = `held:
  attendance: 12
  summary: 大家听得很认真，问了两个问题。
  questions: [{ ask: 长椅多久刷一次漆？, answer: 每两年刷一次漆，刷的时候先别坐。, cites: [《示例长椅法》第二条] }]
`;
  expect(await checkLecture({ start: '2026-10-10 14:30', more })).toHaveLength(1);
});

test('What does not fit is set aside with its cure', async () => {
  const more = `changes:
  - { on: 2026-11-01, what: 改期, why: 刷漆 }
  - { on: 2026-10-01, what: 取消, why: 下雨, wasPlace: 院子里 }
`;
  expect(await checkLecture({ start: '2026-12-12 下午两点半', end: '2026-12-11 16:00', more }))
    .toMatchInlineSnapshot(`
    [
      "content/lectures/2026/changyi.mdx:4 start：要写成 2026-12-12 14:30。请照 content/README.md 里的样例改正；改好以前，这一份不会出现在网站上。",
      "content/lectures/2026/changyi.mdx:17 changes.0.wasStart：改期要写 wasStart（原来的时间），别的不写。请照 content/README.md 里的样例改正；改好以前，这一份不会出现在网站上。",
      "content/lectures/2026/changyi.mdx:18 changes.1.wasPlace：换地点要写 wasPlace（原来的地点），别的不写。请照 content/README.md 里的样例改正；改好以前，这一份不会出现在网站上。",
      "content/lectures/2026/changyi.mdx:5 end：结束时间要在同一天，比开始时间晚。请照 content/README.md 里的样例改正；改好以前，这一份不会出现在网站上。",
      "content/lectures/2026/changyi.mdx:16 changes：变动要按日期先后写。请照 content/README.md 里的样例改正；改好以前，这一份不会出现在网站上。",
    ]
  `);
});

test('A picture that is not there is named, with where to put it', async () => {
  const more = `held:
  attendance: 12
  summary: 大家听得很认真，问了两个问题。
  photos: [{ file: changyi.jpg, alt: 大家坐在长椅上 }]
`;
  const start = '2026-10-10 14:30';
  expect(await checkLecture({ start, more })).toMatchInlineSnapshot(`
    [
      "content/lectures/2026/changyi.mdx:19 没有照片 changyi.jpg。请把它放进 content/lectures/2026/photos，文件名的大小写也要一样。",
    ]
  `);
  const photo = { 'content/lectures/2026/photos/changyi.jpg': 'a picture' };
  // It is there, but it is no picture: that is said of it, and not of the lecture.
  expect(await checkLecture({ start, more }, photo)).toEqual([
    expect.stringMatching(/^content\/lectures\/2026\/photos\/changyi\.jpg 照片打不开/),
  ]);
});
