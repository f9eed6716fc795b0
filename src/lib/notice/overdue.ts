import { isoDay } from '../calendar/day.ts';
import type { Category } from './categories.ts';

/** A rule of a community: a notice of this category at least every so many months. */
export interface NoticeRule {
  category: Category;
  everyMonths: number;
  /** ISO day from which the rule holds. */
  since: string;
}

/** Something that should have been published and was not. */
export interface Overdue {
  category: Category;
  /** Last day on which it was in time. */
  dueOn: string;
  /** Day of the last notice; absent where there was none yet. */
  last?: string;
}

/** When the next notice of each rule is due: after the last one, or after the day from which the rule holds. */
export function listDue(
  rules: readonly NoticeRule[],
  notices: readonly { category: Category; publishedOn: string }[],
): Overdue[] {
  return rules.map(({ category, everyMonths, since }) => {
    const last = notices
      .filter((notice) => notice.category === category)
      .map(({ publishedOn }) => publishedOn)
      .sort()
      .at(-1);
    const from = last !== undefined && last > since ? last : since;
    return {
      category,
      dueOn: addMonths(from, everyMonths),
      ...(last !== undefined && { last }),
    };
  });
}

/** Those that are late on an ISO day. */
export function listOverdue(due: readonly Overdue[], today: string): Overdue[] {
  return due.filter(({ dueOn }) => dueOn < today);
}

function addMonths(day: string, count: number): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const index = year * 12 + month - 1 + count;
  return isoDay(Math.floor(index / 12), (index % 12) + 1, date);
}
