import { monthOf } from './event.ts';
import type { Ledger } from './ledger.ts';

/** Something that would fill a gap of the ledger. */
export interface Fill {
  /**
   * `report`: was held, its report is missing; `lecture`: is announced; `slot`: the place of a series that nobody has
   * taken; `theme`: a themed day, `ready` where what is handed out was reviewed.
   */
  kind: 'report' | 'lecture' | 'slot' | 'theme';
  title: string;
  /** Absent for a slot: it has no page. */
  href?: string;
  /** ISO days, both of which belong to it. */
  start: string;
  end: string;
  isReady?: boolean;
}

/** Where fills come from beside the ledger. */
export interface FillSources {
  /** Places of the community's series that no lecture has taken, ISO days. */
  slots: readonly { title: string; day: string }[];
}

/** Themed days that are named at most, single days and weeks before months. */
const MOST_THEMES = 3;

/** What would fill the months from … to of a ledger's year: reports first, then what is announced, then what is ready. */
export function listFills(
  { from, to }: { from: number; to: number },
  ledger: Ledger,
  { slots }: FillSources,
): Fill[] {
  const { year, day, unreported, events, records } = ledger;
  const isIn = (one: string) =>
    one.startsWith(`${year}-`) && monthOf(one) >= from && monthOf(one) <= to;
  const single = (kind: Fill['kind'], title: string, one: string, href?: string): Fill => ({
    kind,
    title,
    start: one,
    end: one,
    ...(href === undefined ? {} : { href }),
  });
  const coming = events.filter((event) => event.state === 'coming' && isIn(event.day));
  const themes = records
    .filter(({ theme, state }) => state === 'coming' && overlaps(theme, isIn, day))
    .map(({ theme }) => theme)
    .sort(
      (a, b) =>
        Number(b.key) - Number(a.key) ||
        lengthOf(a) - lengthOf(b) ||
        a.start.localeCompare(b.start),
    )
    .slice(0, MOST_THEMES);
  return [
    ...unreported
      .filter((event) => isIn(event.day))
      .map(({ title, day: on, href }) => single('report', title, on, href)),
    ...coming.map(({ title, day: on, href }) => single('lecture', title, on, href)),
    ...slots
      .filter((slot) => slot.day >= day && isIn(slot.day))
      .map(({ title, day: on }) => single('slot', title, on)),
    ...themes.map(({ name, href, start, end, isReady }): Fill => ({
      kind: 'theme',
      title: name,
      href,
      start,
      end,
      isReady,
    })),
  ];
}

const overlaps = (
  { start, end }: { start: string; end: string },
  isIn: (day: string) => boolean,
  day: string,
) => end >= day && (isIn(start) || isIn(end));

const lengthOf = ({ start, end }: { start: string; end: string }) =>
  Date.parse(end) - Date.parse(start);
