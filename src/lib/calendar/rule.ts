/** When a themed day is kept, as its file says it: `fixed:12-04`, `nth:05-3-SUN`, `lunar:09-09` … */
export type Rule =
  /** A date: `fixed:12-04`. */
  | { form: 'fixed'; month: number; date: number }
  /** A whole month: `month:06`. */
  | { form: 'month'; month: number }
  /** Dates from … to, within a year: `range:03-22/03-28`. */
  | { form: 'range'; from: MonthDate; to: MonthDate }
  /** The n-th weekday of a month: `nth:05-3-SUN` is the third Sunday of May. */
  | { form: 'nth'; month: number; count: number; weekday: number }
  /** The last weekday of a month: `lastweekday:03-MON`. */
  | { form: 'lastweekday'; month: number; weekday: number }
  /** The n-th week of a month, Monday to Sunday, the week with the 1st being the first: `week:09-3`. */
  | { form: 'week'; month: number; count: number }
  /** The week, Monday to Sunday, in which a date lies: `week-of:05-15`. */
  | { form: 'week-of'; month: number; date: number }
  /** A date of the Chinese calendar: `lunar:09-09`. */
  | { form: 'lunar'; month: number; date: number }
  /** A solar term: `solarterm:清明`. */
  | { form: 'solarterm'; name: SolarTerm }
  /** Told by a notice every year; about these dates it usually is: `annual:05-06/05-12`. */
  | { form: 'annual'; from: MonthDate; to: MonthDate };

export interface MonthDate {
  month: number;
  date: number;
}

export const SOLAR_TERMS = [
  '小寒', '大寒', '立春', '雨水', '惊蛰', '春分', '清明', '谷雨', '立夏', '小满', '芒种', '夏至',
  '小暑', '大暑', '立秋', '处暑', '白露', '秋分', '寒露', '霜降', '立冬', '小雪', '大雪', '冬至',
] as const; // prettier-ignore
export type SolarTerm = (typeof SOLAR_TERMS)[number];

/** Monday 1 to Sunday 7, as RFC 5545 names them at length of three. */
const WEEKDAYS = ['MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT', 'SUN'];

/** Reads a rule; undefined for what is none, a date that no year has included. */
export function parseRule(text: string): Rule | undefined {
  const [form = '', rest = '', ...more] = text.trim().split(':');
  if (more.length > 0) return undefined;
  const dates = rest.split('/').map(parseMonthDate);
  const [from, to] = dates;
  const [month, count, weekday] = parseParts(rest);
  switch (form) {
    case 'fixed':
    case 'week-of':
      return from && dates.length === 1 ? { form, ...from } : undefined;
    case 'lunar': {
      const match = /^(\d\d)-(\d\d)$/.exec(rest);
      const [lunarMonth, date] = [Number(match?.[1]), Number(match?.[2])];
      return match && isIn(lunarMonth, 1, 12) && isIn(date, 1, 30)
        ? { form, month: lunarMonth, date }
        : undefined;
    }
    case 'month':
      return /^\d\d$/.test(rest) && isIn(Number(rest), 1, 12)
        ? { form, month: Number(rest) }
        : undefined;
    case 'range':
    case 'annual':
      return from && to && dates.length === 2 && isBefore(from, to)
        ? { form, from, to }
        : undefined;
    case 'nth':
      return month && isIn(count, 1, 4) && weekday ? { form, month, count, weekday } : undefined;
    case 'lastweekday':
      return month && count === undefined && weekday ? { form, month, weekday } : undefined;
    case 'week':
      return month && isIn(count, 1, 5) && weekday === undefined
        ? { form, month, count }
        : undefined;
    case 'solarterm': {
      const name = SOLAR_TERMS.find((term) => term === rest);
      return name && { form, name };
    }
    default:
      return undefined;
  }
}

/** A rule as a file says it; `parseRule` reads it again. */
export function formatRule(rule: Rule): string {
  const two = (number: number) => String(number).padStart(2, '0');
  const monthDate = ({ month, date }: MonthDate) => `${two(month)}-${two(date)}`;
  const weekday = (number: number) => WEEKDAYS[number - 1]!;
  switch (rule.form) {
    case 'fixed':
    case 'week-of':
    case 'lunar':
      return `${rule.form}:${monthDate(rule)}`;
    case 'month':
      return `month:${two(rule.month)}`;
    case 'range':
    case 'annual':
      return `${rule.form}:${monthDate(rule.from)}/${monthDate(rule.to)}`;
    case 'nth':
      return `nth:${two(rule.month)}-${rule.count}-${weekday(rule.weekday)}`;
    case 'lastweekday':
      return `lastweekday:${two(rule.month)}-${weekday(rule.weekday)}`;
    case 'week':
      return `week:${two(rule.month)}-${rule.count}`;
    case 'solarterm':
      return `solarterm:${rule.name}`;
  }
}

/** A date of a year with a 29 February; undefined for 02-30 and the like. */
function parseMonthDate(text: string): MonthDate | undefined {
  const match = /^(\d\d)-(\d\d)$/.exec(text);
  if (!match) return undefined;
  const [month, date] = [Number(match[1]), Number(match[2])];
  const day = new Date(Date.UTC(2024, month - 1, date));
  return day.getUTCMonth() === month - 1 && date > 0 ? { month, date } : undefined;
}

/** 05-3-SUN, 03-MON and 09-3: month, count and weekday, as far as they stand there. */
function parseParts(
  text: string,
): [month?: number, count?: number | undefined, weekday?: number | undefined] {
  const match = /^(\d\d)(?:-(\d))?(?:-([A-Z]{3}))?$/.exec(text);
  const month = Number(match?.[1]);
  if (!match || !isIn(month, 1, 12)) return [];
  const weekday = match[3] === undefined ? undefined : WEEKDAYS.indexOf(match[3]) + 1;
  return weekday === 0
    ? []
    : [month, match[2] === undefined ? undefined : Number(match[2]), weekday];
}

const isIn = (number: number | undefined, least: number, most: number): number is number =>
  number !== undefined && number >= least && number <= most;

const isBefore = (one: MonthDate, other: MonthDate) =>
  one.month < other.month || (one.month === other.month && one.date <= other.date);
