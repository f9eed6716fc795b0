import { AMOUNT, ARABIC, parseAmount } from './amount.ts';
import type { Figure, Unit } from './figure.ts';
import { readUnit, UNIT } from './units.ts';

/** A figure of a match; `at` and `length` say where in the match it stands if it is not the whole. */
export interface Reading extends Pick<Figure, 'value' | 'unit' | 'loose'> {
  text?: string;
  at?: number;
  length?: number;
}

export interface Rule {
  pattern: RegExp;
  /** The figures of a match; none where it turns out to be no figure. */
  read: (match: RegExpExecArray) => Reading[];
}

const EVENING = '晚上?|夜里|夜间|深夜|下午|傍晚';
const DAY_PART = `${EVENING}|早上?|上午|凌晨|清晨|早晨|中午|次日|每[天日]`;
/** Between two numbers that share the unit of the second: 5到15天, 满14不满16周岁. */
const JOINT = '(?:以上|以下|不满|不到|或者|[、到至或和~～—－-])+';
const QUANTITY = new RegExp(
  `(?<vague>[几数]|(?<!以)上)?(?<numbers>${AMOUNT}(?:${JOINT}${AMOUNT})*)(?<more>[多余来几])?(?<unit>${UNIT})`,
  'g',
);

/** Tried in order; what one rule reads, no later rule sees. */
export const RULES: readonly Rule[] = [
  rule(`(${AMOUNT})月(${AMOUNT})[日号]`, 'date', (month, day) => amount(month) * 100 + amount(day)),
  rule(`(${AMOUNT})分之(${AMOUNT})`, 'share', (whole, part) => amount(part) / amount(whole)),
  rule('(\\d+)/(\\d+)', 'share', (part, whole) => Number(part) / Number(whole)),
  rule(`(${ARABIC})(?:%|(?=[到至~～—－-]${ARABIC}%))`, 'share', (part) => amount(part) / 100),
  rule(`(${ARABIC})‰`, 'share', (part) => amount(part) / 1000),
  rule(
    '([一二两三四五六七八九]|\\d(?:\\.\\d)?)成(?![年员立为本了人果就功份效])',
    'share',
    (tenths) => amount(tenths) / 10,
  ),
  rule('百分百', 'share', () => 1),
  rule('一半|半数|对半', 'share', () => 1 / 2),
  rule('双倍|翻倍', 'multiple', () => 2),
  { pattern: /双方/g, read: () => [{ value: 2, unit: 'count', loose: true }] },
  rule(`(${AMOUNT})年半(?![数期])`, 'month', (years) => amount(years) * 12 + 6),
  rule(`(${AMOUNT})个半月`, 'month', (months) => amount(months) + 0.5),
  rule(`(${AMOUNT})个半(?:小时|钟头)`, 'hour', (hours) => amount(hours) + 0.5),
  rule('半年', 'month', () => 6),
  rule('半个?月', 'month', () => 0.5),
  rule('半个?(?:小时|钟头)', 'minute', () => 30),
  rule('(\\d{1,2})[:：](\\d{2})(?!\\d)', 'clock', readTime),
  { pattern: new RegExp(`(${DAY_PART})?(${AMOUNT})点(半)?(?![意建])`, 'g'), read: readClock },
  { pattern: QUANTITY, read: readQuantity },
  rule(`(${AMOUNT}[万亿])`, 'other', amount),
  rule(`(?<![\\dA-Za-z])(${ARABIC}[十百千万亿]*)(?![\\dA-Za-z])`, 'other', amount),
];

function rule(pattern: string, unit: Unit, value: (...groups: string[]) => number): Rule {
  return {
    pattern: new RegExp(pattern, 'g'),
    read: ([, ...groups]) => one(value(...groups), unit),
  };
}

function one(value: number, unit: Unit): Reading[] {
  return Number.isFinite(value) ? [{ value, unit, loose: false }] : [];
}

function amount(text = ''): number {
  return parseAmount(text) ?? NaN;
}

function readTime(hour = '', minute = ''): number {
  return (Number(hour) % 24) + Number(minute) / 60;
}

/** 22点, 晚上十点; 两点 alone may be two points of a matter, which is left to the units. */
function readClock([, part, hour = '', half]: RegExpExecArray): Reading[] {
  const value = parseAmount(hour);
  if (value === undefined || (part === undefined && !isArabic(hour))) return [];
  const isLate = part !== undefined && new RegExp(`^(?:${EVENING})$`).test(part) && value < 12;
  return one(
    (value === 24 ? 0 : value + (isLate ? 12 : 0)) + (half === undefined ? 0 : 0.5),
    'clock',
  );
}

function readQuantity(match: RegExpExecArray): Reading[] {
  const { vague = '', numbers = '', more = '', unit: word = '' } = match.groups!;
  const unit = readUnit(word)!;
  const parts = [...numbers.matchAll(new RegExp(AMOUNT, 'g'))];
  return parts.flatMap((part, index): Reading[] => {
    const value = parseAmount(part[0]);
    if (value === undefined) return [];
    const isLast = index === parts.length - 1;
    const at = vague.length + part.index;
    const length = isLast ? match[0].length - at : part[0].length;
    const text = part[0] + (isLast ? more : '') + word;
    const loose = vague + more !== '' || isIndefinite(part[0], value, unit.unit);
    return [{ value: value * unit.factor, unit: unit.unit, loose, text, at, length }];
  });
}

const VAGUE_ONES: readonly Unit[] = ['count', 'kinds', 'times', 'term', 'households', 'clock'];

/** 一个, 一次, 一家 say no number; 1个 does. */
const isIndefinite = (written: string, value: number, unit: Unit): boolean =>
  value === 1 && !isArabic(written) && VAGUE_ONES.includes(unit);

const isArabic = (text: string): boolean => /\d/.test(text);
