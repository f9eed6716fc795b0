import { REPAIRS } from './line.ts';
import { NUMERAL_CHARACTERS, parseNumeral } from './numeral.ts';
import type { DivisionLevel } from './tree.ts';

const N = `[${NUMERAL_CHARACTERS}]+`;

export interface DivisionHead {
  level: DivisionLevel;
  label: string;
  number?: number;
  name: string;
}

export interface ArticleHead {
  number: number;
  suffix?: number;
  label: string;
  rest: string;
  /** The number is set off from the text (blank, end of line, bold); a glued number may be a reference. */
  certain: boolean;
  /** What was repaired to read it, in the words of the source. */
  repaired?: string;
}

const LEVELS: Readonly<Record<string, DivisionLevel>> = {
  分编: 'subpart',
  编: 'part',
  章: 'chapter',
  节: 'section',
};

const NUMBERED_DIVISION = new RegExp(`^第\\s*(${N})\\s*(分编|编|章|节)[\\s\\u3000]*(.*)$`);
const OUTLINE = new RegExp(`^(${N})、(.*)$`);
const ARTICLE = new RegExp(`^第(\\s*)(${N})(\\s*)条(?:之(${N}))?`);

/** 第三章　总 则 → level, label and name; judged by the words, since the number of `#` differs from file to file. */
export function readDivisionHead(text: string): DivisionHead | undefined {
  const match = NUMBERED_DIVISION.exec(text);
  if (!match) return undefined;
  const [, numeral = '', unit = '', name = ''] = match;
  const number = parseNumeral(numeral);
  const level = LEVELS[unit];
  if (number === undefined || level === undefined) return undefined;
  return { level, label: `第${numeral}${unit}`, number, name: closeHeading(name) };
}

/** 一、管辖 → number and text. */
export function readOutlineHead(
  text: string,
): { number: number; label: string; rest: string } | undefined {
  const match = OUTLINE.exec(text);
  const number = match ? parseNumeral(match[1] ?? '') : undefined;
  if (!match || number === undefined || number === 0) return undefined;
  return { number, label: `${match[1]}、`, rest: (match[2] ?? '').trim() };
}

/** The article number at the head of a line, with the rest of the line. */
export function readArticleHead(text: string, strong?: string): ArticleHead | undefined {
  let head = text;
  let repaired: string | undefined;
  for (const { wrong, right } of REPAIRS) {
    if (!head.startsWith(wrong)) continue;
    head = right + head.slice(wrong.length);
    repaired = `${wrong}→${right}`;
  }
  const match = ARTICLE.exec(head);
  if (!match) return undefined;
  const [whole, blankBefore = '', numeral = '', blankAfter = '', suffixNumeral] = match;
  const number = parseNumeral(numeral);
  const suffix = suffixNumeral === undefined ? undefined : parseNumeral(suffixNumeral);
  if (number === undefined || number === 0 || (suffixNumeral !== undefined && suffix === undefined))
    return undefined;
  const rest = head.slice(whole.length);
  const innerBlank = blankBefore !== '' || blankAfter !== '';
  if (innerBlank) repaired ??= '条号中有空格';
  const label = whole.replace(/[\s\u3000]/g, '');
  const certain =
    rest === '' ||
    /^[\s\u3000]/.test(rest) ||
    innerBlank ||
    (strong !== undefined && strong.length <= whole.length);
  return {
    number,
    ...(suffix === undefined ? {} : { suffix }),
    label,
    rest: rest.trim(),
    certain,
    ...(repaired === undefined ? {} : { repaired }),
  };
}

export interface ItemHead {
  /** 1 for （一）, 2 for 1. or 1、, 3 for (1). */
  depth: 1 | 2 | 3;
  label: string;
  number: number;
  rest: string;
}

const ITEM_FORMS: readonly { depth: 1 | 2 | 3; form: RegExp }[] = [
  { depth: 1, form: new RegExp(`^([（(]\\s*(${N})\\s*[）)])(.*)$`) },
  { depth: 2, form: /^(([0-9０-９]{1,2})[.．、])(?!\s*[0-9０-９])(.*)$/ },
  { depth: 3, form: /^([（(]([0-9０-９]{1,2})[）)])(.*)$/ },
];

/** 项 and 目 at the head of a line: （一）, (一), 1., １．, 1、, (1). */
export function readItemHead(text: string): ItemHead | undefined {
  for (const { depth, form } of ITEM_FORMS) {
    const match = form.exec(text);
    if (!match) continue;
    const [, label = '', numeral = '', rest = ''] = match;
    const number = parseNumeral(numeral);
    if (number === undefined || number === 0) return undefined;
    return { depth, label: label.replace(/\s/g, ''), number, rest: rest.trim() };
  }
  return undefined;
}

const APPENDIX =
  /^附(?:件|录|表|图)?\s*[一二三四五六七八九十\d]*\s*(?:[：:]|$)|^附(?:件|录|表)\s*[一二三四五六七八九十\d]*[\s\u3000]/;

/** 附件, 附录：, 附表一 … at the head of a line that is not a sentence. */
export function isAppendixHead(text: string): boolean {
  return text.length <= 60 && APPENDIX.test(text) && !/[。；，]/.test(text);
}

/** 总 则 → 总则: blanks inside a heading are typesetting, those between foreign words are not. */
export function closeHeading(name: string): string {
  return name.replace(/([^\x20-\x7e])[\s\u3000]+(?=[^\x20-\x7e])/g, '$1').trim();
}

/** A line short and bare enough to be a heading: no sentence mark. */
export function looksLikeHeading(text: string): boolean {
  return text.length <= 40 && !/[。；：，]/.test(text);
}
