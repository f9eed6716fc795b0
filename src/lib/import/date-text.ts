import { addDays, countDays, isoDay, weekdayOf } from '../calendar/day.ts';
import { dayInMonth, parseEvery, type Every } from '../calendar/every.ts';

/** What stands around a date and says what it leaves out. */
export interface DateContext {
  /** ISO day in Asia/Shanghai. */
  today: string;
  /** From a title, the name of the sheet or of the file. */
  year?: number;
  month?: number;
  /** The row has a column of months, so that its month is certain. */
  isMonthTold?: boolean;
}

/** A date that was read from a text, or a rule that comes round every month; `rest` is what else stands there. */
export type DateRead =
  | { day: string; isYearGuessed: boolean; rest: string }
  | { every: Every; rest: string }
  | { problem: { message: string; cure: string } }
  | { none: true; rest: string };

const WEEKDAY = '(?:周|星期|礼拜)([一二三四五六日天1-7])';
const NTH = `(?:第([一二三四1-4])个|(最后一个))${WEEKDAY}`;
const EVERY = new RegExp(`每个?月的?(?:${NTH}|(\\d{1,2})[日号])`);
const NTH_OF_MONTH = new RegExp(`(?:(\\d{4})年)?(?:(\\d{1,2})月份?的?)?${NTH}`);
const FULL =
  /(?<!\d)(?:(\d{4}|\d{2})年 ?(\d{1,2})月 ?(\d{1,2})[日号]?|(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)|(\d{4})(\d{2})(\d{2})(?!\d))/;
const MONTH_DAY =
  /(?<!\d)(?:(\d{1,2})月 ?(\d{1,2})(?:[日号]|(?!\d))|(\d{1,2})[-/.](\d{1,2})(?![-/.:\d]))/;
/** 12/4/26 is written from either end. */
const AMERICAN = /(?<!\d)\d{1,2}[-/.]\d{1,2}[-/.](?:\d{4}|\d{2})(?!\d)/;
const DAY_ONLY = /(?<!\d)(\d{1,2})[日号]/;
const SEVERAL = '一行只写一讲；讲几次，就写几行，每行一个日期。';
/** Days for which a date without a year may be meant as past, so that it is asked. */
const MAYBE_PAST = 62;

/** Reads a date, or 每月第二个周六, from a text of one width with Arabic digits. */
export function readDate(text: string, context: DateContext): DateRead {
  const every = EVERY.exec(text);
  if (every) return readEvery(text, every, context);
  const nth = NTH_OF_MONTH.exec(text);
  if (nth) return readNth(text, nth, context);
  const odd = FULL.test(text) ? undefined : AMERICAN.exec(text)?.[0];
  if (odd !== undefined)
    return refuse(`“${odd}”看不出哪个是年、哪个是月`, '请写成“2026年12月4日”这样。');
  for (const pattern of [FULL, MONTH_DAY, DAY_ONLY]) {
    const match = pattern.exec(text);
    if (!match) continue;
    const rest = `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`;
    if (
      /^ ?[-~、,和] ?(?:\d{1,2}月)?\d{1,2}[日号]/.test(text.slice(match.index + match[0].length)) ||
      FULL.test(rest) ||
      /\d{1,2}月\d/.test(rest)
    )
      return refuse(`“${text}”里不止一个日期`, SEVERAL);
    return completeDate(
      match
        .slice(1)
        .filter((part) => part !== undefined)
        .map(Number),
      match[0],
      rest,
      context,
    );
  }
  return { none: true, rest: text };
}

/** Whether a day falls on the weekday that stands beside it, 周六; undefined where none stands there. */
export function readWeekday(text: string): { weekday: number; rest: string } | undefined {
  const match = new RegExp(WEEKDAY).exec(text);
  if (!match) return undefined;
  return { weekday: toWeekday(match[1]!), rest: text.replace(match[0], ' ') };
}

