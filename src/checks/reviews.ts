import { isReviewStale, listReviewers } from '../lib/guide/review.ts';
import type { Problem } from '../lib/problem.ts';
import type { CollectionFile } from '../loaders/collection-files.ts';
import type { Check, CheckContext } from './context.ts';

type ReviewedFile = Pick<CollectionFile<unknown>, 'file' | 'lineOf'> & {
  reviewed?: { by: string; on: string } | undefined;
};

/**
 * Every guide, topic, service, day, case, quiz, learning path and lecture was compared with the official texts within the year, and
 * not in the future; guides of 编 with that of their law.
 */
export const checkReviews: Check = (context) =>
  listReviewed(context).flatMap((file) => [
    ...checkReview(file, context.day),
    ...checkReviewer(file, context.people),
  ]);

function listReviewed(context: CheckContext): ReviewedFile[] {
  const { guides, topics, services, days, cases, quizzes, lectures, paths, day } = context;
  const { procedures, errands, covenantTemplates } = context;
  // What was said in a lecture that is over stays as it was said.
  const current = lectures.filter(({ data }) => !data.reviewed || data.end.slice(0, 10) >= day);
  return [
    ...guides
      .filter(({ part }) => !part)
      .map(({ file, guide, lineOf }) => ({ file, reviewed: guide.reviewed, lineOf })),
    ...[
      ...topics,
      ...services,
      ...days,
      ...cases,
      ...quizzes,
      ...paths,
      ...current,
      ...procedures,
      ...errands,
      ...covenantTemplates,
    ].map(({ file, data, lineOf }) => ({ file, reviewed: data.reviewed, lineOf })),
  ];
}

/** What somebody signs who may not counts as not reviewed. */
function checkReviewer(
  { file, reviewed, lineOf }: ReviewedFile,
  people: CheckContext['people'],
): Problem[] {
  if (!reviewed || listReviewers(people.map(({ data }) => data)).has(reviewed.by)) return [];
  return [
    {
      kind: 'reviewer-unknown',
      severity: 'error',
      file,
      line: lineOf(['reviewed']),
      message: `复核人“${reviewed.by}”不在复核人名单里，页面会标“待审核”。`,
      cure: '请核对名字；可以复核的人写在 content/people 里，duties 里有 审核。',
    },
  ];
}

function checkReview({ file, reviewed, lineOf }: ReviewedFile, day: string): Problem[] {
  const place = { severity: 'warning' as const, file };
  if (!reviewed)
    return [
      {
        kind: 'review-missing',
        ...place,
        message: '还没有人对照原文复核，页面会标“待审核”。',
        cure: '复核后写上 reviewed: { by: 谁, on: 日期 }。',
      },
    ];
  const line = lineOf(['reviewed']);
  if (reviewed.on > day)
    return [
      {
        kind: 'review-in-future',
        ...place,
        severity: 'error',
        line,
        message: `复核日期${reviewed.on}还没有到。`,
        cure: '请改成真正复核的那一天。',
      },
    ];
  if (!isReviewStale(reviewed.on, day)) return [];
  return [
    {
      kind: 'review-stale',
      ...place,
      line,
      message: `上次复核是${reviewed.on}，已经过了一年。`,
      cure: '请再对照一遍现行文本，然后改 reviewed 的日期。',
    },
  ];
}
