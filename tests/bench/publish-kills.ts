// `npm run bench:publish [-- --kills 50] [--builds 50] [--seed 1]`: builds and publishings of a smaller copy of the project are killed
// (SIGKILL, the whole process group) at random moments, while two servers serve the built folder and what was published;
// after each kill every file that is served is compared with the last good site. Fails at the first difference.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  globSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { recoverSite } from '../../src/cli/setup/site-folder.mjs';
import { serveSite } from '../../src/cli/setup/site-server.mjs';
import { ProjectCopy } from '../e2e/project-copy.ts';

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '50' },
    builds: { type: 'string' },
    seed: { type: 'string', default: '1' },
  },
});
const kills = Number(values.kills);
/** Whole builds that are killed; the other kills are of shorter work. */
const builds = Number(values.builds ?? values.kills);

/** Numbers from 0 to 1 that a seed repeats (mulberry32). */
function makeRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
const random = makeRandom(Number(values.seed));

type Sums = Map<string, string>;
const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** Every file of a built site by the address it is asked for. */
function sumSite(folder: string): Sums {
  const files = globSync('**/*', { cwd: folder })
    .filter((name) => statSync(join(folder, name)).isFile())
    .filter((name) => !/^(?:_server\/|_headers$)/.test(name));
  return new Map(
    files.map((name) => [
      `/${name.replace(/(^|\/)index\.html$/, '$1')}`,
      hash(readFileSync(join(folder, name))),
    ]),
  );
}

async function fetchSum(url: string, path: string): Promise<string> {
  const response = await fetch(new URL(encodeURI(path), url));
  return response.ok ? hash(await response.bytes()) : String(response.status);
}

/** Addresses at which something else is served than should be. */
async function compare(url: string, wanted: Sums): Promise<string[]> {
  const wrong: string[] = [];
  const waiting = [...wanted];
  const walk = async () => {
    for (let next = waiting.pop(); next; next = waiting.pop())
      if ((await fetchSum(url, next[0])) !== next[1]) wrong.push(next[0]);
  };
  await Promise.all(Array.from({ length: 8 }, walk));
  return wrong;
}

/** Asks for pages of a site all the time; counts the answers, and those that were none. */
function keepAsking(url: string, paths: readonly string[]) {
  const seen = { answers: 0, failures: [] as string[] };
  let isOver = false;
  const ask = async () => {
    while (!isOver) {
      const path = paths[Math.floor(Math.random() * paths.length)]!;
      const response = await fetch(new URL(path, url)).catch((error: unknown) => String(error));
      if (typeof response === 'string') seen.failures.push(response);
      else if (!response.ok) seen.failures.push(`${path} ${response.status}`);
      else await response.bytes();
      seen.answers += 1;
      await sleep(20);
    }
  };
  const asking = ask();
  return { seen, stop: () => ((isOver = true), asking) };
}

const sleep = (time: number) => new Promise((resolve) => setTimeout(resolve, time));

/** Runs a script of the copy; with `after` milliseconds it and all it started are killed then. Resolves to its end. */
async function run(script: string, args: string[], after?: number) {
  const child = spawn(process.execPath, [join(copy.root, 'src/cli', script), ...args], {
    cwd: copy.root,
    env: { ...process.env, STATUTES_DIR: '' },
    stdio: ['ignore', 'ignore', 'pipe'],
    detached: true,
  });
  let said = '';
  child.stderr.on('data', (text: Buffer) => (said += text.toString()));
  const started = performance.now();
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  if (after !== undefined) {
    const timer = setTimeout(() => process.kill(-child.pid!, 'SIGKILL'), after);
    void ended.then(() => clearTimeout(timer));
  }
  const code = await ended;
  return { code, time: performance.now() - started, said };
}

const build = (after?: number) =>
  run('build-site.mjs', ['--quiet', '--cache', join(copy.root, '.cache')], after);
const publish = (site: string, after?: number) =>
  run('publish.ts', ['--site', site, '--to', www], after);

function requireWhole(when: string, wrong: readonly string[]): void {
  if (wrong.length === 0) return;
  throw new Error(`${when}: ${wrong.length} files differ, ${wrong.slice(0, 5).join(' ')}`);
}

/** The copy has little content, one year and no desk, so that a build is short; everything else is as in the project. */
function thinOut(folder: string): void {
  for (const name of ['laws', 'cases', 'days', 'lectures', 'quizzes', 'services', 'topics'])
    for (const file of globSync('**/*.{mdx,yaml}', { cwd: join(folder, 'content', name) }).slice(4))
      rmSync(join(folder, 'content', name, file));
  rmSync(join(folder, 'src/pages/admin'), { recursive: true });
  const facts = join(folder, 'src/site.ts');
  const text = readFileSync(facts, 'utf8');
  writeFileSync(facts, text.replace('[2024, 2035]', '[2026, 2027]'));
}

async function killBuilds(time: number): Promise<void> {
  let [killed, ended] = [0, 0];
  const moments: number[] = [];
  while (killed < builds) {
    const moment = random() * time * 1.02;
    const { code } = await build(moment);
    if (code === 0) {
      ended += 1;
      good = sumSite(copy.site);
    } else {
      killed += 1;
      moments.push(moment);
    }
    requireWhole(`build killed after ${moment.toFixed(0)} ms`, await compare(live.url, good));
    requireWhole('published meanwhile', await compare(published.url, first));
    process.stderr.write(`\r${killed}/${builds} `);
  }
  if (killed === 0) return;
  const [from, to] = [Math.min(...moments), Math.max(...moments)].map((at) => at / time);
  console.log(
    `${killed} builds killed from ${(from! * 100).toFixed(0)}% to ${(to! * 100).toFixed(0)}% of their time, ${ended} ended before: ${good.size} files whole each time`,
  );
}

