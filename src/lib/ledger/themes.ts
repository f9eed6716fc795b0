import { countDays } from '../calendar/day.ts';
import type { LedgerEvent } from './event.ts';

/** A themed day in one year. */
export interface LedgerTheme {
  slug: string;
  name: string;
  href: string;
  /** Other names. */
  says: readonly string[];
  start: string;
  end: string;
  /** 12月4日. */
  when: string;
  key: boolean;
  topics: readonly string[];
  /** Slugs of its laws, the one that matters most first. */
  laws: readonly string[];
  /** Its points were compared with the articles, so that what is handed out is ready. */
  isReady: boolean;
}

/**
 * `kept`: something fitting was held within its days, or something that names it within a month of them; `near`:
 * something fitting was held within half a month of them, and a person decides whether that counts.
 */
export type ThemeState = 'kept' | 'near' | 'coming' | 'none';

export interface ThemeRecord {
  theme: LedgerTheme;
  state: ThemeState;
  events: LedgerEvent[];
}

/** A monthly lecture is never further than this from a day. */
const NEAR = 15;
/** Within these days a lecture whose text links to the themed day was held for it. */
const LINKED = 31;
/** A shorter name may be part of any title. */
const LEAST_NAME = 3;

/** How a themed day was kept by what was held, as of a day. */
export function recordTheme(
  theme: LedgerTheme,
  events: readonly LedgerEvent[],
  day: string,
): ThemeRecord {
  const held = events.filter(({ state }) => state === 'held');
  const within = (days: number) => held.filter((event) => distance(theme, event.day) <= days);
  const kept = held.filter(
    (event) =>
      (fitsTheme(theme, event) && distance(theme, event.day) === 0) ||
      (event.days.includes(theme.slug) && distance(theme, event.day) <= LINKED),
  );
  if (kept.length > 0) return { theme, state: 'kept', events: kept };
  const near = within(NEAR).filter((event) => fitsTheme(theme, event));
  if (near.length > 0) return { theme, state: 'near', events: near };
  return { theme, state: theme.end >= day ? 'coming' : 'none', events: [] };
}

/** Whether an event speaks of what a themed day is about: by its title, or by its first law and one of its topics. */
function fitsTheme(theme: LedgerTheme, event: LedgerEvent): boolean {
  const names = [theme.name, ...theme.says].filter((name) => name.length >= LEAST_NAME);
  if (names.some((name) => event.title.includes(name))) return true;
  const [law] = theme.laws;
  return (
    law !== undefined &&
    event.laws.includes(law) &&
    event.topics.some((topic) => theme.topics.includes(topic))
  );
}

/** Days from an ISO day to the nearest of a themed day; 0 within. */
function distance({ start, end }: LedgerTheme, day: string): number {
  if (day < start) return countDays(day, start);
  return day > end ? countDays(end, day) : 0;
}
