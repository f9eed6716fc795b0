import { foldWidth } from './fold-width.ts';
import { toFact, type PrivateFact } from './private-fact.ts';

const NUMBER = '(?:\\d{1,5}|[一二三四五六七八九十百零〇]{1,5})';
const BUILDING = `(?:${NUMBER}|[A-Z])(?:号楼|号院|栋|幢|座|楼(?=${NUMBER}门))`;
/** 2单元502室, 1101户, 601: what stands behind the building. */
const ROOM = `(?:${NUMBER}(?:单元|门))?(?:\\d{3,4}(?:室|户|房|号)?|${NUMBER}(?:室|户))`;

/** 人民路20号, with all that stands behind it. */
const STREET = new RegExp(
  `\\p{Script=Han}{1,6}(?:路|街|巷|弄|大道|胡同)(?:[东南西北中]段)?(?:${NUMBER}弄)?${NUMBER}号(?!线|公交|车)院?(?:${BUILDING}){0,2}(?:${NUMBER}单元)?(?:${ROOM})?`,
  'gu',
);
/** 阳光小区3号楼2单元502室; the name of the place may be missing. */
const FLAT = new RegExp(
  `(?:\\p{Script=Han}{2,8})?(?<![共计有约\\d])(?:${BUILDING}){1,2}${ROOM}(?![\\d元人个家多年月户]|会议|活动|调解|办公|教|阅览|接待|居民|住户|业主|农户)`,
  'gu',
);
/** 阳光小区3-2-502. */
const SHORT = /\p{Script=Han}{2,8}(?:小区|花园|家园|苑|公寓)\d{1,3}-\d{1,2}-\d{3,4}(?!\d)/gu;
/** 柳树村4组17号, 桃花村26号. */
const VILLAGE = new RegExp(
  `\\p{Script=Han}{1,6}(?:村|屯|庄)(?:${NUMBER}[组社队])?${NUMBER}号(?!楼|线)(?:${ROOM})?`,
  'gu',
);

const VILLAGE_NUMBER = /(?:村|屯|庄|组|社|队)[^路街巷弄道]*号$/u;

/** Words in front of an address that are no part of its name. */
const LEAD =
  /^.*(?:住在|住址[是为]?|家住|居住|租住|现住|位于|地址[是为]?|送到|请到|搬到|搬去|[到在住是的去往从或及找])(?=.)/u;

const HOME =
  /(?:家住|住在|居住|租住|现住|家在|家庭|住址|户籍|户主|住(?!房|建|宅|院|所|户|社区))[^，。；]{0,10}$/u;

const OFFICE =
  /法院|检察院|派出所|警务|公安|司法[所局]|仲裁|公证|律所|事务所|法律援助|服务[中站大]|政务|大厅|居委|村委|社区(?:办|中心|服务)|街道办|办事处|政府|学校|小学|中学|大学|学院|幼儿园|医院|卫生|图书|文化[站中]|活动[室中]|广场|银行|超市|市场|商场|酒店|公司|工厂|车站|工作[站室]|信访|工会|妇联|物业|门店|窗口|会议室/u;

/** What no address is without: a number before a sign of houses or rooms, or numbers with hyphens. */
const MARK =
  /[\d一二三四五六七八九十百零〇A-Z](?:[号栋幢座楼弄室户门]|单元|[组社队])|\d-\d{1,2}-\d{3}/u;

/** Exact home addresses in a text of folded width: not offices, not places that are `listed`, not 某路. */
export function findHomeAddresses(text: string, listed: readonly string[]): PrivateFact[] {
  if (!MARK.test(text)) return [];
  const candidates = listAddresses(text);
  if (candidates.length === 0) return [];
  const known = listKnown(listed);
  const isKnown = (fact: PrivateFact) => known.some((place) => fact.text.endsWith(place.text));
  const found = candidates.filter((fact) => !isOffice(text, fact));
  return found
    .filter((fact) => !/[某×*]/u.test(fact.text) && !isKnown(fact))
    .filter((fact) => !found.some((other) => covers(other, fact)));
}

const knownOf = new WeakMap<readonly string[], PrivateFact[]>();

/** The addresses among listed places; read once, for there may be hundreds of communities. */
function listKnown(listed: readonly string[]): PrivateFact[] {
  const known = knownOf.get(listed) ?? listed.flatMap((place) => listAddresses(foldWidth(place)));
  knownOf.set(listed, known);
  return known;
}

/** All that is written like the address of a house or a flat. */
function listAddresses(text: string): PrivateFact[] {
  return [STREET, FLAT, SHORT, VILLAGE].flatMap((pattern) =>
    [...text.matchAll(pattern)].map(trimLead),
  );
}

/** The longer of two that stand in one place. */
const covers = (a: PrivateFact, b: PrivateFact) =>
  a.start <= b.start && a.end >= b.end && a.text.length > b.text.length;

function trimLead(match: RegExpExecArray): PrivateFact {
  const fact = toFact('住址', match);
  const name = /^\p{Script=Han}+?(?=路|街|巷|弄|大道|胡同|村|屯|庄|[\d一二三四五六七八九十A-Z])/u;
  const head = name.exec(fact.text)?.[0] ?? '';
  const cut = LEAD.exec(head)?.[0].length ?? 0;
  return { ...fact, text: fact.text.slice(cut), start: fact.start + cut };
}

/** An office stands beside the number of the house, no flat is named, and nobody is said to live there. */
function isOffice(text: string, { start, end, text: place }: PrivateFact): boolean {
  const before = text.slice(Math.max(0, start - 14), start);
  if (HOME.test(before) || !/号院?$/u.test(place) || VILLAGE_NUMBER.test(place)) return false;
  return OFFICE.test(/[^。；]*$/u.exec(before)![0]) || OFFICE.test(text.slice(end, end + 12));
}
