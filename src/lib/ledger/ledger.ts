import { monthOf, quarterOf, type LedgerEvent } from './event.ts';
import { sumTallies, type LedgerTally, type Satisfaction } from './satisfaction.ts';
import { recordTheme, type LedgerTheme, type ThemeRecord } from './themes.ts';

/** Collections that all communities of the site share. */
export const STOCKS = ['cases', 'guides', 'quizzes', 'services', 'paths', 'topics'] as const;
export type StockName = (typeof STOCKS)[number];

/** How many entries of a collection are shown, how many have a review that counts, and in which years they were reviewed. */
export interface Stock {
  published: number;
  reviewed: number;
  /** ISO days of the reviews. */
  reviewedOn: readonly string[];
}

/** Somebody of the team: of the list of people, or a contact of the community. */
export interface LedgerPerson {
  role: string;
  duties: readonly string[];
}

/** Posters of one edition that were printed. */
export interface PrintedDay {
  /** ISO day; it names the edition. */
  day: string;
  sheets: readonly { name: string; size: string; copies: number }[];
}

/** Copies of all posters that were put down as printed. */
export function countCopies(prints: readonly PrintedDay[]): number {
  return prints.reduce(
    (sum, { sheets }) => sheets.reduce((all, { copies }) => all + copies, sum),
    0,
  );
}

/** What a ledger is computed from. */
export interface LedgerFacts {
  community: {
    slug: string;
    name: string;
    demo: boolean;
    /** Where its printed codes lead, if not to the site's own origin. */
    qrBase?: string | undefined;
  };
  year: number;
  /** ISO day for which it is computed. */
  day: string;
  /** Those of the community and the year, by date. */
  events: readonly LedgerEvent[];
  themes: readonly LedgerTheme[];
  stocks: Readonly<Record<StockName, Stock>>;
  /** Entries that are shown, `service/12348`. */
  listed: ReadonlyMap<string, { title: string; href: string }>;
  /** Posters as they lie ready for printing. */
  posters: number;
  /** What the community put down as printed in the year, by date. */
  prints: readonly PrintedDay[];
  people: readonly LedgerPerson[];
  tallies: readonly LedgerTally[];
}

export interface LedgerPeriod {
  /** 1 to 12, or 1 to 4. */
  number: number;
  held: LedgerEvent[];
  /** Over, without a report. */
  unreported: LedgerEvent[];
  coming: LedgerEvent[];
  attendance: number;
  state: 'past' | 'now' | 'later';
}

export interface Counted {
  name: string;
  count: number;
  attendance: number;
}

/** A community's year. */
export interface Ledger extends LedgerFacts {
  held: LedgerEvent[];
  unreported: LedgerEvent[];
  months: LedgerPeriod[];
  quarters: LedgerPeriod[];
  attendance: number;
  questions: number;
  audiences: Counted[];
  topicCounts: Counted[];
  speakers: Counted[];
  /** Themed days in their order. */
  records: ThemeRecord[];
  satisfaction: Satisfaction;
}

/** Counts a community's year from what was published. */
export function makeLedger(facts: LedgerFacts): Ledger {
  const { events, day, themes, tallies } = facts;
  const held = events.filter(({ state }) => state === 'held');
  return {
    ...facts,
    held,
    unreported: events.filter(({ state }) => state === 'unreported'),
    months: listPeriods(facts, 12, monthOf),
    quarters: listPeriods(facts, 4, (one) => quarterOf(monthOf(one))),
    attendance: sumAttendance(held),
    questions: held.reduce((sum, { questions }) => sum + questions, 0),
    audiences: countBy(held, ({ audiences }) => audiences),
    topicCounts: countBy(held, ({ topics }) => topics),
    speakers: countBy(held, ({ speaker }) => [`${speaker.role} ${speaker.name}`]),
    records: themes.map((theme) => recordTheme(theme, events, day)),
    satisfaction: sumTallies(tallies),
  };
}

function listPeriods(
  { events, year, day }: LedgerFacts,
  count: number,
  numberOf: (day: string) => number,
): LedgerPeriod[] {
  const thisYear = Number(day.slice(0, 4));
  const now = year < thisYear ? count + 1 : year > thisYear ? 0 : numberOf(day);
  return Array.from({ length: count }, (_, index) => {
    const number = index + 1;
    const own = events.filter((event) => numberOf(event.day) === number);
    const of = (state: LedgerEvent['state']) => own.filter((event) => event.state === state);
    const held = of('held');
    return {
      number,
      held,
      unreported: of('unreported'),
      coming: of('coming'),
      attendance: sumAttendance(held),
      state: number < now ? 'past' : number === now ? 'now' : 'later',
    };
  });
}

const sumAttendance = (events: readonly LedgerEvent[]) =>
  events.reduce((sum, { attendance }) => sum + attendance, 0);

/** How often each name comes, the most frequent first. Who came is counted under every audience that was invited. */
function countBy(
  events: readonly LedgerEvent[],
  namesOf: (event: LedgerEvent) => readonly string[],
): Counted[] {
  const counts = new Map<string, Counted>();
  for (const event of events)
    for (const name of namesOf(event)) {
      const known = counts.get(name) ?? { name, count: 0, attendance: 0 };
      counts.set(name, {
        name,
        count: known.count + 1,
        attendance: known.attendance + event.attendance,
      });
    }
  return [...counts.values()].sort((a, b) => b.count - a.count || b.attendance - a.attendance);
}
