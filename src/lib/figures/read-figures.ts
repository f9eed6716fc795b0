import { AMOUNT, ARABIC, parseAmount } from './amount.ts';
import type { Figure, Unit } from './figure.ts';
import { maskNonFigures, strikeOut } from './mask.ts';
import { readUnit, UNIT } from './units.ts';

type Reading = Omit<Figure, 'start' | 'end' | 'text'> & {
  text?: string;
  at?: number;
  length?: number;
};

interface Rule {
  pattern: RegExp;
  /** The figures of a match; none where it turns out to be no figure. */
  read: (match: RegExpExecArray) => Reading[];
}

const one = (value: number | undefined, unit: Unit, loose = false): Reading[] =>
  value === undefined || Number.isNaN(value) ? [] : [{ value, unit, loose }];
const isArabic = (text: string): boolean => /\d/.test(text);

/** Between two numbers that share the unit of the second: 5到15天, 满14不满16周岁. */
const JOINT = '(?:以上|以下|不满|不到|或者|[、到至或和~～—－-])+';
const EVENING = '晚上?|夜里|夜间|深夜|下午|傍晚';
const QUANTITY = new RegExp(
  `(?<vague>[几数]|(?<!以)上)?(?<numbers>${AMOUNT}(?:${JOINT}${AMOUNT})*)(?<more>[多余来几])?(?<unit>${UNIT})`,
  'g',
);

/** Tried in order; what one rule reads, no later rule sees. */
const RULES: readonly Rule[] = [
  {
    pattern: new RegExp(`(${AMOUNT})月(${AMOUNT})[日号]`, 'g'),
    read: ([, month = '', day = '']) =>
      one((parseAmount(month) ?? NaN) * 100 + (parseAmount(day) ?? NaN), 'date'),
  },
  {
    pattern: new RegExp(`(${AMOUNT})分之(${AMOUNT})`, 'g'),
    read: ([, whole = '', part = '']) =>
      one((parseAmount(part) ?? NaN) / (parseAmount(whole) ?? NaN), 'share'),
  },
  { pattern: /百分百/g, read: () => one(1, 'share') },
  {
    pattern: /(\d+)\/(\d+)/g,
    read: ([, part, whole]) => one(Number(part) / Number(whole), 'share'),
  },
  {
    pattern: new RegExp(`((?:${ARABIC}%?[到至~～—－-])?)(${ARABIC})([%‰])`, 'g'),
    read: ([, head = '', number = '', sign]) => {
      const parts = [...head.matchAll(new RegExp(ARABIC, 'g')), [number]].map(([part]) => part);
      const whole = sign === '%' ? 100 : 1000;
      return parts.flatMap((part) => one((parseAmount(part) ?? NaN) / whole, 'share'));
    },
  },
  {
    pattern: /([一二两三四五六七八九]|\d(?:\.\d)?)成(?![年员立为本了人果就功份效])/g,
    read: ([, tenths = '']) => one((parseAmount(tenths) ?? NaN) / 10, 'share'),
  },
  { pattern: /一半|半数|对半/g, read: () => one(1 / 2, 'share') },
  { pattern: /双倍|翻倍/g, read: () => one(2, 'multiple') },
  { pattern: /双方/g, read: () => one(2, 'count', true) },
  {
    pattern: new RegExp(`(${AMOUNT})年半(?![数期])`, 'g'),
    read: ([, years = '']) => one((parseAmount(years) ?? NaN) * 12 + 6, 'month'),
  },
  {
    pattern: new RegExp(`(${AMOUNT})个半(月|小时|钟头)`, 'g'),
    read: ([, number = '', unit]) =>
      one((parseAmount(number) ?? NaN) + 0.5, unit === '月' ? 'month' : 'hour'),
  },
  { pattern: /半年/g, read: () => one(6, 'month') },
  { pattern: /半个?月/g, read: () => one(0.5, 'month') },
  { pattern: /半个?(?:小时|钟头)/g, read: () => one(30, 'minute') },
  {
    pattern: /(\d{1,2})[:：](\d{2})(?!\d)/g,
    read: ([, hour, minute]) => one((Number(hour) % 24) + Number(minute) / 60, 'clock'),
  },
  {
    pattern: new RegExp(
      `(?<day>${EVENING}|早上|上午|凌晨|清晨|早晨|中午|日|早)?(?<hour>${AMOUNT})点(?<half>半)?(?![意建])`,
      'g',
    ),
    read: ({ groups = {} }) => readClock(groups['day'], groups['hour']!, groups['half']),
  },
  { pattern: QUANTITY, read: readQuantity },
  {
    pattern: new RegExp(`(?<![\\dA-Za-z])${ARABIC}(?:[十百千万亿]+)?(?![\\dA-Za-z])`, 'g'),
    read: ([number]) => one(parseAmount(number), 'other'),
  },
];

