import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { CACHE, ROOT } from '../../../src/cli/setup/project.mjs';
import type { SearchRecord } from '../../../src/data/search-records.ts';

/** Builds the site for these statutes, or takes the one built before from the same sources; returns its folder. */
export function buildSearchSite(statutes: string, learned: string | undefined): string {
  const key = createHash('sha1');
  for (const folder of ['src', 'content'])
    for (const file of readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })) {
      const { mtimeMs, size } = statSync(join(ROOT, folder, file));
      key.update(`${file} ${mtimeMs} ${size}\n`);
    }
  const folders = statutes.split(':').filter(Boolean);
  key.update(folders.map((path) => resolve(path)).join(':'));
  if (learned !== undefined) key.update(readFileSync(learned));
  const name = createHash('sha1').update(`${statutes} ${learned}`).digest('hex').slice(0, 10);
  const out = join(CACHE, 'bench-search', name);
  const stamp = join(out, 'built-from.txt');
  const digest = key.digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === digest) return out;
  console.error('正在生成站点……');
  const script = join(ROOT, 'src', 'cli', 'build-site.mjs');
  const args = [script, '--quiet', '--out', out, '--cache', join(CACHE, 'bench-astro')];
  const env = {
    ...process.env,
    STATUTES_DIR: folders.map((path) => resolve(path)).join(':'),
    KEEP_SEARCH_RECORDS: '1',
    ...(learned === undefined ? {} : { LEARNED_QUESTIONS: resolve(learned) }),
  };
  const { status } = spawnSync(process.execPath, args, { cwd: ROOT, env, stdio: 'inherit' });
  if (status !== 0) process.exit(1);
  writeFileSync(stamp, digest);
  return out;
}

/** Every record of a built site. */
export function readRecords(folder: string): SearchRecord[] {
  const lines = readFileSync(join(folder, 'search', 'records.ndjson'), 'utf8').split('\n');
  return lines.filter(Boolean).map((line) => JSON.parse(line) as SearchRecord);
}

/** Which article stands at an address: 民法典第一千二百五十四条. */
export function readNames(folder: string): Map<string, string> {
  return new Map(readRecords(folder).map(({ href, name }) => [href, name]));
}
