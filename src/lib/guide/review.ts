import { addDays, countDays } from '../calendar/day.ts';

/** Days after which a comparison with the official text no longer counts. */
const REVIEW_HOLDS = 365;

/** Day from which a review no longer counts. */
export const reviewDueOn = (reviewedOn: string): string => addDays(reviewedOn, REVIEW_HOLDS + 1);

/** True if a review of that day is too old on `day`; both ISO days. */
export function isReviewStale(reviewedOn: string, day: string): boolean {
  return countDays(reviewedOn, day) > REVIEW_HOLDS;
}

/** Names that may stand in `reviewed.by`: those of the team whose duty it is. */
export function listReviewers(
  people: readonly { name: string; duties: readonly string[] }[],
): ReadonlySet<string> {
  return new Set(people.filter(({ duties }) => duties.includes('审核')).map(({ name }) => name));
}
