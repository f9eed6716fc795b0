import { isReviewStale } from '../lib/guide/review.ts';
import type { Problem } from '../lib/problem.ts';
import type { Check } from './context.ts';

/** Every guide was compared with the official text within the year, and not in the future; those of 编 with that of their law. */
export const checkGuideReviews: Check = ({ guides, day }) =>
  guides.flatMap(({ part, file, guide, lineOf }): Problem[] => {
    if (part) return [];
    const place = { severity: 'warning' as const, file };
    if (!guide.reviewed) {
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
    if (guide.reviewed.on > day) {
      return [
        {
          kind: 'review-in-future',
          ...place,
          severity: 'error',
          line,
          message: `复核日期${guide.reviewed.on}还没有到。`,
          cure: '请改成真正复核的那一天。',
        },
      ];
    }
    if (!isReviewStale(guide.reviewed.on, day)) return [];
    return [
      {
        kind: 'review-stale',
        ...place,
        line,
        message: `上次复核是${guide.reviewed.on}，已经过了一年。`,
        cure: '请再对照一遍现行文本，然后改 reviewed 的日期。',
      },
    ];
  });
