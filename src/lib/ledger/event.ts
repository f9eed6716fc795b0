import { lectureStatus, type LectureTimes } from '../lecture/status.ts';

/**
 * How an activity stands on a day: `held` was told afterwards; `unreported` is over and was not called off, but nobody
 * has told how it went (已办待补小结): it counts for nothing until somebody does.
 */
export type EventState = 'held' | 'unreported' | 'coming' | 'cancelled';

/** A lecture as the ledger counts it. */
export interface LedgerEvent {
  title: string;
  href: string;
  /** ISO day. */
  day: string;
  state: EventState;
  audiences: readonly string[];
  topics: readonly string[];
  speaker: { name: string; role: string };
  /** Slugs of the laws that it explains. */
  laws: readonly string[];
  /** Cases told in it, by slug. */
  cases: readonly string[];
  /** Slugs of the themed days whose pages its text links to. */
  days: readonly string[];
  /** People who came and questions that were answered; 0 before it was told. */
  attendance: number;
  questions: number;
}

/** How a lecture stands on an ISO day; it is over on the day after. */
export function eventStateOn(lecture: LectureTimes, day: string): EventState {
  const status = lectureStatus(lecture);
  if (status === 'held' || status === 'cancelled') return status;
  return lecture.start.slice(0, 10) < day ? 'unreported' : 'coming';
}

/** Month of an ISO day, 1 to 12. */
export const monthOf = (day: string): number => Number(day.slice(5, 7));

/** Quarter of a month, 1 to 4. */
export const quarterOf = (month: number): number => Math.ceil(month / 3);
