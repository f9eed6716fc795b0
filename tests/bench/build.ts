// `npm run bench:build -- --statutes DIR[:DIR]`: seconds and peak memory of a cold and a warm build.
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { BUILD_FLAGS, CACHE, requireStatuteFolders, ROOT } from '../../src/cli/setup/project.mjs';
import { listPages } from '../site/built-site.ts';
import { measureTreeMemory } from './process-memory.ts';

const SAMPLE_EVERY = 200;
const OUT = join(CACHE, 'bench-site');
const REMEMBERED = ['statutes', 'bench-astro'].map((name) => join(CACHE, name));

/** Builds once; resolves to seconds and peak memory in bytes, or ends the command on failure. */
async function measureBuild(statutes: string): Promise<{ seconds: number; memory: number }> {
  const script = join(ROOT, 'src', 'cli', 'build-site.mjs');
  const args = [
    ...BUILD_FLAGS,
    script,
    '--quiet',
    '--out',
    OUT,
    '--cache',
    join(CACHE, 'bench-astro'),
  ];
  const env = { ...process.env, STATUTES_DIR: statutes };
  const started = performance.now();
  const child = spawn(process.execPath, args, { cwd: ROOT, env, stdio: ['ignore', 2, 2] });
  let memory = 0;
  const timer = setInterval(() => {
    memory = Math.max(memory, measureTreeMemory(child.pid ?? 0));
  }, SAMPLE_EVERY);
  const code = await new Promise((resolve) => child.once('close', resolve));
  clearInterval(timer);
  if (code !== 0) process.exit(1);
  return { seconds: (performance.now() - started) / 1000, memory };
}

async function printBuild(name: string, statutes: string): Promise<void> {
  const { seconds, memory } = await measureBuild(statutes);
  const gigabytes = (memory / 1e9).toFixed(2);
  console.log(`${name}：${seconds.toFixed(1)} 秒，内存峰值 ${gigabytes} GB`);
}

const { values } = parseArgs({ options: { statutes: { type: 'string', default: '' } } });
requireStatuteFolders(values.statutes);
for (const folder of REMEMBERED) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
await printBuild('首次生成', values.statutes);
await printBuild('再次生成', values.statutes);
console.log(`共 ${listPages(OUT).length} 个页面`);
rmSync(OUT, { recursive: true, force: true, maxRetries: 5 });
