// `npm run bench:posters`: how long printing thirty posters takes, from reading content to the last file; fails above
// the budget. It prints what a community hangs now, then days of the year until there are thirty.
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { listAll, listOfSeason } from '../../src/cli/posters/list-posters.ts';
import { makePoster, type PosterRun } from '../../src/cli/posters/make-poster.ts';
import { readPosterContent } from '../../src/cli/posters/poster-content.ts';
import { printPosters } from '../../src/cli/posters/print-posters.ts';
import { readPosterStyle } from '../../src/cli/posters/read-style.ts';
import { openSheetPrinter } from '../../src/cli/print/printer.ts';
import { ROOT } from '../../src/cli/setup/project.mjs';

const COUNT = 30;
const BUDGET = 60;
const DAY = '2026-11-22';

const folder = mkdtempSync(join(tmpdir(), 'bench-posters-'));
const start = performance.now();
const content = await readPosterContent(ROOT, '2026-11-22');
const community = content.communities[0]!.slug;
const run: PosterRun = {
  content,
  edition: { origin: 'http://127.0.0.1:4321', printed: DAY, codes: content.codes },
  day: DAY,
  community,
  css: readPosterStyle(ROOT),
};
const season = listOfSeason(content, DAY, community);
const slugs = new Set(season.map(({ slug }) => slug));
const more = listAll(content, community).filter(({ slug }) => !slugs.has(slug));
const posters = [...season, ...more].slice(0, COUNT).map((name) => makePoster(run, name));
const made = performance.now();
const printer = await openSheetPrinter();
const failures = await printPosters(printer, posters, folder);
await printer.close();
const seconds = (performance.now() - start) / 1000;
rmSync(folder, { recursive: true });

const pages = posters.reduce((sum, poster) => sum + poster.pages, 0);
console.log(
  `${availableParallelism()} 核，Node ${process.version}：${posters.length}份海报（${pages}页）用${seconds.toFixed(1)}秒，` +
    `其中读内容、排版成网页${((made - start) / 1000).toFixed(1)}秒；放不下的${failures.length}份，上限${BUDGET}秒`,
);
if (seconds > BUDGET || failures.length > 0) process.exitCode = 1;
