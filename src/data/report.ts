import { getCollection } from 'astro:content';
import { formatDay, formatSpan } from '../lib/calendar/day.ts';
import type { Ledger } from '../lib/ledger/ledger.ts';
import { caseHref, ledgerHref } from '../lib/url.ts';
import { STRINGS } from '../strings.ts';
import { listChangeEntries } from './changes.ts';
import { getLedger } from './ledger.ts';

/** What has room on one sheet. */
const MOST = { lectures: 14, themes: 6, cases: 12, changes: 6 };
/** With more lectures than this, type is smaller on paper. */
const MANY = 8;

/** A title that leads somewhere; `when` is 6月13日. */
export interface ReportRow {
  title: string;
  href: string;
  when?: string;
  remark?: string;
}

/** What a community prints and hangs at the year's end: one A4. */
export interface ReportPage {
  title: string;
  /** From New Year to the day that is told. */
  span: string;
  demo: boolean;
  /** Path of the ledger, and the community's own address for its codes, if it has one. */
  ledger: string;
  qrBase: string | undefined;
  dense: boolean;
  /** Only what is more than nothing. */
  numbers: { number: number; label: string }[];
  /** Lectures in their order. */
  lectures: ReportRow[];
  audiences: string[];
  satisfaction: string | undefined;
  themes: ReportRow[];
  /** Cases told in the lectures. */
  cases: ReportRow[];
  /** What changed in the year in the laws that they explained. */
  changes: ReportRow[];
}

/** The report of a community's year. */
export async function getReport(slug: string, year: number): Promise<ReportPage> {
  const [{ ledger }, cases, changes] = await Promise.all([
    getLedger(slug, year),
    getCollection('cases'),
    listChangeEntries(),
  ]);
  const { community, day, held, satisfaction } = ledger;
  const words = STRINGS.report;
  const told = new Set(held.flatMap((event) => event.cases));
  const laws = new Set(held.flatMap((event) => event.laws));
  const until = day < `${year}-12-31` ? day : `${year}-12-31`;
  return {
    title: words.of(community.name, year),
    span: words.sub(formatDay(`${year}-01-01`), formatDay(until)),
    demo: community.demo,
    ledger: ledgerHref(community.slug, year),
    qrBase: community.qrBase,
    dense: held.length > MANY,
    numbers: countAll(ledger),
    lectures: held.slice(0, MOST.lectures).map(({ day: on, title, href, speaker, attendance }) => ({
      title,
      href,
      when: formatSpan(on, on),
      remark: words.byWhom(speaker.role, attendance),
    })),
    audiences: ledger.audiences.map(({ name, count }) => words.audience(name, count)),
    satisfaction:
      satisfaction.percent === undefined
        ? undefined
        : words.satisfied(satisfaction.percent, satisfaction.returned),
    themes: listThemes(ledger).slice(0, MOST.themes),
    cases: cases
      .filter(({ id }) => told.has(id))
      .slice(0, MOST.cases)
      .map(({ id, data }) => ({ title: data.title, href: caseHref(id) })),
    changes: changes
      .filter(({ id, day: on }) => on.startsWith(`${year}-`) && laws.has(id.split('/', 1).join()))
      .sort((a, b) => a.day.localeCompare(b.day))
      .slice(0, MOST.changes)
      .map(({ day: on, title, href }) => ({ title, href, when: formatSpan(on, on) })),
  };
}

function countAll({ held, attendance, questions, records }: Ledger): ReportPage['numbers'] {
  const { numbers } = STRINGS.report;
  return [
    { number: held.length, label: numbers.held },
    { number: attendance, label: numbers.attendance },
    { number: questions, label: numbers.questions },
    { number: records.filter(({ state }) => state === 'kept').length, label: numbers.kept },
  ].filter(({ number }) => number > 0);
}

/** Of days that were kept nearby, those that every community keeps: whether the others count is not for a wall. */
function listThemes({ records }: Ledger): ReportRow[] {
  return records
    .filter(({ state, theme }) => state === 'kept' || (state === 'near' && theme.key))
    .map(({ theme, state, events }) => ({
      title: theme.name,
      href: theme.href,
      ...(state === 'near' && {
        remark: STRINGS.report.near(events.map(({ day }) => formatSpan(day, day)).join('、')),
      }),
    }));
}