/**
 * All figures of a text, in order: numbers, periods, shares and sums in Chinese, Arabic and full-width
 * writing. References (第144条), dates of one year, names of laws, ordinals and set phrases are none.
 */
export function readFigures(text: string): Figure[] {
  let rest = maskNonFigures(text);
  const figures: Figure[] = [];
  for (const { pattern, read } of RULES) {
    rest = rest.replace(pattern, (...found: unknown[]) => {
      const match = toMatch(found);
      const readings = read(match);
      for (const { at = 0, length, text: words, ...reading } of readings) {
        const start = match.index + at;
        const end = start + (length ?? match[0].length);
        figures.push({ start, end, text: words ?? text.slice(start, end), ...reading });
      }
      return readings.length === 0 ? match[0] : strikeOut(match[0]);
    });
  }
  return figures.sort((a, b) => a.start - b.start);
}

function readClock(day: string | undefined, hour: string, half: string | undefined): Reading[] {
  const value = parseAmount(hour);
  if (value === undefined || value > 24 || (day === undefined && !isArabic(hour))) return [];
  const late = day !== undefined && new RegExp(`^(?:${EVENING})$`).test(day) && value < 12;
  return one(((value + (late ? 12 : 0)) % 24) + (half === undefined ? 0 : 0.5), 'clock');
}

function readQuantity(match: RegExpExecArray): Reading[] {
  const { vague, numbers = '', more, unit: word = '' } = match.groups ?? {};
  const unit = readUnit(word);
  if (!unit) return [];
  const offset = vague?.length ?? 0;
  const parts = [...numbers.matchAll(new RegExp(AMOUNT, 'g'))];
  return parts.flatMap((part, index): Reading[] => {
    const value = parseAmount(part[0]);
    if (value === undefined) return [];
    const last = index === parts.length - 1;
    const end = last ? match[0].length : offset + part.index + part[0].length;
    const at = offset + part.index;
    const text = part[0] + (last ? (more ?? '') : '') + word;
    const loose =
      vague !== undefined || more !== undefined || isIndefinite(part[0], value, unit.unit);
    return [{ value: value * unit.factor, unit: unit.unit, loose, text, at, length: end - at }];
  });
}

/** 一个, 一次, 一家 say no number; 1个 does. */
const isIndefinite = (written: string, value: number, unit: Unit): boolean =>
  value === 1 &&
  !isArabic(written) &&
  ['count', 'kinds', 'times', 'term', 'households'].includes(unit);

/** What `replace` hands its function, as the match it is. */
function toMatch(found: unknown[]): RegExpExecArray {
  const hasGroups = typeof found.at(-1) === 'object';
  const groups = hasGroups ? (found.at(-1) as Record<string, string>) : undefined;
  const parts = found.slice(0, hasGroups ? -3 : -2) as string[];
  return Object.assign(parts, {
    index: found.at(hasGroups ? -3 : -2),
    input: '',
    groups,
  }) as RegExpExecArray;
}
