import { join } from 'node:path';
import { runChecks } from '../../../src/checks/run-checks.ts';
import { formatProblem } from '../../../src/lib/problem.ts';
import { guideFile, makeContent } from './content.ts';

/** What the checks say of good content with these files in place of its own. */
export async function check(files: Record<string, string> = {}) {
  const root = makeContent(files);
  const report = await runChecks({
    root,
    folders: [join(root, 'content/statutes')],
    cacheDir: join(root, 'cache'),
    day: '2026-11-22',
  });
  return {
    ...report,
    kinds: report.problems.map(({ kind, severity }) => `${severity} ${kind}`),
    problems: report.problems.map(formatProblem),
  };
}

/** The same for a guide that is good save what is given. */
export const checkGuide = (given: Parameters<typeof guideFile>[0]) =>
  check({ 'content/laws/changyi-fa.mdx': guideFile(given) });
