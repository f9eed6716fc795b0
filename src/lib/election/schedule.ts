import { addDays } from '../calendar/day.ts';

/** Steps of an election that have a day by law, in order. */
export type ElectionStep =
  'list' | 'objections' | 'decision' | 'audit' | 'election' | 'handover' | 'term';

/** One date of an election, with the article that sets it. */
export interface ElectionDate {
  step: ElectionStep;
  /** ISO day: the day itself, or the last on which it can be done. */
  day: string;
  isLatest: boolean;
  /** The article, as one cites it. */
  cite: string;
}

/** What the law leaves open and the election committee decides; ISO days. */
export interface ElectionPlan {
  /** Election day. */
  day: string;
  /** Day on which the list is hung out; left out, the latest that the law allows. */
  listOn?: string | undefined;
}

/** Days before the election by which the list is public (第十七条第一款). */
const LIST_BEFORE = 20;
/** Days after it within which somebody may object (第十七条第二款). */
const OBJECT_WITHIN = 5;
/** Days after an objection within which it is decided (第十七条第二款). */
const DECIDE_WITHIN = 3;
/** Days within which the new committee takes over (第二十五条). */
const HAND_OVER_WITHIN = 10;
/** Years of a term (第十四条第二款). */
const TERM = 5;

const LAW = '《城市居民委员会组织法》';

/** The latest day for the list of voters: the twentieth before the election, which does not count. */
export function latestListDay(electionDay: string): string {
  return addDays(electionDay, -LIST_BEFORE);
}

/**
 * Every date of an election in order; undefined where the list would hang too late. Periods begin on the day after
 * (民法典 第二百零一条); the decision is that on an objection of the last day. Handover and term count from an
 * election that comes to a result on its day. Provinces may set more (第十九条第五款).
 */
export function planElection({ day, listOn }: ElectionPlan): ElectionDate[] | undefined {
  const list = listOn ?? latestListDay(day);
  if (list > latestListDay(day)) return undefined;
  const objections = addDays(list, OBJECT_WITHIN);
  const date = (step: ElectionStep, at: string, article: string, isLatest = true) => ({
    step,
    day: at,
    isLatest,
    cite: LAW + article,
  });
  return [
    date('list', list, '第十七条第一款', listOn === undefined),
    date('objections', objections, '第十七条第二款'),
    date('decision', addDays(objections, DECIDE_WITHIN), '第十七条第二款'),
    date('audit', addDays(day, -1), '第三十八条第二款'),
    date('election', day, '第十九条', false),
    date('handover', addDays(day, HAND_OVER_WITHIN), '第二十五条'),
    date('term', endOfTerm(day), '第十四条第二款', false),
  ];
}

/** 29 February is the last of the month five years on. */
function endOfTerm(day: string): string {
  const year = Number(day.slice(0, 4)) + TERM;
  return day.endsWith('-02-29') ? `${year}-02-28` : `${year}${day.slice(4)}`;
}
