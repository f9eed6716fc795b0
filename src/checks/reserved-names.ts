import type { Problem } from '../lib/problem.ts';
import { findReservedPage } from '../lib/site/reserved-names.ts';
import type { Check } from './context.ts';

/** No file bears a name by which its page would take the place of one of the site's own. */
export const checkReservedNames: Check = ({ communities, procedures, quizzes, lectures }) =>
  [...communities, ...procedures, ...quizzes, ...lectures].flatMap(({ file, slug }): Problem[] => {
    const page = findReservedPage(file.split('/').slice(0, 2).join('/'), slug);
    if (page === undefined) return [];
    return [
      {
        kind: 'name-reserved',
        severity: 'error',
        file,
        line: 1,
        message: `文件名 ${slug} 和网站自己的 ${page} 重名。`,
        cure: '请换一个文件名，用拼音写，例如在后面加 -shequ、-ke。',
      },
    ];
  });