/** A site takes the place of the one before, again and again. */
const PLACING = `
  const [, from, out] = process.argv;
  const { cpSync } = await import('node:fs');
  const { placeSite, prepareBuild } = await import(process.env.SITE_FOLDER);
  for (let round = 0; round < 500; round += 1) {
    const folder = prepareBuild(out);
    cpSync(from, folder, { recursive: true });
    placeSite(folder, out);
    process.stdout.write('.');
  }`;

/** A part of a site, with which its place is quickly taken. */
function cutOut(site: string): [string, Sums] {
  const part = `${site}-part`;
  for (const name of ['index.html', 'offline', 'topics'])
    cpSync(join(site, name), join(part, name), { recursive: true });
  return [part, sumSite(part)];
}

/**
 * The end of a build is a moment among many: here it comes again and again, and is killed within a fifth of a second of
 * a change. What is missing then, between the two renames, is put back as every command does that looks at the site.
 */
async function killPlacings(sites: [string, Sums][], out: string): Promise<void> {
  const url = new URL('../../src/cli/setup/site-folder.mjs', import.meta.url).href;
  const { url: address, close } = await serveSite(out);
  let missing = 0;
  for (let round = 0; round < kills; round += 1) {
    const [from] = sites[round % 2]!;
    const child = spawn(process.execPath, ['--input-type=module', '-e', PLACING, from, out], {
      env: { ...process.env, SITE_FOLDER: url },
      stdio: ['ignore', 'pipe', 'inherit'],
      detached: true,
    });
    await new Promise((resolve) => child.stdout.once('data', resolve));
    await sleep(random() < 0.5 ? random() * 200 : random() * 3000);
    process.kill(-child.pid!, 'SIGKILL');
    await new Promise((resolve) => child.once('close', resolve));
    if (!existsSync(out)) missing += 1;
    recoverSite(out);
    const home = await fetchSum(address, '/offline/manifest.json');
    const [, wanted] = sites.find(([, sums]) => sums.get('/offline/manifest.json') === home) ?? [];
    requireWhole('placing killed', wanted ? await compare(address, wanted) : ['/']);
    process.stderr.write(`\r${round + 1}/${kills} `);
  }
  close();
  console.log(
    `${kills} placings killed: whole each time, ${missing} of them after putting it back`,
  );
}

async function killPublishings(sites: [string, Sums][]): Promise<void> {
  const [[site = ''] = []] = sites;
  const { time } = await publish(site);
  let [killed, switched, before] = [0, 0, ''];
  for (let round = 1; killed < kills; round += 1) {
    const moment = random() * time * 1.1;
    const { code } = await publish(sites[round % 2]![0], moment);
    if (code !== 0) killed += 1;
    const home = await fetchSum(published.url, '/offline/manifest.json');
    const [, wanted] = sites.find(([, sums]) => sums.get('/offline/manifest.json') === home) ?? [];
    if (!wanted) throw new Error(`publishing killed after ${moment} ms: no known build is served`);
    requireWhole(
      `publishing killed after ${moment.toFixed(0)} ms`,
      await compare(published.url, wanted),
    );
    if (home !== before) switched += 1;
    before = home;
    process.stderr.write(`\r${killed}/${kills} `);
  }
  console.log(
    `${killed} publishings killed within ${(time / 1000).toFixed(1)} s, ${switched} changes of what is served: one build or the other, whole each time`,
  );
}

const copy = new ProjectCopy();
thinOut(copy.root);
const www = join(copy.root, 'www');
const live = await serveSite(copy.site);
const published = await serveSite(join(www, 'current'));
let good: Sums = new Map();
let first: Sums = new Map();
try {
  const warm = await build();
  if (warm.code !== 0) throw new Error(warm.said);
  const { time } = await build();
  good = sumSite(copy.site);
  first = good;
  await publish(copy.site);
  console.log(`a build of ${good.size} files takes ${(time / 1000).toFixed(1)} s`);
  const askers = [live, published].map(({ url }) => keepAsking(url, ['/', '/laws/', '/topics/']));
  await killBuilds(time);
  const last = await build();
  if (last.code !== 0) throw new Error(`a build after all that: ${last.said}`);
  const left = readdirSync(join(copy.root, '.astro')).filter((name) => name.startsWith('dist-'));
  if (left.length > 0) throw new Error(`left behind: ${left.join(' ')}`);
  const other = join(copy.root, 'other');
  cpSync(copy.site, other, { recursive: true });
  await build();
  const sites: [string, Sums][] = [
    [copy.site, sumSite(copy.site)],
    [other, sumSite(other)],
  ];
  await killPublishings(sites);
  await killPlacings(
    sites.map(([site]) => cutOut(site)),
    join(copy.root, 'placed/dist'),
  );
  for (const asker of askers) await asker.stop();
  const answers = askers.reduce((sum, { seen }) => sum + seen.answers, 0);
  const failures = askers.flatMap(({ seen }) => seen.failures);
  console.log(`${answers} requests meanwhile, ${failures.length} without an answer`);
  if (failures.length > 0) throw new Error(failures.slice(0, 5).join('\n'));
} finally {
  live.close();
  published.close();
  copy.remove();
}
