import { dayInMonth, parseEvery } from '../calendar/every.ts';
import { dayOffOn, type DayOff, type HolidayArrangement } from '../calendar/holidays.ts';
import { addMonths, type Month } from '../calendar/month-grid.ts';

/** What a series says of its months. */
export interface SlotSeries {
  /** 每月第二个周六. */
  every: string;
  months?: readonly number[] | undefined;
  since: string;
  until?: string | undefined;
  exceptions: readonly { month: string; to?: string | undefined; skip: boolean; why: string }[];
}

/** A month's place of a series, before a lecture takes it. */
export interface Slot {
  /** `2026-10`. */
  month: string;
  /** Its day by rule, or that of an exception. */
  day: string;
  /** Not given in this month; on another day than the rule's; else undefined. */
  exception?: 'skipped' | 'moved';
  why?: string;
  /** The day is a holiday, or is worked in exchange for one. */
  dayOff?: DayOff;
}

/** The slots of a series in `count` months from `first` on, by date. `arranged` tells holidays by year. */
export function listSlots(
  series: SlotSeries,
  first: Month,
  count: number,
  arranged: Readonly<Record<string, HolidayArrangement>> = {},
): Slot[] {
  const every = parseEvery(series.every);
  if (!every) return [];
  return Array.from({ length: count }, (_, index) => addMonths(first, index))
    .filter(({ month }) => series.months?.includes(month) ?? true)
    .flatMap((month) => {
      const name = `${month.year}-${String(month.month).padStart(2, '0')}`;
      if (name < series.since || (series.until !== undefined && name > series.until)) return [];
      const exception = series.exceptions.find((one) => one.month === name);
      const day = exception?.to ?? dayInMonth(every, month);
      if (day === undefined) return [];
      const dayOff = dayOffOn(day, arranged[day.slice(0, 4)]);
      return [
        {
          month: name,
          day,
          ...(exception && {
            exception: exception.skip ? ('skipped' as const) : ('moved' as const),
            why: exception.why,
          }),
          ...(dayOff && { dayOff }),
        },
      ];
    });
}
