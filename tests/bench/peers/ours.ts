import type { Browser } from '@playwright/test';
import { readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { BUILD_FLAGS, ROOT } from '../../../src/cli/setup/project.mjs';
import { formatTitleKey } from '../../../src/lib/statute/title.ts';
import { askAll } from '../search/ask.ts';
import { readRecords } from '../search/site.ts';
import type { SearchWay } from './peer.ts';
import type { Question } from './questions.ts';
import type { Place } from './score.ts';

const LIMIT = 40;

/** How a visitor asks here. */
export const OUR_SEARCH: SearchWay = {
  start: '/search/',
  field: (page) => page.getByRole('main').getByRole('combobox'),
  submit: true,
  results: (page) => page.locator('[data-part="list"] li a'),
};

/** The command that builds the site, and its environment; `learned` names the words that search may know. */
export function planOurBuild(corpus: string, out: string, cache: string, learned: string) {
  const script = join(ROOT, 'src', 'cli', 'build-site.mjs');
  return {
    command: [process.execPath, ...BUILD_FLAGS, script, '--quiet', '--out', out, '--cache', cache],
    env: {
      ...process.env,
      STATUTES_DIR: resolve(corpus),
      LEARNED_QUESTIONS: learned,
      KEEP_SEARCH_RECORDS: '1',
    },
  };
}

/** Address of a law, and of the largest part of it where it is one of several. */
export function findOurPage(folder: string, law: string): { path: string; parts: string[] } {
  const record = readRecords(folder).find(({ name }) => name === `${law}第一条`);
  const slug = /^\/laws\/([^/]+)\//.exec(record?.href ?? '')?.[1];
  if (slug === undefined) throw new Error(`《${law}》 is not in ${folder}`);
  const home = `/laws/${slug}/`;
  const parts = readdirSync(join(folder, home), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'versions')
    .map(({ name }) => `${home}${name}/`)
    .sort((a, b) => sizeOf(folder, b) - sizeOf(folder, a));
  return { path: parts[0] ?? home, parts };
}

const sizeOf = (folder: string, path: string) => statSync(join(folder, path, 'index.html')).size;

/** Asks through the code that shows the results; answers that are no law stand elsewhere and are left out. */
export async function askOurs(
  browser: Browser,
  site: string,
  folder: string,
  questions: readonly Question[],
): Promise<Place[][]> {
  const records = readRecords(folder);
  const names = new Map(records.map(({ href, name }) => [href, name]));
  const laws = new Map(
    records.flatMap(({ law, title }) => {
      const [, name] = /^《([^》]+)》/.exec(title) ?? [];
      return law === '' || name === undefined ? [] : [[law, formatTitleKey(name)] as const];
    }),
  );
  const queries = questions.map(({ q }) => q);
  const answers = await askAll(browser, site, queries, { names, limit: LIMIT });
  return answers.map(({ hrefs }) =>
    hrefs.flatMap((href) => {
      const law = laws.get(/^\/laws\/([^/]+)\//.exec(href)?.[1] ?? '');
      const article = names.get(href);
      if (law === undefined) return [];
      return article ? [{ law, article }] : [{ law }];
    }),
  );
}
