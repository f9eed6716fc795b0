// `npm run bench:scale [-- --statutes DIR] [--times 1,2,4] [--changed 3] [--heap 1200]`: what grows how fast when the
// library does. The copies are other laws: see `scale/copy-corpus.ts`.
import { chromium } from '@playwright/test';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { CHROMIUM_ARGS, findChromium } from '../../src/cli/setup/browser.mjs';
import { ROOT } from '../../src/cli/setup/project.mjs';
import { serveSite } from '../../src/cli/setup/site-server.mjs';
import { measureCommand } from './peers/measure-command.ts';
import { copyCorpus } from './scale/copy-corpus.ts';
import { measureBytes } from './search/bytes.ts';
import { median } from './search/score.ts';
import { listPages } from '../site/built-site.ts';

const { values } = parseArgs({
  options: {
    statutes: { type: 'string', default: '../shared/corpus/just-laws' },
    queries: { type: 'string', default: '../shared/bench/everyday-dev.json' },
    times: { type: 'string', default: '1,2,4' },
    changed: { type: 'string', default: '3' },
    heap: { type: 'string', default: '1200' },
    cold: { type: 'string', default: '40' },
  },
});

interface Point {
  times: number;
  pages: number;
  seconds: number;
  processor: number;
  memory: number;
  cold: number;
  later: number;
}

const corpus = resolve(ROOT, values.statutes);
const scratch = mkdtempSync(join(tmpdir(), 'bench-scale-'));
const questions = (
  JSON.parse(readFileSync(resolve(ROOT, values.queries), 'utf8')) as { q: string }[]
)
  .map(({ q }) => q)
  .slice(0, Number(values.cold));

/** A cold build of the library and its copies, and what questions cost there. */
async function measurePoint(times: number): Promise<Point> {
  const copies = Array.from({ length: times - 1 }, (_, index) => {
    const folder = join(scratch, `copy-${index + 2}`);
    copyCorpus(corpus, folder, index + 2, Number(values.changed));
    return folder;
  });
  const out = join(scratch, 'site');
  const cache = join(scratch, `cache-${times}`);
  const script = join(ROOT, 'src', 'cli', 'build-site.mjs');
  const flags = [`--max-old-space-size=${values.heap}`];
  const run = await measureCommand(
    [process.execPath, ...flags, script, '--quiet', '--out', out, '--cache', cache],
    {
      cwd: ROOT,
      env: { ...process.env, STATUTES_DIR: [corpus, ...copies].join(':') },
      log: join(scratch, 'build.log'),
      patience: 3600,
    },
  );
  if (run.failure) throw new Error(run.failure);
  const { cold, later } = await measureQuestions(out);
  const pages = listPages(out).length;
  rmSync(out, { recursive: true, force: true, maxRetries: 5 });
  console.error(
    `${times}×: ${run.seconds.toFixed(0)} s, load ${loadavg()[0]?.toFixed(1)} (${pages} pages)`,
  );
  return {
    times,
    pages,
    seconds: run.seconds,
    processor: run.cpu,
    memory: run.memory,
    cold: median(cold),
    later: median(later),
  };
}

async function measureQuestions(folder: string) {
  const server = await serveSite(folder);
  const executablePath = findChromium();
  const browser = await chromium.launch({
    args: CHROMIUM_ARGS,
    ...(executablePath && { executablePath }),
  });
  try {
    return await measureBytes(browser, server.url, questions);
  } finally {
    await browser.close();
    server.close();
  }
}

/** How a figure grows with the library: 1 is in step, 0.5 as its square root, 0 not at all. */
function findExponent(points: readonly Point[], read: (point: Point) => number): string {
  const [first, last] = [points[0]!, points.at(-1)!];
  if (first.times === last.times) return '';
  return (Math.log(read(last) / read(first)) / Math.log(last.times / first.times)).toFixed(2);
}

const ROWS: [string, (point: Point) => number, (value: number) => string][] = [
  ['pages', ({ pages }) => pages, (value) => value.toLocaleString('en')],
  ['cold build, wall', ({ seconds }) => seconds, (value) => `${value.toFixed(0)} s`],
  ['cold build, processor', ({ processor }) => processor, (value) => `${value.toFixed(0)} s`],
  ['peak memory', ({ memory }) => memory, (value) => `${(value / 1e9).toFixed(2)} GB`],
  ['first question, cold', ({ cold }) => cold, (value) => `${(value / 1000).toFixed(0)} kB`],
  ['another question', ({ later }) => later, (value) => `${(value / 1000).toFixed(0)} kB`],
];

try {
  const points: Point[] = [];
  for (const times of values.times.split(',').map(Number)) points.push(await measurePoint(times));
  const head = ['', ...points.map(({ times }) => `${times}×`), 'exponent'];
  console.log(`| ${head.join(' | ')} |\n| ${head.map(() => '---').join(' | ')} |`);
  for (const [name, read, show] of ROWS) {
    const cells = [name, ...points.map((point) => show(read(point))), findExponent(points, read)];
    console.log(`| ${cells.join(' | ')} |`);
  }
} finally {
  rmSync(scratch, { recursive: true, force: true, maxRetries: 5 });
}
