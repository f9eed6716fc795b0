import { formatDay } from '../lib/calendar/day.ts';
import { CATEGORY_BASIS } from '../lib/notice/categories.ts';
import { isTooShort, lastDayOf, LEAST_DAYS } from '../lib/notice/clock.ts';
import { listDue, listOverdue } from '../lib/notice/overdue.ts';
import type { Problem } from '../lib/problem.ts';
import type { CollectionFile } from '../loaders/collection-files.ts';
import type { NoticePlan } from '../schemas/notice-plan.ts';
import type { Notice } from '../schemas/notice.ts';
import type { Check, CheckContext } from './context.ts';
import { findUnknownNames } from './names.ts';

/** Notices hang long enough, belong to a community, and none that a community's rule asks for is late. */
export const checkNotices: Check = (context) => [
  ...context.notices.flatMap((file) => [...checkCommunity(file, context), ...checkLength(file)]),
  ...context.noticePlans.flatMap((file) => checkPlan(file, context)),
];

function checkCommunity(
  { file, data, lineOf }: CollectionFile<Notice>,
  context: CheckContext,
): Problem[] {
  const place = { file, line: lineOf(['community']) };
  return findUnknownNames(place, 'community', [data.community], 'communities', context);
}

function checkLength({ file, data, lineOf }: CollectionFile<Notice>): Problem[] {
  if (!isTooShort(data)) return [];
  const from = formatDay(data.publishedOn);
  return [
    {
      kind: 'notice-short',
      severity: 'warning',
      file,
      line: lineOf(['until']),
      message: `${from}公开，到${formatDay(lastDayOf(data))}为止，不足${LEAST_DAYS}天（《城市居民委员会组织法》第三十四条第三款）。`,
      cure: '请把 until 改晚，或者删去这一行，网页会按满15天算。',
    },
  ];
}

function checkPlan(
  { file, slug, data, lineOf }: CollectionFile<NoticePlan>,
  context: CheckContext,
): Problem[] {
  const notices = context.notices
    .filter((notice) => notice.data.community === slug)
    .map((notice) => notice.data);
  return [
    ...findUnknownNames({ file, line: 1 }, '文件名', [slug], 'communities', context),
    ...listOverdue(listDue(data.items, notices), context.day).map(
      ({ category, dueOn, last }): Problem => ({
        kind: 'notice-overdue',
        severity: 'warning',
        file,
        line: lineOf(['items', data.items.findIndex((item) => item.category === category)]),
        message: `“${category}”应当在${formatDay(dueOn)}以前公开，还没有公开${last === undefined ? '' : `（上一次是${formatDay(last)}）`}，依据${CATEGORY_BASIS[category]}。`,
        cure: '请尽快公开，照 content/notices 里的样子加一个文件；规矩改了的，改这个文件。',
      }),
    ),
  ];
}
