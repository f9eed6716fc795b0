import { expect, test } from 'vitest';
import { check } from './check-content.ts';
import { guideFile } from './content.ts';

const ARTICLES = [
  '长椅供人休息，人人都可以坐，不收钱。',
  '长椅每年刷一次漆，刷漆时立牌提醒。',
  '喷泉每天上午九点打开，下雨天不开。',
  '遛狗要牵绳，狗粪由主人带走。',
  '湖里不准游泳，小船由管理员看管。',
  '花坛里的花不准采摘，违者赔偿。',
  '音乐声不得超过六十分贝，夜里十点以后停止。',
  '风筝只能在草坪上放，不得靠近电线。',
  '厕所由保洁员每小时打扫，免费使用。',
  '垃圾按颜色分类投放，纸箱压平。',
];
const FILES = {
  'content/checked-articles.json': '{}',
  'content/statutes/changyi.md': `# 示例长椅法

2020年1月1日通过

<!-- INFO END -->

${ARTICLES.map((text, index) => `第${'一二三四五六七八九十'[index]}条 ${text}`).join('\n\n')}
`,
};

async function misfits(given: Parameters<typeof guideFile>[0]) {
  const guide = guideFile(given);
  const { problems } = await check({ ...FILES, 'content/laws/changyi-fa.mdx': guide });
  return problems.filter((problem) => problem.includes('更像'));
}

test('Notes and sentences that fit their articles are good', async () => {
  const body = '下雨天喷泉不打开（第三条）。在草坪上放风筝，离电线远一点（第八条）。';
  expect(await misfits({ body })).toEqual([]);
});

test('A note that fits another article clearly better is reported', async () => {
  expect(await misfits({ other: '4' })).toMatchInlineSnapshot(`
    [
      "content/laws/changyi-fa.mdx:20 “刷漆”写的是第四条，看文字更像第二条。请打开两条原文核对；条号没错的，换一种说法，把这一条里的关键词写进去。",
    ]
  `);
});

test('A note may deal with what another article says, if it names it', async () => {
  expect(await misfits({ no: '4', plain: '牵绳遛狗累了，可以坐长椅休息，见第一条。' })).toEqual([]);
});

test('A sentence that fits another article much better than the one it cites is reported', async () => {
  const body = '在草坪上放风筝，离电线远一点（第七条）。';
  expect(await misfits({ body })).toMatchInlineSnapshot(`
    [
      "content/laws/changyi-fa.mdx:26 这句话引的是“第七条”，看文字更像第八条。请打开两条原文核对；条号没错的不用管。",
    ]
  `);
});

test('A sentence that cites two articles is not judged', async () => {
  const body = '在草坪上放风筝，离电线远一点（第六条、第七条）。';
  expect(await misfits({ body })).toEqual([]);
});
