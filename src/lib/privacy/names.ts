import type { PrivateFact } from './private-fact.ts';
import { readName } from './read-name.ts';
import { COMPOUND_SURNAMES, SURNAMES } from './surnames.ts';

const MINORS =
  '未成年人|未成年|小学生|中学生|初中生|高中生|学生|孩子|儿子|(?<!妇)女儿|孙子女|孙子|孙女|外孙子女|外孙女|外孙|侄子|侄女|男孩|女孩|男童|女童|少年|少女|儿童|幼儿|婴儿';
const VICTIMS = '受害人|受害者|被害人|遇害者|遇难者|死者|伤者';
/** What was done to somebody: 被拐的李某, 被拐儿童李某. */
const SUFFERED =
  '被拐卖|被拐|被性侵|被猥亵|被强奸|被骗|被打|被虐待|被遗弃|被(?:校园)?欺凌|(?:遭|遭受|被)家(?:庭)?暴(?:力)?|失踪|走失|辍学|留守';
const SERVED =
  '社区矫正对象|社区矫正人员|社矫对象|矫正对象|矫正人员|服刑人员|缓刑人员|假释人员|刑满释放人员|刑释人员|安置帮教对象|戒毒人员|吸毒人员|社区(?:戒毒|康复)的|精神障碍患者|精神病人|精神病患者|患者|感染者|艾滋病人|被监护人|监护人|罪犯|犯罪嫌疑人|嫌疑人';
const PARTIES =
  '当事人|原告|被告人|被告|上诉人|被上诉人|申请人|被申请人|被执行人|第三人|被处罚人|违法行为人';
const PUPILS = '[一二三四五六七八九1-9]年级的|班[里上]的';

/** Words that make the name behind them private, with what may stand between: 受害人（, 被拐儿童, 学生代表, 孩子名叫. */
const BEFORE = new RegExp(
  `(?:(?:${SERVED}|${PARTIES}|${VICTIMS}|${MINORS})(?:代表|家属|家长|之一|本人)?|(?:${SUFFERED})(?:人员?|妇女|儿童|女孩|男孩|老人)?的?|${PUPILS})(?:的?(?:姓名|名字|名单))?(?:名叫|叫做|叫|[是为系])?[\\s：:（(“"*_]*`,
  'gu',
);

const AGE = '(?:1[0-7]|[1-9]|十[一二三四五六七]?|[一二三四五六七八九])(?:周?岁|个月大)';
/** Words that make the name before them private: a minor's age, 同学, 系未成年人, 是社区矫正对象, 被性侵. */
const AFTER = new RegExp(
  `^(?:同学(?!会|们)|小朋友|\\s*[，,（(]?\\s*(?:[男女][，,]\\s*)?(?:今年|年仅|刚满|现年|才)?\\s*${AGE}|[（(，,]\\s*[男女][，,]\\s*(?:2009|20[1-9]\\d)年|[是系为](?:一名|本案|名)?(?:${MINORS}|${VICTIMS}|${SERVED})|(?:正在)?(?:接受社区矫正|服刑|强制戒毒)|被(?:拐|性侵|猥亵|强奸|家暴|虐待)|因吸毒)`,
  'u',
);

/** 阿依古丽·买买提: a name of two parts. */
const FOREIGN =
  /^\p{Script=Han}{2,6}(?:[·•]\p{Script=Han}{2,6})+?(?=[^\p{Script=Han}]|[的在说被把向和与系]|$)/u;

const WORDS = new Intl.Segmenter('zh', { granularity: 'word' });

/** Full names in a text, in its order: all of them with `any`, else only where a word beside a name makes it private. */
export function findNames(text: string, listed: readonly string[], any: boolean): PrivateFact[] {
  const found = new Map<number, string>();
  for (const { index, 0: words } of text.matchAll(BEFORE))
    addRow(text, index + words.length, found);
  for (const at of listStarts(text)) {
    const name = readName(text, at);
    if (name !== undefined && AFTER.test(text.slice(at + name.length))) found.set(at, name);
  }
  if (any)
    for (const at of listStarts(text)) {
      const name = readName(text, at, true);
      if (name !== undefined && !found.has(at)) found.set(at, name);
    }
  return [...found]
    .filter(([at, name]) => !listed.includes(name) && !isAlias(text, at, name))
    .sort(([a], [b]) => a - b)
    .map(([start, name]) => ({ what: '姓名', text: name, start, end: start + name.length }));
}

/** Adds the name that stands at a place, and those that are counted up with it or with somebody unnamed: 张某、李晓梅. */
function addRow(text: string, start: number, found: Map<number, string>): void {
  let at = start;
  for (;;) {
    const name = FOREIGN.exec(text.slice(at, at + 20))?.[0] ?? readName(text, at);
    const unnamed = /^\p{Script=Han}某[某甲乙丙丁戊]?/u.exec(text.slice(at, at + 3))?.[0];
    if (name !== undefined) found.set(at, name);
    at += (name ?? unnamed ?? '').length;
    if ((name ?? unnamed) === undefined || !/[、，,和与及]/u.test(text[at] ?? '')) return;
    at += 1;
  }
}

/** Where a word begins with a surname. */
function listStarts(text: string): number[] {
  if (!/\p{Script=Han}/u.test(text)) return [];
  return [...WORDS.segment(text)]
    .filter(({ segment, index }) => {
      const compound = COMPOUND_SURNAMES.has(text.slice(index, index + 2));
      // 16周岁, 一张承诺书.
      const counted = /[\d一二两三几这那每][周张]$/u.test(text.slice(0, index + 1));
      return compound || (SURNAMES.has(segment.slice(0, 1)) && !counted);
    })
    .map(({ index }) => index);
}

/** Whether the text says that the name is made up. */
function isAlias(text: string, at: number, name: string): boolean {
  return (
    /(?:均为|都是|皆为|系)化名/u.test(text) ||
    /^[”"*_]*[（(，,]?\s*化名/u.test(text.slice(at + name.length)) ||
    /化名[：:“"]?$/u.test(text.slice(0, at))
  );
}
