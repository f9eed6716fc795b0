import type { Problem } from '../lib/problem.ts';
import type { CollectionFile } from '../loaders/collection-files.ts';
import type { CheckContext } from './context.ts';
import type { ProblemKind } from './kinds.ts';

/** Folders of entries that can be set aside one by one. */
const ENTRY =
  /^content\/(?:laws|cases|days|lectures|quizzes|paths|topics|services|communities|people|series|holidays|standards|tallies|prints|glossary|covenants|covenant-templates|notices|notice-plans|procedures|errands)\/.+\.(?:mdx|yaml)$/;

/**
 * Errors with which an entry is shown all the same: its page says itself what is wrong with it (待审核), or nothing of
 * what it says is wrong.
 */
const SHOWN: ReadonlySet<string> = new Set<ProblemKind>([
  'reviewer-unknown',
  'review-in-future',
  'article-unsealed',
  'qr-missing',
  'qr-dead',
  // The note is missing because its guide is; the step says so.
  'path-note-missing',
]);

/**
 * The files that are set aside: each with an error that a reader must not meet, and with it what cannot be shown
 * without it (a lecture whose community is set aside). The site is built without them.
 */
export function listHeldBack(
  problems: readonly Problem[],
  context: Pick<
    CheckContext,
    'communities' | 'lectures' | 'series' | 'notices' | 'covenants' | 'noticePlans'
  >,
): ReadonlySet<string> {
  const held = new Set(
    problems
      .filter(
        ({ severity, kind, file }) => severity === 'error' && !SHOWN.has(kind) && ENTRY.test(file),
      )
      .map(({ file }) => file),
  );
  const homes = new Set(
    context.communities.filter(({ file }) => !held.has(file)).map(({ slug }) => slug),
  );
  const homeless = ({ data }: CollectionFile<{ community: string }>) => !homes.has(data.community);
  const { lectures, series, notices, covenants, noticePlans } = context;
  for (const { file } of [...lectures, ...series, ...notices].filter(homeless)) held.add(file);
  // These bear the name of their community.
  for (const { file, slug } of [...covenants, ...noticePlans]) if (!homes.has(slug)) held.add(file);
  return held;
}
