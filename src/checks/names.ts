import type { Problem } from '../lib/problem.ts';

/** Collections whose entries others name, with their folders. */
const FOLDERS = {
  communities: 'content/communities',
  series: 'content/series',
  cases: 'content/cases',
  quizzes: 'content/quizzes',
} as const;

/** Names of other entries that a file uses, and that are none. */
export function findUnknownNames(
  place: { file: string; line: number },
  field: string,
  names: readonly (string | undefined)[],
  collection: keyof typeof FOLDERS,
  known: readonly { slug: string }[],
): Problem[] {
  return names
    .filter((name) => name !== undefined && !known.some(({ slug }) => slug === name))
    .map((name) => ({
      kind: 'name-unknown',
      severity: 'error',
      ...place,
      message: `${field} 里的 ${name} 不认识。`,
      cure: `请写 ${FOLDERS[collection]} 里的文件名，不带后缀。`,
    }));
}
