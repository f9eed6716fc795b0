import type { Problem } from '../lib/problem.ts';
import { COLLECTIONS } from '../loaders/collections.ts';
import type { Check } from './context.ts';
import { findUnknownNames } from './names.ts';

/** The paper forms of a month stand once, under the name of their community and month. */
export const checkTallies: Check = (context) =>
  context.tallies.flatMap(({ file, data, lineOf }) => {
    const { community, month } = data;
    const place = `${COLLECTIONS.tallies.folder}/${month.slice(0, 4)}/${community}-${month}.yaml`;
    const misplaced: Problem[] =
      file === place
        ? []
        : [
            {
              kind: 'tally-misplaced',
              severity: 'error',
              file,
              line: lineOf(['month']),
              message: `这一份写的是 ${community} 的 ${month}。`,
              cure: `请放到 ${place}，或者改里面的 community、month。`,
            },
          ];
    return [
      ...misplaced,
      ...findUnknownNames(
        { file, line: lineOf(['community']) },
        'community',
        [community],
        'communities',
        context,
      ),
    ];
  });
