import { parseNumeral } from '../statute/numeral.ts';

const LARGE = { 万: 10_000, 亿: 100_000_000 } as const;
const SMALL: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** An Arabic number in half width, 1,000 and 2.5 too. */
export const ARABIC = '(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?';
const CHINESE = '[零〇○一二两三四五六七八九十百千万亿]';
/** Any number, 三千, 5千, 1万5千 and 2.5万 too, for use inside an expression. */
export const AMOUNT = `(?:${ARABIC}|${CHINESE})(?:${CHINESE}|${ARABIC})*`;

/**
 * Value of a number in Chinese, Arabic or mixed writing, however large: 一百二十万, 5千, 2.5万.
 * Returns undefined for anything else, and for 三五, which means three or so to five.
 */
export function parseAmount(text: string): number | undefined {
  if (/(?:^|[^一二两三四五六七八九])[一二两三四五六七八九]{2}(?![一二两三四五六七八九])/.test(text))
    return undefined;
  const short = /^(.*([十百千万亿]))([一二三四五六七八九])$/.exec(text);
  if (short && short[2] !== '十') return parseShort(short[1]!, short[2]!, short[3]!);
  return parseLarge(text, '亿');
}

/** 一万二 is 12000, since the law writes 一万零二 for the other. */
function parseShort(head: string, unit: string, digit: string): number | undefined {
  if (head === unit) return undefined;
  const value = parseAmount(head);
  const step = SMALL[unit] ?? LARGE[unit as keyof typeof LARGE];
  return value === undefined ? undefined : value + (parseNumeral(digit)! * step) / 10;
}

function parseLarge(text: string, unit: keyof typeof LARGE): number | undefined {
  const at = text.indexOf(unit);
  const below = (part: string) => (unit === '亿' ? parseLarge(part, '万') : parseSection(part));
  if (at < 0) return below(text);
  const head = text === unit ? 1 : below(text.slice(0, at));
  const rest = text.slice(at + 1).replace(/^[零〇○]/, '');
  const tail = rest === '' ? 0 : below(rest);
  return head === undefined || tail === undefined ? undefined : head * LARGE[unit] + tail;
}

/** A number below 万: 三千, 5千, 2.5, 百 alone. */
function parseSection(text: string): number | undefined {
  const alone = SMALL[text];
  if (alone !== undefined) return alone;
  if (new RegExp(`^${ARABIC}$`).test(text)) return Number(text.replaceAll(',', ''));
  const mixed = new RegExp(`^(${ARABIC})([十百千])(.*)$`).exec(text);
  if (!mixed) return parseNumeral(text);
  const tail = mixed[3]!.replace(/^[零〇○]/, '');
  const rest = tail === '' ? 0 : parseSection(tail);
  return rest === undefined
    ? undefined
    : Number(mixed[1]!.replaceAll(',', '')) * SMALL[mixed[2]!]! + rest;
}
