import { addDays, weekdayOf } from '../calendar/day.ts';

/** The week of an ISO day (ISO 8601: Monday first, the week with the first Thursday is the first). */
export function isoWeek(day: string): { year: number; week: number } {
  const thursday = addDays(day, 4 - weekdayOf(day));
  const year = Number(thursday.slice(0, 4));
  const days = (Date.parse(thursday) - Date.UTC(year, 0, 1)) / 86_400_000;
  return { year, week: Math.floor(days / 7) + 1 };
}

/**
 * Draws `count` of the entries for the week of a day, always the same ones: each has a place of its own in a week
 * (highest random weight), so that an entry more or less changes nothing but itself.
 */
export function drawForWeek<T>(
  entries: readonly T[],
  nameOf: (entry: T) => string,
  day: string,
  count: number,
): T[] {
  const { year, week } = isoWeek(day);
  const weight = (entry: T) => hash(`${year}-W${week} ${nameOf(entry)}`);
  return entries.toSorted((a, b) => weight(a) - weight(b)).slice(0, count);
}

/** FNV-1a with a last mixing, 32 bits: neighbouring names must not draw neighbouring numbers. */
function hash(text: string): number {
  let state = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1)
    state = Math.imul(state ^ text.charCodeAt(index), 0x01000193);
  state = Math.imul(state ^ (state >>> 16), 0x45d9f3b);
  return (state ^ (state >>> 16)) >>> 0;
}
