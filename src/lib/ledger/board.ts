import type { SixOne, Standard, StandardItem } from '../../schemas/standard.ts';
import { SIX_ONES } from '../../schemas/standard.ts';
import { monthOf, quarterOf } from './event.ts';
import { listFills, type Fill, type FillSources } from './fill.ts';
import { judgeRule, type Finding, type FindingState } from './judge.ts';
import type { Ledger } from './ledger.ts';
import { parseRule, type Rule } from './rule.ts';

/** One line of a standard with what the ledger says about it. */
export interface Judged extends StandardItem {
  parsed: Rule;
  finding: Finding;
  /** Points it earns: for months and quarters those that are done; 0 for what people judge. */
  earned: number;
}

/** A standard held against a ledger. */
export interface Judgement {
  name: string;
  region: string;
  about: string;
  items: Judged[];
  /** Points of what the machine can tell, and those earned of them. */
  points: number;
  earned: number;
  /** Lines and points that only people can judge, a themed day kept nearby included. */
  human: { lines: number; points: number };
  counts: Record<FindingState, number>;
}

/** One of the six ones on the board. */
export interface BoardCard {
  one: SixOne;
  judged: Judged | undefined;
  /** How it stands for now: of what comes round, this month or quarter; else as a whole. */
  state: FindingState;
  /** Month or quarter that nothing was held in: this one, else the next of the year. */
  gap?: number;
  /** What would fill that gap; empty where there is none. */
  fills: Fill[];
}

/** Holds a standard against a ledger. */
export function judgeStandard(standard: Standard, ledger: Ledger): Judgement {
  const items = standard.items.flatMap((item): Judged[] => {
    const parsed = parseRule(item.rule);
    if ('error' in parsed) return [];
    const finding = judgeRule(parsed.rule, ledger);
    return [{ ...item, parsed: parsed.rule, finding, earned: earnedBy(item.weight, finding) }];
  });
  const scored = items.filter(({ finding }) => finding.state !== 'human');
  const human = items.filter(({ finding }) => finding.state === 'human');
  const sum = (numbers: readonly number[]) =>
    roundTenths(numbers.reduce((all, one) => all + one, 0));
  const count = (state: FindingState) =>
    items.filter(({ finding }) => finding.state === state).length;
  return {
    name: standard.name,
    region: standard.region,
    about: standard.about,
    items,
    points: sum(scored.map(({ weight }) => weight)),
    earned: sum(scored.map(({ earned }) => earned)),
    human: { lines: human.length, points: sum(human.map(({ weight }) => weight)) },
    counts: {
      done: count('done'),
      due: count('due'),
      missing: count('missing'),
      human: count('human'),
    },
  };
}

/** The six ones as they stand on the ledger's day, in their order; for a year that is not this one, as a whole. */
export function makeBoard({ items }: Judgement, ledger: Ledger, sources: FillSources): BoardCard[] {
  return SIX_ONES.map((one) => {
    const judged = items.find((item) => item.one === one);
    if (!judged) return { one, judged, state: 'human', fills: [] };
    const state = stateNow(judged, ledger);
    const gap = findGap(judged, ledger);
    if (gap === undefined) return { one, judged, state, fills: [] };
    const [from, to] = judged.parsed.form === 'monthly' ? [gap, gap] : [gap * 3 - 2, gap * 3];
    return { one, judged, state, gap, fills: listFills({ from, to }, ledger, sources) };
  });
}

/** Of what comes round, how this month or quarter stands. */
function stateNow({ parsed, finding }: Judged, ledger: Ledger): FindingState {
  const now = numberNow(parsed, ledger);
  if (now === undefined || !finding.periods) return finding.state;
  return finding.periods.done.includes(now) ? 'done' : 'due';
}

/** Number of the month or quarter that the ledger's day lies in; undefined for another year, and for other rules. */
function numberNow(rule: Rule, { day, year }: Ledger): number | undefined {
  if (Number(day.slice(0, 4)) !== year) return undefined;
  if (rule.form === 'monthly') return monthOf(day);
  return rule.form === 'quarterly' ? quarterOf(monthOf(day)) : undefined;
}

/** Number of the month or quarter that is to be filled next: this one, else the one after it in the year. */
function findGap({ parsed, finding }: Judged, ledger: Ledger): number | undefined {
  const now = numberNow(parsed, ledger);
  if (now === undefined) return undefined;
  return finding.periods?.due.find((number) => number <= now + 1);
}

function earnedBy(weight: number, { state, has, needs, periods }: Finding): number {
  if (state === 'human') return 0;
  if (periods) return roundTenths((weight * has) / needs);
  return state === 'done' ? weight : 0;
}

const roundTenths = (number: number) => Math.round(number * 10) / 10;
