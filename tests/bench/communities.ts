// `npm run bench:communities -- [--communities 20] [--lectures 24] [--years 5]`: what communities add to a build.
import { spawn, spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { BUILD_FLAGS, ROOT } from '../../src/cli/setup/project.mjs';
import { measureTreeMemory } from './process-memory.ts';

const { values } = parseArgs({
  options: {
    communities: { type: 'string', default: '20' },
    lectures: { type: 'string', default: '24' },
    years: { type: 'string', default: '5' },
  },
});
const counts = {
  communities: Number(values.communities),
  lectures: Number(values.lectures),
  years: Number(values.years),
};

const TODAY = new Date().toISOString().slice(0, 10);
/** What is told of one that is over. */
const HELD = 'held: { attendance: 32, summary: 讲了押金怎么约定、怎么退，有人带着合同来问。 }\n';

/** A copy of the project with made-up communities, each with lectures evenly over the years. */
function makeProject({ communities, lectures, years }: typeof counts): string {
  const root = mkdtempSync(join(tmpdir(), 'bench-communities-'));
  for (const name of ['src', 'content', 'astro.config.mjs', 'package.json', 'tsconfig.json'])
    cpSync(join(ROOT, name), join(root, name), { recursive: true });
  for (const name of ['public', 'node_modules']) symlinkSync(join(ROOT, name), join(root, name));
  for (let index = 0; index < communities; index += 1) {
    const slug = `shequ-${index}`;
    writeFileSync(
      join(root, `content/communities/${slug}.yaml`),
      `name: 第${index}社区\nstreet: 第${Math.floor(index / 8)}街道\ndistrict: 演示区\naddress: 演示路${index}号\nhours: 周一至周五\ndemo: true\ncontacts:\n  - { role: 居委会, place: 一楼, about: 邻里的事先到这里 }\n`,
    );
    for (let year = 0; year < years; year += 1)
      for (let count = 0; count < lectures; count += 1)
        writeLecture(root, { slug, index, year: 2026 - years + 1 + year, count, lectures });
  }
  // Each of them has its short address for paper.
  const codes = spawnSync(process.execPath, ['src/cli/codes.ts'], {
    cwd: root,
    env: { ...process.env, STATUTES_DIR: '' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (codes.status !== 0) process.exit(1);
  return root;
}

function writeLecture(
  root: string,
  place: { slug: string; index: number; year: number; count: number; lectures: number },
): void {
  const { slug, index, year, count, lectures } = place;
  const start = new Date(Date.UTC(year, 0, 1 + Math.floor((count * 360) / lectures) + (index % 7)));
  const day = start.toISOString().slice(0, 10);
  const folder = join(root, `content/lectures/${year}`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, `${slug}-${day.replaceAll('-', '')}-1430.mdx`),
    `---\ntitle: 第${index}社区第${count + 1}讲\nstart: ${day} 14:30\nend: ${day} 16:00\ncommunity: ${slug}\nplace: 活动室\nspeaker: { name: 李某律师（演示）, role: 社区法律顾问 }\ntopics: [租房]\n${day < TODAY ? HELD : ''}---\n`,
  );
}

/** Seconds and peak memory of a cold build, and the bytes of three pages that residents open. */
async function measure(root: string) {
  const script = join(root, 'src/cli/build-site.mjs');
  const out = join(root, 'dist');
  const args = [...BUILD_FLAGS, script, '--quiet', '--out', out, '--cache', join(root, '.cache')];
  const env = { ...process.env, STATUTES_DIR: '' };
  const started = performance.now();
  const child = spawn(process.execPath, args, { cwd: root, env, stdio: ['ignore', 'ignore', 2] });
  let memory = 0;
  const timer = setInterval(() => {
    memory = Math.max(memory, measureTreeMemory(child.pid ?? 0));
  }, 200);
  const code = await new Promise((resolve) => child.once('close', resolve));
  clearInterval(timer);
  if (code !== 0) process.exit(1);
  const size = (page: string) => statSync(join(out, page, 'index.html')).size;
  const pages = ['', 'services', 'calendar/2026/12', 'lectures', 'c/shifan'].map(size);
  return { seconds: (performance.now() - started) / 1000, memory: memory / 1e6, pages };
}

for (const given of [{ ...counts, communities: 0 }, counts]) {
  const root = makeProject(given);
  try {
    const { seconds, memory, pages } = await measure(root);
    const lectures = given.communities * given.lectures * given.years;
    console.log(
      `另加${given.communities}个社区、${lectures}讲：${seconds.toFixed(1)} 秒，内存峰值 ${memory.toFixed(0)} MB；首页、找帮忙、月历、讲座、社区的页面：${pages.join('、')} 字节`,
    );
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}
