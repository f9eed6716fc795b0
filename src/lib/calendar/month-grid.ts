import { addDays, isoDay, weekdayOf } from './day.ts';

/** A month of a year, `2026-12`. */
export interface Month {
  year: number;
  month: number;
}

/** The weeks of a month, Monday first, as ISO days; days of other months fill the first and the last week. */
export function listWeeks({ year, month }: Month): string[][] {
  const first = isoDay(year, month, 1);
  const last = isoDay(year, month, 31);
  const weeks: string[][] = [];
  for (let day = addDays(first, 1 - weekdayOf(first)); day <= last; day = addDays(day, 7))
    weeks.push(Array.from({ length: 7 }, (_, index) => addDays(day, index)));
  return weeks;
}

/** The month so many months later. */
export function addMonths({ year, month }: Month, count: number): Month {
  const months = year * 12 + month - 1 + count;
  return { year: Math.floor(months / 12), month: (months % 12) + 1 };
}

/** Whether an ISO day lies in a month. */
export function isInMonth(day: string, { year, month }: Month): boolean {
  return day.startsWith(`${year}-${String(month).padStart(2, '0')}-`);
}

/** Every month of the years from … to. */
export function listMonthsOf(from: number, to: number): Month[] {
  return Array.from({ length: (to - from + 1) * 12 }, (_, index) =>
    addMonths({ year: from, month: 1 }, index),
  );
}
