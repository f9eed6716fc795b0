import { addDays, isoDay, weekdayOf } from './day.ts';
import { lunarDay, solarTermDay } from './lunar.ts';
import type { MonthDate, Rule } from './rule.ts';

/** When a themed day is kept in one year; both days belong to it. */
export interface Occurrence {
  start: string;
  end: string;
  /**
   * `exact`; `expected` where law says 第N周 without saying how to count, so that the notice of the year may differ;
   * `notice` where only the notice of the year tells, and the days are those of other years.
   */
  certainty: 'exact' | 'expected' | 'notice';
}

/** Days that a notice has told, by year: 2026 → 2026-05-06/2026-05-12, or a single day. */
export type Announced = Readonly<Record<string, string>>;

/**
 * When a rule falls in a year, what was announced for that year first; undefined where the year has no such day.
 */
export function occurrenceIn(
  rule: Rule,
  year: number,
  announced: Announced = {},
): Occurrence | undefined {
  const told = announced[String(year)]?.split('/');
  if (told) return { start: told[0]!, end: told[1] ?? told[0]!, certainty: 'exact' };
  const day = (start: string | undefined) =>
    start === undefined ? undefined : ({ start, end: start, certainty: 'exact' } as const);
  const on = ({ month, date }: MonthDate) => isoDay(year, month, date);
  switch (rule.form) {
    case 'fixed':
      return day(on(rule));
    case 'month':
      return {
        start: isoDay(year, rule.month, 1),
        end: isoDay(year, rule.month, 31),
        certainty: 'exact',
      };
    case 'range':
      return { start: on(rule.from), end: on(rule.to), certainty: 'exact' };
    case 'annual':
      return { start: on(rule.from), end: on(rule.to), certainty: 'notice' };
    case 'nth':
      return day(nthWeekday(year, rule.month, rule.count, rule.weekday));
    case 'lastweekday': {
      const last = isoDay(year, rule.month, 31);
      return day(addDays(last, -((weekdayOf(last) - rule.weekday + 7) % 7)));
    }
    case 'week':
      return {
        ...weekAround(addDays(isoDay(year, rule.month, 1), 7 * (rule.count - 1))),
        certainty: 'expected',
      };
    case 'week-of':
      return { ...weekAround(on(rule)), certainty: 'exact' };
    case 'lunar':
      return day(lunarDay(year, rule.month, rule.date));
    case 'solarterm':
      return day(solarTermDay(year, rule.name));
  }
}

function nthWeekday(year: number, month: number, count: number, weekday: number): string {
  const first = isoDay(year, month, 1);
  return addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + 7 * (count - 1));
}

/** Monday to Sunday around a day. */
function weekAround(day: string): { start: string; end: string } {
  const start = addDays(day, 1 - weekdayOf(day));
  return { start, end: addDays(start, 6) };
}
