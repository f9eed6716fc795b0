// `npm run bench:mutants [-- --only calendar,search]`: how many small faults put into lib (Stryker) the unit tests notice.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { CACHE, ROOT } from '../../src/cli/setup/project.mjs';

const VERSION = '10.1.1';
const ROOMS = ['statute', 'citation', 'calendar', 'search'];

const { values } = parseArgs({
  options: { only: { type: 'string', default: ROOMS.join(',') } },
});
const folder = join(CACHE, 'mutants');
mkdirSync(folder, { recursive: true });
install();

const rows = values.only.split(',').map((room) => [room, ...measure(room)]);
console.log(
  '| src/lib | score | noticed | not noticed | minutes |\n| --- | --- | --- | --- | --- |',
);
for (const row of rows) console.log(`| ${row.join(' | ')} |`);

/** Fetched once, beside the project's own packages: it is large, and nothing else needs it. */
function install(): void {
  if (existsSync(join(folder, 'node_modules/@stryker-mutator/core'))) return;
  const names = ['core', 'vitest-runner'].map((name) => `@stryker-mutator/${name}@${VERSION}`);
  const flags = ['--prefix', folder, '--no-save', '--legacy-peer-deps', '--no-audit', '--no-fund'];
  const { status } = spawnSync('npm', ['install', ...flags, ...names], { stdio: 'inherit' });
  if (status !== 0) throw new Error('Stryker 没有装好，请检查网络后再试。');
}

/** Score in percent, noticed and not noticed, minutes. Faults in what runs once at the start are left out. */
function measure(room: string): (string | number)[] {
  const started = performance.now();
  const tests = join(folder, `${room}.vitest.config.mjs`);
  // What lives in one room is also tested by way of the others and of the checks.
  const include = ['tests/unit/{lib,loaders}/**/*.test.ts', 'tests/unit/checks/**/*.test.ts'];
  const exclude = ['tests/unit/checks/fuzz-entries.test.ts', '**/node_modules/**'];
  writeFileSync(tests, `export default ${JSON.stringify({ test: { include, exclude } })};\n`);
  const config = join(folder, `${room}.json`);
  const report = join(folder, `${room}-report.json`);
  writeFileSync(
    config,
    JSON.stringify({
      testRunner: 'vitest',
      vitest: { configFile: tests, related: false },
      mutate: [`src/lib/${room}/**/*.ts`],
      coverageAnalysis: 'perTest',
      ignoreStatic: true,
      concurrency: 1,
      reporters: ['progress-append-only', 'json'],
      jsonReporter: { fileName: report },
      tempDirName: join(folder, `sandbox-${room}`),
      ignorePatterns: ['dist*', '.astro', 'content/statutes', 'tests/e2e', '.git'],
    }),
  );
  const stryker = join(folder, 'node_modules/@stryker-mutator/core/bin/stryker.js');
  const { status } = spawnSync(process.execPath, [stryker, 'run', config], {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (status !== 0) process.exit(1);
  const { files } = JSON.parse(readFileSync(report, 'utf8')) as {
    files: Record<string, { mutants: { status: string }[] }>;
  };
  const all = Object.values(files).flatMap(({ mutants }) => mutants);
  const count = (...kinds: string[]) =>
    all.filter(({ status: kind }) => kinds.includes(kind)).length;
  const [noticed, missed] = [count('Killed', 'Timeout'), count('Survived', 'NoCoverage')];
  const score = `${((100 * noticed) / (noticed + missed)).toFixed(1)}%`;
  return [score, noticed, missed, ((performance.now() - started) / 60_000).toFixed(1)];
}
