import type { Problem } from '../lib/problem.ts';
import type { CheckContext } from './context.ts';

/** Collections whose entries others name, with their folders. */
const FOLDERS = {
  communities: 'content/communities',
  series: 'content/series',
  cases: 'content/cases',
  quizzes: 'content/quizzes',
  services: 'content/services',
} as const;
type NamedCollection = keyof typeof FOLDERS;

/** Whether there is a file for a name, be it one that cannot be read now. */
export function isNamed(name: string, collection: NamedCollection, context: CheckContext): boolean {
  return (
    context[collection].some(({ slug }) => slug === name) ||
    context.unread.has(`${FOLDERS[collection]}/${name}`)
  );
}

/** Whether there is a file of this name in a folder of content, with its parts, that cannot be read now. */
export function isUnread(
  folder: string,
  slug: string,
  { unread }: Pick<CheckContext, 'unread'>,
): boolean {
  const path = `content/${folder}/`;
  return [...unread].some(
    (file) =>
      file.startsWith(path) &&
      file
        .slice(path.length)
        .split('/')
        .some((name) => name === slug),
  );
}

/** Names of other entries that a file uses, and that are none. */
export function findUnknownNames(
  place: { file: string; line: number },
  field: string,
  names: readonly (string | undefined)[],
  collection: NamedCollection,
  context: CheckContext,
): Problem[] {
  return names
    .filter((name) => name !== undefined && !isNamed(name, collection, context))
    .map((name) => ({
      kind: 'name-unknown',
      severity: 'error',
      ...place,
      message: `${field} 里的 ${name} 不认识。`,
      cure: `请写 ${FOLDERS[collection]} 里的文件名，不带后缀。`,
    }));
}
