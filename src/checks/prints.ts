import type { Problem } from '../lib/problem.ts';
import type { Check } from './context.ts';
import { findUnknownNames } from './names.ts';

/** What was printed was printed by a community that there is, and not on a day to come. */
export const checkPrints: Check = (context) =>
  context.prints.flatMap(({ file, data, lineOf }) => {
    const early: Problem[] =
      data.on <= context.day
        ? []
        : [
            {
              kind: 'print-early',
              severity: 'error',
              file,
              line: lineOf(['on']),
              message: `${data.on} 还没到，不会已经印好。`,
              cure: '请核对年月日，写海报脚上“版次”后面的那一天。',
            },
          ];
    const line = lineOf(['community']);
    return [
      ...early,
      ...findUnknownNames({ file, line }, 'community', [data.community], 'communities', context),
    ];
  });