/** The days of a month on a weekday, to be asked about. */
export function listWeekdays(year: number, month: number, weekday: number): string[] {
  const first = isoDay(year, month, 1);
  const start = addDays(first, (weekday - weekdayOf(first) + 7) % 7);
  return [0, 7, 14, 21, 28]
    .map((count) => addDays(start, count))
    .filter((day) => day.slice(0, 7) === first.slice(0, 7));
}

function readEvery(text: string, match: RegExpExecArray, context: DateContext): DateRead {
  const every = parseEvery(match[0].replace('每个月', '每月').replace('月的', '月'));
  const rest = text.replace(match[0], ' ');
  if (!every) return refuse(`“${match[0]}”看不懂`, '请写成“每月第二个周六”这样，最多到第四个。');
  return context.month !== undefined
    ? placeInMonth(every, context.month, context.year, rest, context)
    : { every, rest };
}

function readNth(text: string, match: RegExpExecArray, context: DateContext): DateRead {
  const [whole, year, month, count, last, weekday = ''] = match;
  const every = parseEvery(`每月${last ?? `第${count}个`}周${toWord(weekday)}`)!;
  const inMonth = month === undefined ? context.month : Number(month);
  if (inMonth === undefined)
    return refuse(
      `“${whole}”没有写是几月`,
      '请写成“12月第二个周六”；每个月都办的，写“每月第二个周六”。',
    );
  return placeInMonth(
    every,
    inMonth,
    year === undefined ? context.year : Number(year),
    text.replace(whole, ' '),
    context,
  );
}

function placeInMonth(
  every: Every,
  month: number,
  given: number | undefined,
  rest: string,
  { today }: DateContext,
): DateRead {
  const [thisYear, thisMonth] = today.split('-').map(Number) as [number, number];
  const year = given ?? (month < thisMonth ? thisYear + 1 : thisYear);
  const day = month >= 1 && month <= 12 ? dayInMonth(every, { year, month }) : undefined;
  return day === undefined
    ? refuse(`${year}年${month}月没有这一天`, '请核对月份和日子。')
    : { day, isYearGuessed: given === undefined, rest };
}

function completeDate(parts: number[], said: string, rest: string, context: DateContext): DateRead {
  const date = parts.at(-1)!;
  const month = parts.at(-2) ?? context.month;
  if (month === undefined) return refuse(`只写了“${said}”，没有写是几月`, '请写成“12月4日”这样。');
  if (parts.length === 2 && context.isMonthTold && context.month !== month)
    return refuse(`“${said}”和月份那一列的${context.month}月对不上`, '请核对是几月。');
  const told = parts.length === 3 ? parts[0]! : context.year;
  const year = told !== undefined && told < 100 ? told + 2000 : told;
  const ofYear = (candidate: number) => {
    const day = month >= 1 && month <= 12 && date >= 1 ? isoDay(candidate, month, date) : '';
    return Number(day.slice(8)) === date ? day : undefined;
  };
  const [thisYear] = context.today.split('-').map(Number) as [number];
  const missing = refuse(`没有“${said}”这一天`, '请核对月和日。');
  if (year !== undefined) {
    const day = ofYear(year);
    return day === undefined ? missing : { day, isYearGuessed: false, rest };
  }
  const near = ofYear(thisYear);
  const next = ofYear(thisYear + 1);
  if (near !== undefined && near >= context.today) return { day: near, isYearGuessed: true, rest };
  const isLately = near !== undefined && countDays(near, context.today) <= MAYBE_PAST;
  const day = isLately ? near : next;
  return day === undefined ? missing : { day, isYearGuessed: true, rest };
}

const toWeekday = (word: string) => '一二三四五六日'.indexOf(toWord(word)) + 1;
const toWord = (word: string) =>
  (word === '天' ? '日' : /[1-7]/.test(word) ? '一二三四五六日'[Number(word) - 1] : word)!;

function refuse(message: string, cure: string): { problem: { message: string; cure: string } } {
  return { problem: { message: `${message}。`, cure } };
}
