import type { LedgerEvent } from './event.ts';
import { ledgerHref } from '../url.ts';
import { countCopies, STOCKS, type Ledger, type LedgerPeriod, type StockName } from './ledger.ts';
import type { Countable, Rule, Share } from './rule.ts';

/**
 * `done` is met; `due` can still be met; `missing` cannot, or what should be there is not; `human` is for people to
 * judge, with what was found for it.
 */
export type FindingState = 'done' | 'due' | 'missing' | 'human';

export interface Proof {
  title: string;
  href: string;
  /** ISO day; absent for what is shown all the time. */
  day?: string;
}

/** What a ledger says about one rule. */
export interface Finding {
  state: FindingState;
  /** What there is and what there should be, in the unit of the rule; for months and quarters, how many are done. */
  has: number;
  needs: number;
  /** Months or quarters by number. */
  periods?: { done: number[]; missing: number[]; due: number[] };
  /** Something fitting was held, but not on the days themselves: people decide. */
  isNear?: true;
  /** The rule names what the site does not have. */
  isUnknown?: true;
  proofs: Proof[];
}

/** How far a ledger meets a rule. */
export function judgeRule(rule: Rule, ledger: Ledger): Finding {
  const isOver = ledger.day > `${ledger.year}-12-31`;
  const lectures = (fits: (event: LedgerEvent) => boolean, least: number) => {
    const found = ledger.held.filter(fits);
    return weigh(found.length, least, isOver, found.map(proveEvent));
  };
  switch (rule.form) {
    case 'human':
      return { state: 'human', has: 0, needs: 0, proofs: [] };
    case 'monthly':
      return judgePeriods(ledger.months, rule.least);
    case 'quarterly':
      return judgePeriods(ledger.quarters, rule.least);
    case 'themed-day':
      return judgeTheme(rule.slug, ledger);
    case 'count': {
      const { has, proofs } = countOf(rule.what, ledger);
      return weigh(has, rule.least, isOver || isShown(rule.what), proofs);
    }
    case 'listed': {
      const entry = ledger.listed.get(`${rule.kind}/${rule.slug}`);
      return weigh(entry ? 1 : 0, 1, true, entry ? [entry] : []);
    }
    case 'audience':
      return lectures(({ audiences }) => audiences.includes(rule.name), rule.least);
    case 'topic':
      return lectures(({ topics }) => topics.includes(rule.name), rule.least);
    case 'law':
      return lectures(({ laws }) => laws.includes(rule.name), rule.least);
    case 'people': {
      const fits = ledger.people.filter(
        ({ role, duties }) => role.includes(rule.name) || duties.includes(rule.name),
      );
      return weigh(fits.length, rule.least, true, []);
    }
    case 'share':
      return judgeShare(rule.what, rule.least, ledger, isOver);
  }
}

const proveEvent = ({ title, href, day }: LedgerEvent): Proof => ({ title, href, day });

function weigh(has: number, needs: number, isFinal: boolean, proofs: Proof[]): Finding {
  return { state: has >= needs ? 'done' : isFinal ? 'missing' : 'due', has, needs, proofs };
}

function judgePeriods(periods: readonly LedgerPeriod[], least: number): Finding {
  const isDone = ({ held }: LedgerPeriod) => held.length >= least;
  const numbers = (fits: (period: LedgerPeriod) => boolean) =>
    periods.filter(fits).map(({ number }) => number);
  const done = numbers(isDone);
  const missing = numbers((period) => !isDone(period) && period.state === 'past');
  const due = numbers((period) => !isDone(period) && period.state !== 'past');
  return {
    state: missing.length > 0 ? 'missing' : due.length > 0 ? 'due' : 'done',
    has: done.length,
    needs: periods.length,
    periods: { done, missing, due },
    proofs: periods.flatMap(({ held }) => held.map(proveEvent)),
  };
}

function judgeTheme(slug: string, { records }: Ledger): Finding {
  const record = records.find(({ theme }) => theme.slug === slug);
  if (!record) return { state: 'missing', has: 0, needs: 1, isUnknown: true, proofs: [] };
  const proofs = record.events.map(proveEvent);
  if (record.state === 'near') return { state: 'human', has: 0, needs: 1, isNear: true, proofs };
  const state = { kept: 'done', coming: 'due', none: 'missing' } as const;
  return {
    state: state[record.state],
    has: record.state === 'kept' ? 1 : 0,
    needs: 1,
    proofs,
  };
}

/** What is shown all the time is there or not; what is held can still come until the year is over. */
const isShown = (what: Countable) => what === 'posters' || STOCKS.some((name) => name === what);

function countOf(what: Countable, ledger: Ledger): { has: number; proofs: Proof[] } {
  const held = ledger.held.map(proveEvent);
  switch (what) {
    case 'lectures':
      return { has: held.length, proofs: held };
    case 'attendance':
    case 'questions':
      return { has: ledger[what], proofs: held };
    case 'speakers':
      return { has: ledger.speakers.length, proofs: held };
    case 'audiences':
      return { has: ledger.audiences.length, proofs: held };
    case 'topics':
      return { has: ledger.topicCounts.length, proofs: held };
    case 'themed-days': {
      const kept = ledger.records.filter(({ state }) => state === 'kept');
      return {
        has: kept.length,
        proofs: kept.map(({ theme: { name, href, start } }) => ({ title: name, href, day: start })),
      };
    }
    case 'posters':
      return { has: ledger.posters, proofs: [] };
    case 'prints': {
      const href = `${ledgerHref(ledger.community.slug, ledger.year)}#prints`;
      const proofs = ledger.prints.map(({ day, sheets }) => ({
        title: sheets[0]!.name,
        href,
        day,
      }));
      return { has: countCopies(ledger.prints), proofs };
    }
    case 'tallies':
      return { has: ledger.tallies.length, proofs: [] };
    default:
      return { has: ledger.stocks[what].published, proofs: [] };
  }
}

function judgeShare(what: Share, least: number, ledger: Ledger, isOver: boolean): Finding {
  if (what === 'satisfied') return weigh(ledger.satisfaction.percent ?? 0, least, isOver, []);
  const { held, unreported, stocks } = ledger;
  if (what === 'reports') {
    const percent = percentOf(held.length, held.length + unreported.length);
    // A report can still be written, whenever the lecture was; where nothing was held there is none to write.
    return weigh(percent ?? 0, least, isOver && percent === undefined, unreported.map(proveEvent));
  }
  const all = Object.keys(stocks) as StockName[];
  const sum = (key: 'reviewed' | 'published') =>
    all.reduce((total, name) => total + stocks[name][key], 0);
  return weigh(percentOf(sum('reviewed'), sum('published')) ?? 0, least, false, []);
}

const percentOf = (part: number, whole: number) =>
  whole === 0 ? undefined : Math.floor((part / whole) * 100);
