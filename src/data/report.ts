import { getCollection } from 'astro:content';
import { formatSpan } from '../lib/calendar/day.ts';
import type { LedgerEvent } from '../lib/ledger/event.ts';
import { caseHref } from '../lib/url.ts';
import { listChangeEntries, type ChangeEntry } from './changes.ts';
import { getLedger, type LedgerPage } from './ledger.ts';

/** What a community prints and hangs at the year's end. */
export interface ReportPage extends LedgerPage {
  /** Lectures in their order, with when: 6月13日. */
  lectures: (LedgerEvent & { when: string })[];
  /** Cases told in them. */
  cases: { title: string; href: string }[];
  /** What changed in the year in the laws that they explained. */
  changes: ChangeEntry[];
}

/** The report of a community's year. */
export async function getReport(community: string, year: number): Promise<ReportPage> {
  const [page, cases, changes] = await Promise.all([
    getLedger(community, year),
    getCollection('cases'),
    listChangeEntries(),
  ]);
  const { held } = page.ledger;
  const told = new Set(held.flatMap((event) => event.cases));
  const laws = new Set(held.flatMap((event) => event.laws));
  return {
    ...page,
    lectures: held.map((event) => ({ ...event, when: formatSpan(event.day, event.day) })),
    cases: cases
      .filter(({ id }) => told.has(id))
      .map(({ id, data }) => ({ title: data.title, href: caseHref(id) })),
    changes: changes
      .filter(({ id, day }) => day.startsWith(`${year}-`) && laws.has(id.split('/', 1).join()))
      .sort((a, b) => a.day.localeCompare(b.day)),
  };
}
