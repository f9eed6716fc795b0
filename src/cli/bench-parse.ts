// `npm run bench:parse`: how long reading and parsing takes, cold, for each folder given (by default the
// two corpora beside the project). Median of five runs, each in an empty cache.
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { countArticles } from '../lib/statute/outline.ts';
import { readStatutes } from '../loaders/read-statutes.ts';

const RUNS = 5;
const given = process.argv.slice(2);
const folders =
  given.length > 0 ? given : ['../shared/corpus/lawrefbook-2025-04', '../shared/corpus/just-laws'];

console.log(`${availableParallelism()} 核，Node ${process.version}，每项${RUNS}次取中位数`);
for (const folder of folders) {
  if (!existsSync(folder)) {
    console.log(`${folder}：找不到，跳过`);
    continue;
  }
  const times: number[] = [];
  let [texts, articles] = [0, 0];
  for (let run = 0; run < RUNS; run += 1) {
    const cache = mkdtempSync(join(tmpdir(), 'bench-parse-'));
    const start = performance.now();
    const read = await readStatutes([folder], cache);
    times.push(performance.now() - start);
    texts = read.texts.length;
    articles = read.texts.reduce((sum, { statute }) => sum + countArticles(statute), 0);
    rmSync(cache, { recursive: true });
  }
  const median = times.sort((a, b) => a - b)[Math.floor(RUNS / 2)] ?? 0;
  console.log(`${folder}：${texts}份文本，${articles}条，${(median / 1000).toFixed(2)} 秒`);
}
