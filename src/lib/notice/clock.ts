import { addDays, countDays } from '../calendar/day.ts';

/** Days for which a notice must hang at least (城市居民委员会组织法 第三十四条第三款). */
export const LEAST_DAYS = 15;

/** How a notice stands on a day. */
export interface NoticeClock {
  /** Last day of it. */
  until: string;
  state: 'coming' | 'open' | 'over';
  /** Full days that it has hung. */
  gone: number;
  /** Days that it must still hang, today not counted; 0 on the last one. */
  left: number;
}

/** The last day of a notice: the one that is told, else the fifteenth after the day of publication, which does not count (民法典 第二百零一条). */
export function lastDayOf({ publishedOn, until }: NoticeDays): string {
  return until ?? addDays(publishedOn, LEAST_DAYS);
}

/** What the clock needs; ISO days. */
export interface NoticeDays {
  publishedOn: string;
  until?: string | undefined;
}

/** How a notice stands on an ISO day in Asia/Shanghai. */
export function readNoticeClock(notice: NoticeDays, today: string): NoticeClock {
  const until = lastDayOf(notice);
  return {
    until,
    state: today < notice.publishedOn ? 'coming' : today <= until ? 'open' : 'over',
    gone: Math.max(
      0,
      Math.min(countDays(notice.publishedOn, today), countDays(notice.publishedOn, until)),
    ),
    left: Math.max(0, countDays(today, until)),
  };
}

/** Whether a notice is to hang for fewer days than the law asks for. */
export function isTooShort(notice: NoticeDays): boolean {
  return countDays(notice.publishedOn, lastDayOf(notice)) < LEAST_DAYS;
}
