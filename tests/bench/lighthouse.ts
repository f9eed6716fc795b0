// `npm run bench:lighthouse [-- --site DIR] [-- --runs 3]`: the median of some runs on four kinds of
// page, as a simulated phone; fails below the mark. The site must have been built with the corpus.
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { launch, type LaunchedChrome } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { CHROMIUM_ARGS, findChromium } from '../../src/cli/setup/browser.mjs';
import { ROOT } from '../../src/cli/setup/project.mjs';
import { serveSite } from '../../src/cli/setup/site-server.mjs';

const PATHS = ['/', '/laws/fan-jiating-baoli-fa/', '/laws/minfadian/hunyinjiating/', '/search/'];
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const MARK = 98;

type Scores = Record<(typeof CATEGORIES)[number], number>;

const { values } = parseArgs({
  options: { site: { type: 'string', default: 'dist' }, runs: { type: 'string', default: '3' } },
});

function takeMedian(numbers: number[]): number {
  return numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}

async function scorePage(chrome: LaunchedChrome, url: string): Promise<Scores> {
  const result = await lighthouse(url, {
    port: chrome.port,
    logLevel: 'error',
    onlyCategories: [...CATEGORIES],
  });
  if (result?.lhr.runtimeError) throw new Error(`${url}: ${result.lhr.runtimeError.message}`);
  const scoreOf = (name: string) => Math.round((result?.lhr.categories[name]?.score ?? 0) * 100);
  for (const audit of Object.values(result?.lhr.audits ?? {})) {
    if (process.env.DETAILS && audit.score !== null && audit.score < 0.9) {
      console.log(`  ${audit.id} ${audit.score} ${audit.displayValue ?? ''}`);
    }
  }
  return Object.fromEntries(CATEGORIES.map((name) => [name, scoreOf(name)])) as Scores;
}

async function scorePages(chrome: LaunchedChrome, site: string): Promise<Map<string, Scores>> {
  const table = new Map<string, Scores>();
  for (const path of PATHS) {
    const runs: Scores[] = [];
    for (let run = 0; run < Number(values.runs); run += 1) {
      runs.push(await scorePage(chrome, new URL(path, site).href));
    }
    const median = (name: keyof Scores) => takeMedian(runs.map((scores) => scores[name]));
    table.set(path, Object.fromEntries(CATEGORIES.map((n) => [n, median(n)])) as Scores);
  }
  return table;
}

const server = await serveSite(join(ROOT, values.site));
const chromePath = findChromium();
const chrome = await launch({
  ...(chromePath && { chromePath }),
  chromeFlags: [...CHROMIUM_ARGS, '--headless=new'],
});
try {
  const table = await scorePages(chrome, server.url);
  console.table(Object.fromEntries(table));
  const lowest = Math.min(...[...table.values()].flatMap((scores) => Object.values(scores)));
  if (lowest < MARK) process.exitCode = 1;
} finally {
  chrome.kill();
  server.close();
}
