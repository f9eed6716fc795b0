import type { Unit } from './figure.ts';

/** How a unit is written, longest first where one begins another, and how many of the smallest unit it is. */
const WRITTEN: readonly (readonly [words: string, unit: Unit, factor?: number])[] = [
  ['个?工作日|个?工作天', 'workday'],
  ['个?小时|个?钟头', 'hour'],
  ['分钟', 'minute'],
  ['点钟', 'clock'],
  ['时(?![候间期限效节段常而不])', 'clock'],
  ['周岁|岁', 'age'],
  ['个?星期|个?礼拜|周(?![边围密转末年到期遭])', 'week'],
  ['个月', 'month'],
  ['个?季度', 'quarter'],
  ['年(?![级代轻龄老货检审])', 'year'],
  ['[日天]', 'day'],
  ['元(?![旦素件宵化])|圆|块钱|块(?![儿地头])', 'money'],
  ['倍', 'multiple'],
  ['户(?![口籍型])', 'households'],
  ['次(?![日月要序生])|回(?![来去头])', 'times'],
  ['届|学期|学年', 'term'],
  ['平方公里|平方千米', 'square-metre', 1_000_000],
  ['公顷', 'square-metre', 10_000],
  ['平方?米|平米', 'square-metre'],
  ['亩', 'mu'],
  ['立方米', 'cubic-metre'],
  ['海里', 'sea-mile'],
  ['公里', 'metre', 1000],
  ['厘米', 'metre', 0.01],
  ['米', 'metre'],
  ['毫升', 'litre', 0.001],
  ['升(?![为级学])', 'litre'],
  ['吨', 'gram', 1_000_000],
  ['公斤', 'gram', 1000],
  ['毫克', 'gram', 0.001],
  ['克', 'gram'],
  ['分贝', 'decibel'],
  ['美元', 'dollar'],
  ['摄氏度|度(?![假过量])', 'degree'],
  ['[种类样点项条](?!款)|方面', 'kinds'],
  ['部(?![分门委])|处(?![罚理以置分])|代(?![表理码替办])', 'count'],
  ['[个名人位家张份件台只所间套辆笔票封页层级株架艘]', 'count'],
];

/** Any unit, for use inside an expression. */
export const UNIT = WRITTEN.map(([words]) => words).join('|');

const READERS = WRITTEN.map(
  ([words, unit, factor = 1]) => [new RegExp(`^(?:${words})$`), unit, factor] as const,
);

/** The class of a unit as written; undefined for any other word. */
export function readUnit(word: string): { unit: Unit; factor: number } | undefined {
  const found = READERS.find(([pattern]) => pattern.test(word));
  return found && { unit: found[1], factor: found[2] };
}
