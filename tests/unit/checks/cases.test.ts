import { expect, test } from 'vitest';
import { check } from './check-content.ts';

const BODY = `## 事情经过

张某坐了长椅，李某刚刷过漆。

## 争议在哪

漆沾了衣服，谁来赔。

## 法律怎么说

《示例长椅法》第二条之一说，刷漆要立牌。

## 结果

没有立牌的赔。

## 给邻居的提醒

- 坐之前看看有没有牌子。
`;

function caseFile({
  body = BODY,
  kind = '情景案例',
  cites = '《示例长椅法》第二条',
  answer = '要先看看有没有牌子再坐。',
  more = '',
} = {}): string {
  return `---
title: 刚刷的长椅
kind: ${kind}
summary: 坐了刚刷漆的长椅，衣服脏了谁赔
says: [长椅掉漆, 衣服沾漆]
topics: [社区自治]
audiences: [社区居民]
cites: [${cites}]
asOf: 2026-11-22
question: { ask: 您会不会先看看再坐下, answer: ${answer}, cites: [《示例长椅法》第二条] }
${more}reviewed: { by: 张某, on: 2026-11-01 }
---

${body}`;
}

const checkCase = async (given: Parameters<typeof caseFile>[0] = {}) => {
  const { problems, kinds } = await check({ 'content/cases/changyi.mdx': caseFile(given) });
  return problems.filter((_, index) => kinds[index] !== 'warning article-unsealed');
};

test('A good case is good', async () => {
  expect(await checkCase()).toEqual([]);
});

test('A part that is missing or elsewhere, and a name, are errors', async () => {
  expect(
    await checkCase({
      body: BODY.replace('## 结果', '## 判决').replace('张某坐了', '张伟在路上，坐了'),
    }),
  ).toMatchInlineSnapshot(`
    [
      "content/cases/changyi.mdx:13 正文的小标题是“事情经过、争议在哪、法律怎么说、判决、给邻居的提醒”。请照这五个写，顺序也一样：事情经过、争议在哪、法律怎么说、结果、给邻居的提醒。",
      "content/cases/changyi.mdx:16 “张*”像是姓名（代号 80d0d5b53901）。案例里的人只写张某、李某，不写号码和门牌；看错了的，换一种说法；确实可以公开的，由复核人在 content/confirmed-facts.yaml 里写上这个代号来确认。",
    ]
  `);
});

test('A real case needs its court, number and date', async () => {
  expect(await checkCase({ kind: '真实案例' })).toMatchInlineSnapshot(`
    [
      "content/cases/changyi.mdx:2 published：真实案例要写法院、案号和日期；查不到的，写成情景案例。请照 content/README.md 里的样例改正；改好以前，这一份不会出现在网站上。",
    ]
  `);
});

test('A figure of the answer and a citation of the body are compared with the articles', async () => {
  expect(
    await checkCase({
      answer: '要等5天再坐下去才行。',
      body: BODY.replace('第二条之一', '第九条'),
    }),
  ).toMatchInlineSnapshot(`
    [
      "content/cases/changyi.mdx:10 “刚刷的长椅”写了“5天”，写明的依据里没有这个数。请对照原文改正；这个数出自别的条，就把那一条加进依据。",
      "content/cases/changyi.mdx:24 引用了《示例长椅法》第九条，该法共3条，没有这一条。看文字像是第二条之一，请核对。",
    ]
  `);
});

test('A recording is there before it is named, and is a recording', async () => {
  const more = 'media: { audio: cases/changyi.mp3 }\n';
  expect(await checkCase({ more })).toMatchInlineSnapshot(`
    [
      "content/cases/changyi.mdx:11 没有文件 public/media/cases/changyi.mp3。请把文件放进去，或者删去这一行；没有的，页面上什么也不显示。",
    ]
  `);
  expect(await checkCase({ more: more.replace('mp3', 'exe') })).toHaveLength(1);
  const { problems } = await check({
    'content/cases/changyi.mdx': caseFile({ more }),
    'public/media/cases/changyi.mp3': 'sound',
  });
  expect(problems.join('')).not.toContain('public/media');
});
