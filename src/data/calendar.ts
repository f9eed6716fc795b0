import { addMonths, isInMonth, listWeeks, type Month } from '../lib/calendar/month-grid.ts';
import { monthHref } from '../lib/url.ts';
import { readBuildDay } from '../loaders/build-day.ts';
import { listOccurrences, type DayOccurrence } from './days.ts';

/** Years whose months have pages, so that an old build is still right for long. */
const FIRST_YEAR = 2024;
const LAST_YEAR = 2035;
/** What lasts longer stands above the grid, not in every cell. */
const LONGEST_IN_CELLS = 7;

export interface CalendarCell {
  /** ISO day. */
  day: string;
  date: number;
  isInMonth: boolean;
  items: DayOccurrence[];
}

export interface CalendarMonth extends Month {
  href: string;
  weeks: CalendarCell[][];
  /** All of the month, in order, for the list beneath the grid. */
  items: DayOccurrence[];
  /** Those that last longer than a week. */
  long: DayOccurrence[];
  previous?: Month & { href: string };
  next?: Month & { href: string };
}

/** Every month that has a page. */
export function listMonths(): Month[] {
  return Array.from({ length: (LAST_YEAR - FIRST_YEAR + 1) * 12 }, (_, index) =>
    addMonths({ year: FIRST_YEAR, month: 1 }, index),
  );
}

/** The month of the day of the build. */
export function thisMonth(): Month {
  const [year = 0, month = 1] = readBuildDay().split('-').map(Number);
  return { year, month };
}

export async function getMonth(month: Month): Promise<CalendarMonth> {
  const weeks = listWeeks(month);
  const shown = await listOccurrences(weeks[0]![0]!, weeks.at(-1)!.at(-1)!);
  const isLong = ({ start, end }: DayOccurrence) =>
    (Date.parse(end) - Date.parse(start)) / 86_400_000 >= LONGEST_IN_CELLS;
  const items = shown.filter(({ start, end }) =>
    weeks.flat().some((day) => isInMonth(day, month) && start <= day && day <= end),
  );
  const link = (count: number) => {
    const other = addMonths(month, count);
    return other.year < FIRST_YEAR || other.year > LAST_YEAR
      ? undefined
      : { ...other, href: monthHref(other.year, other.month) };
  };
  const [previous, next] = [link(-1), link(1)];
  return {
    ...month,
    href: monthHref(month.year, month.month),
    weeks: weeks.map((week) =>
      week.map((day) => ({
        day,
        date: Number(day.slice(8)),
        isInMonth: isInMonth(day, month),
        // What begins on the day stands before a week that goes on over it.
        items: shown
          .filter((item) => !isLong(item) && item.start <= day && day <= item.end)
          .sort((a, b) => Number(a.start !== day) - Number(b.start !== day)),
      })),
    ),
    items,
    long: items.filter(isLong),
    ...(previous ? { previous } : {}),
    ...(next ? { next } : {}),
  };
}
