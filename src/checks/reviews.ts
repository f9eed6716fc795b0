import { isReviewStale } from '../lib/guide/review.ts';
import type { Problem } from '../lib/problem.ts';
import type { Check } from './context.ts';

/**
 * Every guide, topic, service, day, case and quiz was compared with the official texts within the year, and not in the future;
 * guides of 编 with that of their law.
 */
export const checkReviews: Check = ({ guides, topics, services, days, cases, quizzes, day }) =>
  [
    ...guides
      .filter(({ part }) => !part)
      .map(({ file, guide, lineOf }) => ({ file, reviewed: guide.reviewed, lineOf })),
    ...[...topics, ...services, ...days, ...cases, ...quizzes].map(({ file, data, lineOf }) => ({
      file,
      reviewed: data.reviewed,
      lineOf,
    })),
  ].flatMap(({ file, reviewed, lineOf }): Problem[] => {
    const place = { severity: 'warning' as const, file };
    if (!reviewed) {
      return [
        {
          kind: 'review-missing',
          ...place,
          message: '还没有人对照原文复核，页面会标“待审核”。',
          cure: '复核后写上 reviewed: { by: 谁, on: 日期 }。',
        },
      ];
    }
    const line = lineOf(['reviewed']);
    if (reviewed.on > day) {
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
    }
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
  });
