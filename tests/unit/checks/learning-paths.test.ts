import { expect, test } from 'vitest';
import { check } from './check-content.ts';

const step = (notes: string, more = '') => `  - title: 坐长椅
    text: 长椅人人都可以坐，先来先坐。
    notes: [${notes}]
${more}`;

async function checkPath(last: string): Promise<string[]> {
  const good = step('《示例长椅法》第一条');
  const { problems, kinds } = await check({
    'content/paths/laoren.yaml': `title: 老人的长椅路线
who: 爱坐长椅的老人
audiences: [老人]
summary: 长椅怎么坐、怎么修，四步学完
steps:
${good}${good}${good}${last}reviewed: { by: 张某, on: 2026-11-01 }
`,
  });
  return problems.filter(
    (problem, index) => problem.includes('/paths/') && kinds[index] !== 'warning article-unsealed',
  );
}

test('A good path is good', async () => {
  expect(await checkPath(step('《示例长椅法》第二条'))).toEqual([]);
});

test('A step leads to notes, a case and a quiz that are there', async () => {
  expect(await checkPath(step('《示例长椅法》第三条', '    case: changyi-an\n    quiz: changyi\n')))
    .toMatchInlineSnapshot(`
    [
      "content/paths/laoren.yaml:18 case 里的 changyi-an 不认识。请写 content/cases 里的文件名，不带后缀。",
      "content/paths/laoren.yaml:19 quiz 里的 changyi 不认识。请写 content/quizzes 里的文件名，不带后缀。",
      "content/paths/laoren.yaml:17 《示例长椅法》第三条还没有写白话。请换成写了白话的条，或者先在导读里写上这一条。",
      "content/paths/laoren.yaml:17 引用了《示例长椅法》第三条，该法共3条，没有这一条。看文字像是第一条，请核对。",
    ]
  `);
});

test('A figure that the articles of a step do not have is found', async () => {
  const wrong = step('《示例长椅法》第一条').replace('先来先坐', '一次能坐15分钟');
  expect(await checkPath(wrong)).toHaveLength(1);
});
