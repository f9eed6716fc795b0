import { globSync, readFileSync } from 'node:fs';
import { readLawRegister } from '../../../src/loaders/law-register.ts';
import { collectionOf, listExamples, type Example } from '../../content/readme-examples.ts';
import { guideFile, makeContent } from './content.ts';

/** The entries that are got wrong: what the manual shows of each collection. */
export const ENTRIES: readonly Example[] = listExamples().filter(({ file }) => collectionOf(file));

/** Laws that the examples name beside the one that they explain, by slug. */
const LAWS =
  'minfadian shengtai-huanjing-fadian zhian-guanli-chufa-fa xianfa fazhi-xuanchuan-jiaoyu-fa renmin-tiaojie-fa falv-yuanzhu-fa'.split(
    ' ',
  );

const titleOf = new Map(readLawRegister().laws.map(({ slug, title }) => [slug, title]));

const register = [
  ['changyi-fa', '示例长椅法'],
  ['lvyou-fa', '中华人民共和国旅游法'],
  ['dongwu-fangyi-fa', '中华人民共和国动物防疫法'],
  ['sfjs-qinquan', '关于适用《民法典》侵权责任编的解释（一）'],
  ...LAWS.map((slug) => [slug, titleOf.get(slug)!]),
]
  .map(([slug, title]) => `- { slug: ${slug}, title: ${title}, level: 法律, confidence: likely }\n`)
  .join('');

const REVIEWED = 'reviewed: { by: 普法橱窗编辑部, on: 2026-11-01 }';
const CITES = '[《示例长椅法》第一条]';
const ITEM = `  - { kind: 判断, ask: 长椅人人都可以坐。, answer: 对, why: 长椅是给大家休息的。, cites: ${CITES} }\n`;
const POINT = `  - { text: 长椅人人都可以坐，不用付钱。, cites: ${CITES} }\n`;

/** Good entries that nothing in the examples names; whatever is wrong beside them, they are shown. */
export const BYSTANDERS: Readonly<Record<string, string>> = {
  'content/people/aa-wang.yaml': 'name: 王某师傅\nrole: 修椅师傅\nduties: [讲课]\n',
  'content/communities/aa-changyi.yaml':
    'name: 长椅社区\nstreet: 长椅街\ndistrict: 长椅区\naddress: 长椅路\nhours: 白天\ncontacts: [{ role: 居委会, about: 什么都管 }]\n',
  'content/lectures/2026/aa-changyi.mdx': `---\ntitle: 长椅那些事\nstart: 2026-12-13 14:30\nend: 2026-12-13 16:00\ncommunity: aa-changyi\nplace: 活动室\nspeaker: { name: 王某师傅, role: 修椅师傅 }\npoints:\n${POINT}${REVIEWED}\n---\n\n## 怎么讲\n`,
  'content/cases/aa-changyi.mdx': `---\ntitle: 谁的长椅\nkind: 情景案例\nsummary: 张某占着长椅不让坐，行不行\nsays: [长椅, 占座]\ntopics: [社区自治]\naudiences: [社区居民]\ncites: ${CITES}\nasOf: 2026-11-22\nquestion: { ask: 长椅可以一个人占着吗？, answer: 不可以，长椅是给大家的。, cites: ${CITES} }\n${REVIEWED}\n---\n\n${['事情经过', '争议在哪', '法律怎么说', '结果', '给邻居的提醒'].map((heading) => `## ${heading}\n\n长椅。\n`).join('\n')}`,
  'content/quizzes/aa-changyi.yaml': `title: 长椅知识\nsummary: 五道题，认识一把长椅\ntopics: [社区自治]\naudiences: [社区居民]\nitems:\n${ITEM.repeat(5)}${REVIEWED}\n`,
  'content/days/aa-changyi.mdx': `---\nname: 长椅日\nrule: fixed:05-05\nbasis: ${CITES}\norigin: 示例市把这一天定为长椅日。\nsummary: 讲讲长椅怎么坐、怎么修\npoints:\n${POINT.repeat(2)}topics: [社区自治]\nlaws: [changyi-fa]\nconfidence: likely\nsource: 示例来源\n${REVIEWED}\n---\n\n## 来历\n`,
  'content/glossary/aa-changyi.yaml': `field: 长椅\nterms:\n  - { term: 长椅, slug: aa-changyi, pinyin: cháng yǐ, means: 能坐好几个人的椅子，摆在路边。, article: 《示例长椅法》第一条 }\n`,
};

/** A small project: the examples of the manual, what they name, and good entries beside them. Returns its folder. */
export function makeSmallWorld(): string {
  const read = (file: string) => readFileSync(file, 'utf8');
  const services = ['110', '120', '12345', 'renmin-tiaojie', 'paichusuo'];
  const named = [
    ...services.map((name) => `content/services/${name}.yaml`),
    ...globSync('content/{communities,series}/*.yaml'),
  ];
  return makeContent({
    ...Object.fromEntries(named.map((file) => [file, read(file)])),
    ...Object.fromEntries(ENTRIES.map(({ file, text }) => [file, text])),
    ...BYSTANDERS,
    'content/law-register.yaml': register,
    'content/people/aa-editors.yaml': 'name: 普法橱窗编辑部\nrole: 内容复核\nduties: [审核]\n',
    'content/laws/shengtai-huanjing-fadian.mdx': guideFile({
      title: titleOf.get('shengtai-huanjing-fadian')!,
    }),
  });
}
