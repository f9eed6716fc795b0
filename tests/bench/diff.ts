// `npm run bench:diff`: how long comparing two neighbouring versions takes, from parsed texts to HTML, for
// each law of two versions or more in the folders given (by default the three corpora beside the project).
// Median of three runs for each pair, the slowest named; fails above the budget.
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { countRows } from '../../src/lib/diff/group-rows.ts';
import { matchArticles } from '../../src/lib/diff/match-articles.ts';
import { renderDiff } from '../../src/lib/diff/render-diff.ts';
import { listProvisions } from '../../src/lib/statute/outline.ts';
import type { Statute } from '../../src/lib/statute/tree.ts';
import { joinVersions } from '../../src/lib/statute/versions.ts';
import { readStatutes } from '../../src/loaders/read-statutes.ts';
import { STRINGS } from '../../src/strings.ts';
import { JUST_LAWS, LAWREFBOOK, X_STORAGE } from '../content/corpus-folders.ts';

const RUNS = 3;
const BUDGET = 200;

interface Measured {
  name: string;
  milliseconds: number;
  counts: ReturnType<typeof countRows>;
}

function measurePair(name: string, older: Statute, newer: Statute): Measured {
  const times: number[] = [];
  let counts!: Measured['counts'];
  for (let run = 0; run < RUNS; run += 1) {
    const start = performance.now();
    const rows = matchArticles(listProvisions(older.children), listProvisions(newer.children));
    renderDiff(rows, {
      labels: STRINGS.versions,
      headingLevel: 3,
      prefix: 'v',
      oldHref: (anchor) => `#${anchor}`,
      newHref: (anchor) => `#${anchor}`,
    });
    times.push(performance.now() - start);
    counts = countRows(rows);
  }
  const milliseconds = times.sort((a, b) => a - b)[Math.floor(RUNS / 2)] ?? 0;
  return { name, milliseconds, counts };
}

const given = process.argv.slice(2);
const folders = (given.length > 0 ? given : [JUST_LAWS, X_STORAGE, LAWREFBOOK]).filter((folder) => {
  if (!existsSync(folder)) console.log(`${folder}：找不到，跳过`);
  return existsSync(folder);
});
const cache = mkdtempSync(join(tmpdir(), 'bench-diff-'));
const { laws } = joinVersions((await readStatutes(folders, cache)).texts);
rmSync(cache, { recursive: true });

const measured = laws.flatMap(({ key, versions }) =>
  versions.slice(1).map((older, index) => {
    const newer = versions[index]!;
    const name = `${key} ${older.date ?? '?'} → ${newer.date ?? '?'}`;
    return measurePair(name, older.statute, newer.statute);
  }),
);
measured.sort((a, b) => b.milliseconds - a.milliseconds);
for (const { name, milliseconds, counts } of measured) {
  const { changed, added, removed, moved, same } = counts;
  console.log(
    `${milliseconds.toFixed(1).padStart(7)} 毫秒　${name}：改${changed} 增${added} 删${removed} 移${moved} 同${same}`,
  );
}
const [slowest] = measured;
console.log(
  `${availableParallelism()} 核，Node ${process.version}：${measured.length}对，每对${RUNS}次取中位数，` +
    `最慢${slowest?.milliseconds.toFixed(1) ?? '—'}毫秒（${slowest?.name ?? '—'}）`,
);
if ((slowest?.milliseconds ?? 0) > BUDGET) process.exitCode = 1;
