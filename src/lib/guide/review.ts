import { countDays } from '../calendar/day.ts';

/** Days after which a comparison with the official text no longer counts. */
const REVIEW_HOLDS = 365;

/** True if a review of that day is too old on `day`; both ISO days. */
export function isReviewStale(reviewedOn: string, day: string): boolean {
  return countDays(reviewedOn, day) > REVIEW_HOLDS;
}
