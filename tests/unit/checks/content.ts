import { makeFolder } from '../loaders/folder.ts';

/** A good guide of the made-up 示例长椅法, with two notes, save what is given. */
export function guideFile({ title = '示例长椅法', level = '法律', no = '1', other = '2' }): string {
  return `---
title: ${title}
shortTitle: 示例长椅法
aliases: []
level: ${level}
issuer: 示例市居民代表大会
officialText: https://flk.npc.gov.cn/
source: 示例
summary: 长椅怎么坐、怎么修
topics: [物业与邻里]
audiences: [社区居民]
articles:
  - no: ${no}
    title: 长椅
    plain: 长椅人人都可以坐，不用付钱。
    asks: [长椅谁能坐]
  - no: ${other}
    title: 刷漆
    plain: 长椅每年刷一次漆，刷漆时先别坐。
    asks: [长椅多久刷漆]
---

长椅真好。
`;
}

const REGISTER = `- slug: changyi-fa
  title: 示例长椅法
  level: 法律
  confidence: verified
`;

const STATUTE = `# 示例长椅法

2020年1月1日通过

<!-- INFO END -->

第一条 长椅供人休息。

第二条 长椅每年刷漆。

第二条之一 刷漆时立牌。
`;

const QUESTIONS = `- ask: 长椅谁能坐
  law: changyi-fa
  no: 1
`;

/** A project folder with good content, save what is given. */
export function makeContent(files: Record<string, string> = {}): string {
  return makeFolder({
    'content/laws/changyi-fa.mdx': guideFile({}),
    'content/law-register.yaml': REGISTER,
    'content/common-questions.yaml': QUESTIONS,
    'content/statutes/changyi.md': STATUTE,
    ...files,
  });
}
