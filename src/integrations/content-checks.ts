import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { runChecks } from '../checks/run-checks.ts';
import { formatProblem } from '../lib/problem.ts';
import { readBuildDay } from '../loaders/build-day.ts';
import { CACHE_FOLDER } from '../loaders/statute-cache.ts';
import { listStatuteFolders } from '../loaders/statute-folders.ts';

/**
 * Runs the checks of `npm run check` when a build begins: errors are printed, hints are counted. With
 * STRICT=1 an error ends the build; without it the site is built, so that one slip takes nothing down.
 */
export function contentChecks(): AstroIntegration {
  let root = '';
  return {
    name: 'content-checks',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:build:start': async ({ logger }) => {
        const { problems } = await runChecks({
          root,
          folders: listStatuteFolders(root, process.env['STATUTES_DIR']),
          cacheDir: CACHE_FOLDER,
          day: readBuildDay(),
        });
        const errors = problems.filter(({ severity }) => severity === 'error');
        for (const problem of errors) logger.error(formatProblem(problem));
        logger.info(
          `内容检查：${errors.length}个错误，${problems.length - errors.length}条提示（npm run check 看全部）。`,
        );
        if (errors.length > 0 && process.env['STRICT'] === '1') {
          throw new Error('内容有错误（见上），--strict 要求全部改正后才生成网站。');
        }
      },
    },
  };
}
