import { AMOUNT, ARABIC } from './amount.ts';

const YEAR = '(?:\\d{4}|[一二][零〇○一二三四五六七八九]{3})年';

/** What looks like a figure and is none, in the order in which it is struck out. */
const NOT_FIGURES = [
  // Names of laws, and articles and parts of them: 第十九、二十条之一第二款.
  /《[^《》]*》/g,
  new RegExp(`第${AMOUNT}(?:[、，和至到-]第?${AMOUNT})*[条款项目编章节](?:之${AMOUNT})?`, 'g'),
  new RegExp(`\\d+条(?:之${AMOUNT})?`, 'g'),
  // Ordinals: 第二天, 第一顺序, 三年级, 周一, 第一.
  new RegExp(`第${AMOUNT}(?:个?工作日|个[月]?|[^\\d\\s，。；、：]?)`, 'g'),
  /[一二三四五六七八九]年级|\d年级|(?:周|星期|礼拜)[一二三四五六日天](?![个周])/g,
  // Some of those listed before: 前三种人.
  new RegExp(`[前后]${AMOUNT}[种类项条款点]`, 'g'),
  // Days of one year and spans of history: 2026年1月1日, 80年代.
  new RegExp(`${YEAR}(?:${AMOUNT}月(?:份|${AMOUNT}[日号])?)?|${AMOUNT}年代`, 'g'),
  // Numbers to call.
  new RegExp(
    `(?<![\\d.])(?:11[09]|12[02]|12[1-9]\\d{2}|96\\d{3,4}|1[3-9]\\d{9}|[48]00-?\\d{3}-?\\d{4}|0\\d{2,3}-\\d{7,8})(?!${ARABIC}|[.,年个小工天日周岁元万千百户人名次倍%])`,
    'g',
  ),
  // Set phrases that only sound like numbers.
  /三番[五两]次|三天两头|一天到晚|一年到头|三年[五两]载|一五一十|四面八方|五花八门|千家万户|千方百计|成千上万/g,
  /(?<![十百])四周(?![岁内后以之前])|[一二两三四五六]口子|万一|万万|百姓|千万(?![元人户块以的])|十分(?!之)|百分点/g,
  /(?<!分)之[一二三四五六七八九](?!分)|[统唯同单任某每另这那哪逐]一|一小时的?工[钱资]/g,
  /(?<!以)[大前后上下小好]半年/g,
] as const;

/** The text in half width with all that is no figure struck out; every place stays where it was. */
export function maskNonFigures(text: string): string {
  const plain = text
    .replace(/[０-９％．]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
    .replace(/(?<=\d)，(?=\d{3}(?!\d))/g, ',');
  return NOT_FIGURES.reduce((rest, pattern) => rest.replace(pattern, strikeOut), plain);
}

/** Blanks of the same length, which no number and no unit can join over. */
export const strikeOut = (text: string): string => '\u3000'.repeat(text.length);
