import { formatEdition } from '../share/short-code.ts';
import type { Judgement } from './board.ts';
import { describeFinding, type LedgerWords } from './describe.ts';
import { STOCKS, type Ledger } from './ledger.ts';

/** A ledger as data: what its pages show, with absolute addresses of what proves it. Days are ISO days. */
export function toLedgerData(
  ledger: Ledger,
  judgements: readonly Judgement[],
  origin: string,
  words: LedgerWords,
) {
  const { slug, name, demo } = ledger.community;
  const absolute = (href: string) => new URL(href, origin).href;
  return {
    community: { slug, name, demo },
    year: ledger.year,
    asOf: ledger.day,
    held: ledger.held.length,
    unreported: ledger.unreported.length,
    attendance: ledger.attendance,
    questions: ledger.questions,
    posters: ledger.posters,
    prints: ledger.prints.map(({ day, sheets }) => ({
      day,
      edition: formatEdition(day),
      sheets,
    })),
    months: ledger.months.map(({ number, held, attendance }) => ({
      month: number,
      held: held.length,
      attendance,
    })),
    events: ledger.events.map(({ href, days, laws, cases, ...event }) => ({
      ...event,
      laws: [...laws],
      cases: [...cases],
      days: [...days],
      url: absolute(href),
    })),
    audiences: ledger.audiences,
    topics: ledger.topicCounts,
    speakers: ledger.speakers,
    themedDays: ledger.records.map(({ theme, state, events }) => ({
      slug: theme.slug,
      name: theme.name,
      start: theme.start,
      end: theme.end,
      state,
      events: events.map(({ href }) => absolute(href)),
    })),
    stocks: Object.fromEntries(
      STOCKS.map((name) => {
        const { published, reviewed } = ledger.stocks[name];
        return [name, { published, reviewed }];
      }),
    ),
    satisfaction: { ...ledger.satisfaction, months: ledger.tallies },
    standards: judgements.map(({ items, ...judgement }) => ({
      ...judgement,
      items: items.map((item) => ({
        id: item.id,
        group: item.group,
        item: item.item,
        rule: item.rule,
        state: item.finding.state,
        says: describeFinding(item, words),
        weight: item.weight,
        earned: item.finding.state === 'human' ? null : item.earned,
        evidence: item.finding.proofs.map(({ title, href }) => ({ title, url: absolute(href) })),
        source: item.source,
      })),
    })),
  };
}
