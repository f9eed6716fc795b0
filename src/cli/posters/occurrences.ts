import { occurrenceIn, type Occurrence } from '../../lib/calendar/occurrence.ts';
import { parseRule } from '../../lib/calendar/rule.ts';
import type { CollectionFile } from '../../loaders/collection-files.ts';
import type { ThemedDay } from '../../schemas/themed-day.ts';

/** A themed day in one year. */
export interface DayOccurrence extends Occurrence {
  entry: CollectionFile<ThemedDay>;
}

/** The themed days kept on any day from … to, by their first day, single days before weeks and months. */
export function listOccurrences(
  days: readonly CollectionFile<ThemedDay>[],
  from: string,
  to: string,
): DayOccurrence[] {
  const [first, last] = [Number(from.slice(0, 4)) - 1, Number(to.slice(0, 4))];
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return days
    .flatMap((entry) => years.flatMap((year) => occur(entry, year)))
    .filter(({ start, end }) => start <= to && end >= from)
    .sort((a, b) => a.start.localeCompare(b.start) || a.end.localeCompare(b.end));
}

/** When a themed day is kept next, or goes on, on or after a day. */
export function nextOccurrence(
  entry: CollectionFile<ThemedDay>,
  day: string,
): Occurrence | undefined {
  const year = Number(day.slice(0, 4));
  return [year - 1, year, year + 1, year + 2]
    .flatMap((one) => occur(entry, one))
    .find(({ end }) => end >= day);
}

function occur(entry: CollectionFile<ThemedDay>, year: number): DayOccurrence[] {
  const { rule, since, announced } = entry.data;
  const found = occurrenceIn(parseRule(rule)!, year, announced);
  return !found || (since !== undefined && year < since) ? [] : [{ ...found, entry }];
}
