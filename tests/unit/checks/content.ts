import { formatNumeral } from '../../../src/lib/statute/numeral.ts';
import { listProvisions } from '../../../src/lib/statute/outline.ts';
import { digestArticle } from '../../../src/loaders/article-seals.ts';
import { parseMarkdown } from '../lib/statute/fixture.ts';
import { makeFolder } from '../loaders/folder.ts';

/** A good guide of the made-up 示例长椅法, with two notes, save what is given. */
export function guideFile({
  title = '示例长椅法',
  level = '法律',
  passed = '2020-01-01',
  reviewed = 'reviewed: { by: 张某, on: 2026-11-01 }',
  cites = '',
  no = '1',
  other = '2',
  plain = '长椅人人都可以坐，不用付钱。',
  body = '长椅真好。',
}): string {
  return `---
title: ${title}
shortTitle: 示例长椅法
aliases: []
level: ${level}
issuer: 示例市居民代表大会
passed: ${passed}
officialText: https://flk.npc.gov.cn/
source: 示例
summary: 长椅怎么坐、怎么修
topics: [物业与邻里]
audiences: [社区居民]
${reviewed}
cites: [${cites}]
articles:
  - no: ${no}
    title: 长椅
    plain: ${plain}
    asks: [长椅谁能坐]
  - no: ${other}
    title: 刷漆
    plain: 长椅每年刷一次漆，刷漆时先别坐。
    asks: [长椅多久刷漆]
---

${body}
`;
}

/** A good guide of the first 编 of the made-up code, with one note, save what is given. */
export function partFile({
  part = '第一编　使用',
  no = '3',
  plain = '长椅坐着歇脚，谁都能坐。',
  body = '## 这一编管什么\n\n坐长椅的事。',
}): string {
  return `---
part: ${part}
articles:
  - no: ${no}
    title: 歇脚
    plain: ${plain}
    asks: [长椅能坐多久]
---

${body}
`;
}

const REGISTER = `- slug: changyi-fa
  title: 示例长椅法
  level: 法律
  passed: 2020-01-01
  confidence: verified
- slug: dengzi-fa
  title: 示例凳子法
  level: 法律
  effective: 2025-03-04
  repealed: 2026-01-01
  repealedBy: changyi-fa
  confidence: likely
`;

export const STATUTE = `# 示例长椅法

2020年1月1日通过

<!-- INFO END -->

第一条 长椅供人休息。

第二条 长椅每年刷漆。

第二条之一 刷漆时立牌。
`;

/** The same law as a code of two 编, 第一条 to 第二百条 and 第二百零一条 to 第三百零一条. */
export const CODE = [
  ...STATUTE.split('\n').slice(0, 6),
  ...Array.from({ length: 301 }, (_, index) => [
    ...(index === 0 ? ['## 第一编　使用'] : index === 200 ? ['## 第二编　维修'] : []),
    `第${formatNumeral(index + 1)}条 ${index === 1 ? '长椅每年刷漆。' : '长椅供人休息。'}`,
  ]),
]
  .flat()
  .join('\n\n');

const QUESTIONS = `- ask: 长椅谁能坐
  law: changyi-fa
  no: 1
`;

/** The seals of all articles of the statute, in the form of the file. */
function sealAll(): string {
  const { statute } = parseMarkdown(STATUTE);
  const seals = listProvisions(statute.children).map((provision) => {
    const { number, suffix } = provision;
    const key = `changyi-fa#a${number}${suffix === undefined ? '' : `-${suffix}`}`;
    return [key, { version: '2020-01-01', digest: digestArticle(provision) }];
  });
  return JSON.stringify({ 'content/laws/changyi-fa.mdx': Object.fromEntries(seals) as object });
}

/** A project folder with good content, save what is given. */
export function makeContent(files: Record<string, string> = {}): string {
  return makeFolder({
    'content/laws/changyi-fa.mdx': guideFile({}),
    'content/law-register.yaml': REGISTER,
    'content/common-questions.yaml': QUESTIONS,
    'content/checked-articles.json': sealAll(),
    'content/statutes/changyi.md': STATUTE,
    'content/people/zhang.yaml': 'name: 张某\nrole: 复核人\nduties: [审核, 讲课]\n',
    ...files,
  });
}
