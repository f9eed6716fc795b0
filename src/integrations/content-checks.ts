import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { KINDS } from '../checks/kinds.ts';
import { runChecks } from '../checks/run-checks.ts';
import { formatProblem } from '../lib/problem.ts';
import { readBuildDay } from '../loaders/build-day.ts';
import { CACHE_FOLDER } from '../loaders/statute-cache.ts';
import { publishReport, readReport } from '../loaders/held-back.ts';
import { listStatuteFolders } from '../loaders/statute-folders.ts';

/**
 * Runs the checks of `npm run check` when a build begins: errors are printed, hints are counted, what has an error is
 * set aside. With STRICT=1 an error ends the build; without it the site is built, so that one slip takes nothing down.
 */
export function contentChecks(): AstroIntegration {
  return {
    name: 'content-checks',
    hooks: {
      // Before the collections are loaded: what is wrong is set aside.
      'astro:config:done': async ({ config }) => {
        const root = fileURLToPath(config.root);
        const report = await runChecks({
          root,
          folders: listStatuteFolders(root, process.env['STATUTES_DIR']),
          cacheDir: CACHE_FOLDER,
          day: readBuildDay(),
        });
        publishReport({ ...report, headings: KINDS });
      },
      'astro:build:start': ({ logger }) => {
        const { problems, held } = readReport();
        const errors = problems.filter(({ severity }) => severity === 'error');
        for (const problem of errors) logger.error(formatProblem(problem));
        logger.info(
          `内容检查：${errors.length}个错误，${problems.length - errors.length}条提示（npm run check 看全部）。`,
        );
        if (held.size > 0)
          logger.warn(
            `有${held.size}份内容先不上网，改好再生成一次就会出现：${[...held].join('、')}`,
          );
        if (errors.length > 0 && process.env['STRICT'] === '1') {
          throw new Error('内容有错误（见上），--strict 要求全部改正后才生成网站。');
        }
      },
    },
  };
}
