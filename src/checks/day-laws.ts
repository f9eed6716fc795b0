import type { Problem } from '../lib/problem.ts';
import type { Check } from './context.ts';
import { findRepeal } from './citations.ts';

/** The laws that a themed day shows are known and still apply. */
export const checkDayLaws: Check = (context) => {
  const known = new Set([
    ...context.laws.keys(),
    ...context.register.map(({ slug }) => slug),
    ...context.guides.map(({ slug }) => slug),
  ]);
  return context.days.flatMap(({ file, data, lineOf }) =>
    data.laws.flatMap((slug, index): Problem[] => {
      const place = { severity: 'error' as const, file, line: lineOf(['laws', index]) };
      const ended = findRepeal(slug, context);
      if (ended)
        return [
          {
            kind: 'day-law',
            ...place,
            message: `laws 里的 ${slug} 自${ended.on}起已经废止。`,
            cure: ended.by === undefined ? '请删去它。' : `请换成 ${ended.by}。`,
          },
        ];
      if (known.has(slug)) return [];
      return [
        {
          kind: 'day-law',
          ...place,
          message: `laws 里的 ${slug} 不认识。`,
          cure: '请写登记表里的 slug。',
        },
      ];
    }),
  );
};
