import { expect, test } from 'vitest';
import { check, checkGuide } from './check-content.ts';
import { guideFile, STATUTE } from './content.ts';

test('A note on an article added with 之 is good', async () => {
  expect((await checkGuide({ other: '2-1' })).problems).toEqual([]);
});

test('A note on an article that does not exist is an error', async () => {
  const { kinds, problems } = await checkGuide({ other: '1270' });
  expect(kinds).toEqual(['error guide-note-no-article']);
  expect(problems).toMatchInlineSnapshot(`
    [
      "content/laws/changyi-fa.mdx:20 “刷漆”写的是第一千二百七十条，《示例长椅法》共3条，没有这一条。法律可能改过，条号变了；请按现行文本改正 no。",
    ]
  `);
});

test('Two notes on one article are an error, however the number is written', async () => {
  const { kinds, problems } = await checkGuide({ other: '第一条' });
  expect(kinds).toEqual(['error guide-note-twice']);
  expect(problems).toMatchInlineSnapshot(`
    [
      "content/laws/changyi-fa.mdx:20 第一条写了两次白话。请合成一条。",
    ]
  `);
});

test('A guide that is not in the register is an error, and so is a second one of the same law', async () => {
  const { kinds, problems } = await check({ 'content/laws/zuowei-fa.mdx': guideFile({}) });
  expect(kinds).toEqual(['error guide-unregistered', 'error guide-title-twice']);
  expect(problems).toMatchInlineSnapshot(`
    [
      "content/laws/zuowei-fa.mdx 登记表里没有网址名为“zuowei-fa”的法律。请在 content/law-register.yaml 里加上这部法律，或把文件名改成登记的网址名。",
      "content/laws/zuowei-fa.mdx:2 《示例长椅法》已经有一篇导读：content/laws/changyi-fa.mdx。一部法律只写一篇，请合并。",
    ]
  `);
});

test('A guide under the address of another law is an error', async () => {
  const { kinds, problems } = await checkGuide({ title: '示例凳子法' });
  expect(kinds).toEqual(['error guide-title-mismatch']);
  expect(problems).toMatchInlineSnapshot(`
    [
      "content/laws/changyi-fa.mdx:2 导读写的是《示例凳子法》，登记表里这个网址是《示例长椅法》。请核对，两处写成一样。",
    ]
  `);
});

test('A title that differs only in 中华人民共和国 is the same', async () => {
  expect((await checkGuide({ title: '中华人民共和国示例长椅法' })).problems).toEqual([]);
});

test('A day that is not the day of the register is an error', async () => {
  const { kinds, problems } = await checkGuide({ passed: '2020-01-02' });
  expect(kinds).toEqual(['error guide-date-conflict']);
  expect(problems).toMatchInlineSnapshot(`
    [
      "content/laws/changyi-fa.mdx:7 通过日期写的是2020-01-02，登记表是2020-01-01。请核对官方文本，两处改成一样。",
    ]
  `);
});

test('A day that is not verified may not be told as a fact', async () => {
  const { kinds, problems } = await checkGuide({ body: '凳子的规定2025年3月4日施行。' });
  expect(kinds).toEqual(['warning fact-unverified']);
  expect(problems).toMatchInlineSnapshot(`
    [
      "content/laws/changyi-fa.mdx:26 “2025年3月4日”这个日期在登记表里还没有核实。请核实后改登记表，或在这句话里注明“待核实”。",
    ]
  `);
  expect((await checkGuide({ body: '2025年3月4日施行（待核实）。' })).problems).toEqual([]);
});

test('A guide that nobody compared with the law is marked', async () => {
  const { kinds, problems } = await checkGuide({ reviewed: '' });
  expect(kinds).toEqual(['warning review-missing']);
  expect(problems).toMatchInlineSnapshot(`
    [
      "content/laws/changyi-fa.mdx 还没有人对照原文复核，页面会标“待审核”。复核后写上 reviewed: { by: 谁, on: 日期 }。",
    ]
  `);
});

test.each([
  ['2026-11-23', 'error review-in-future'],
  ['2025-11-21', 'warning review-stale'],
])('A review of %s is reported: %s', async (day, kind) => {
  const { kinds, problems } = await checkGuide({ reviewed: `reviewed: { by: 张某, on: ${day} }` });
  expect(kinds).toEqual([kind]);
  expect(problems[0]).toContain(`changyi-fa.mdx:13 `);
  expect(problems[0]).toContain(day);
});

test.each(['2026-11-22', '2025-11-22'])('A review of %s holds', async (day) => {
  const { problems } = await checkGuide({ reviewed: `reviewed: { by: 张某, on: ${day} }` });
  expect(problems).toEqual([]);
});

test('A link to a law or an article that is not there is an error, and so is a picture without words', async () => {
  const body =
    '[甲](/laws/changyi-fa/#a2) [乙](/laws/changyi-fa/#a9) [丙](/laws/wu/) ![](/media/p.png)';
  const { kinds, problems } = await check({
    'content/laws/changyi-fa.mdx': guideFile({ body }),
    'public/media/p.png': 'a picture',
  });
  expect(kinds).toEqual(['error image-no-alternative', 'error link-dead', 'error link-dead']);
  expect(problems).toMatchInlineSnapshot(`
    [
      "content/laws/changyi-fa.mdx:26 图片 /media/p.png 没有文字说明，看不见图的人不知道画的是什么。请在方括号里写一句话，说清图上有什么。",
      "content/laws/changyi-fa.mdx:26 链接 /laws/changyi-fa/#a9 没有去处：那部法律没有 #a9。请核对网址。",
      "content/laws/changyi-fa.mdx:26 链接 /laws/wu/ 没有去处：没有网址名为“wu”的法律。请核对网址。",
    ]
  `);
});

test('An article that changed since it was checked is reported', async () => {
  const changed = STATUTE.replace('每年刷漆', '每两年刷漆');
  const { kinds, problems } = await check({ 'content/statutes/changyi.md': changed });
  expect(kinds).toEqual(['warning article-changed']);
  expect(problems).toMatchInlineSnapshot(`
    [
      "content/laws/changyi-fa.mdx:20 《示例长椅法》第二条的文字变了（核对时是2020-01-01的文本，现在是2020-01-01的），页面会提示“条文已变动，正在核对”。请对照新条文改好，再执行 npm run check -- --seal content/laws/changyi-fa.mdx 记下核对过的版本。",
    ]
  `);
});

test('An article that changed only in its marks is the same', async () => {
  const marked = STATUTE.replace('刷漆。', '刷漆；');
  expect((await check({ 'content/statutes/changyi.md': marked })).problems).toEqual([]);
});

test('A guide without seals is reported once', async () => {
  const { kinds, problems } = await check({ 'content/checked-articles.json': '{}' });
  expect(kinds).toEqual(['warning article-unsealed']);
  expect(problems).toMatchInlineSnapshot(`
    [
      "content/laws/changyi-fa.mdx 有2处引用还没有记下核对的版本，以后法律改了不会提醒。核对过之后，执行 npm run check -- --seal。",
    ]
  `);
});
