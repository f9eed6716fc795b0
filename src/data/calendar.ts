import {
  addMonths,
  isInMonth,
  listMonthsOf,
  listWeeks,
  type Month,
} from '../lib/calendar/month-grid.ts';
import { monthHref } from '../lib/url.ts';
import { readBuildDay } from '../loaders/build-day.ts';
import { CALENDAR_YEARS } from '../site.ts';
import { STRINGS } from '../strings.ts';
import { lectureStatus, type LectureStatus } from '../lib/lecture/status.ts';
import { hasManyCommunities } from './communities.ts';
import { listOccurrences } from './days.ts';
import { hrefOfLecture, loadLectures, viewLecture } from './lectures.ts';

const [FIRST_YEAR, LAST_YEAR] = CALENDAR_YEARS;
/** What lasts longer stands above the grid, not in every cell. */
const LONGEST_IN_CELLS = 7;

/** A themed day or a lecture on the sheet of a month. */
export interface CalendarItem {
  href: string;
  name: string;
  summary: string;
  start: string;
  end: string;
  /** 12月1日至7日, 12月12日（周六）下午2:30–4:00. */
  when: string;
  key: boolean;
  solemn: boolean;
  region?: string;
  /** Why the days may differ, or what was changed of a lecture. */
  doubt?: string;
  /** How a lecture stands; absent for a themed day. */
  lecture?: LectureStatus;
}

export interface CalendarCell {
  /** ISO day. */
  day: string;
  date: number;
  isInMonth: boolean;
  items: CalendarItem[];
}

export interface CalendarMonth extends Month {
  href: string;
  weeks: CalendarCell[][];
  /** All of the month, in order, for the list beneath the grid. */
  items: CalendarItem[];
  /** Those that last longer than a week. */
  long: CalendarItem[];
  previous?: Month & { href: string };
  next?: Month & { href: string };
}

/** Every month that has a page. */
export function listMonths(): Month[] {
  return listMonthsOf(...CALENDAR_YEARS);
}

/** The month of the day of the build. */
export function thisMonth(): Month {
  const [year = 0, month = 1] = readBuildDay().split('-').map(Number);
  return { year, month };
}

export async function getMonth(month: Month): Promise<CalendarMonth> {
  const weeks = listWeeks(month);
  const [from, to] = [weeks[0]![0]!, weeks.at(-1)!.at(-1)!];
  const [days, lectures] = await Promise.all([
    listOccurrences(from, to),
    listCalendarLectures(from, to),
  ]);
  const shown: CalendarItem[] = [...days, ...lectures].sort((a, b) =>
    a.start.localeCompare(b.start),
  );
  const isLong = ({ start, end }: CalendarItem) =>
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

/** Lectures on the days from … to. */
async function listCalendarLectures(from: string, to: string): Promise<CalendarItem[]> {
  // A sheet with the lectures of two hundred communities would help nobody: each has them on its own page.
  if (await hasManyCommunities()) return [];
  const lectures = (await loadLectures()).filter(({ data }) => {
    const day = data.start.slice(0, 10);
    return from <= day && day <= to;
  });
  return Promise.all(
    lectures.map(async (lecture) => {
      const card = await viewLecture(lecture);
      const day = card.start.slice(0, 10);
      const status = lectureStatus(lecture.data);
      const doubt = STRINGS.lectures.status[status];
      return {
        href: hrefOfLecture(lecture),
        name: card.title,
        summary: card.summary,
        start: day,
        end: day,
        when: card.when,
        key: false,
        solemn: false,
        lecture: status,
        ...(doubt === '' ? {} : { doubt }),
      };
    }),
  );
}
