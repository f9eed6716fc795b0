// `npm run bench:peers [-- --only ours,hugo] [--laws N] [--questions N] [--sets everyday] [--repeat 3] [--keep DIR]`: the
// same statutes with other generators, side by side with ours. With `--keep` the built sites stay there, and those that
// stand there are measured again instead of built. See tests/bench/README.md.
import { chromium } from '@playwright/test';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { CHROMIUM_ARGS, findChromium } from '../../../src/cli/setup/browser.mjs';
import { CACHE, ROOT } from '../../../src/cli/setup/project.mjs';
import { PEERS } from './all.ts';
import { askPeer } from './ask-peer.ts';
import { measureSite, type BuiltSite, type Row } from './figures.ts';
import { measureCommands, type Run } from './measure-command.ts';
import { askOurs, findOurPage, OUR_SEARCH, planOurBuild } from './ours.ts';
import type { Peer } from './peer.ts';
import { installPeer, listVersions, makeEnvironment, writeProject } from './project.ts';
import { readQuestionSets, writeHeldOutLearning } from './questions.ts';
import { formatTable } from './table.ts';
import { countCharacters, readPeerTexts, type PeerText } from './texts.ts';

const CODE = '民法典';
const OURS = 'ours';
/** A quarter of an hour for a build. */
const PATIENCE = 900;

const { values } = parseArgs({
  options: {
    corpus: { type: 'string', default: '../shared/corpus/lawrefbook-2025-04' },
    bench: { type: 'string', default: '../shared/bench' },
    only: { type: 'string', default: [OURS, ...PEERS.map(({ name }) => name)].join(',') },
    laws: { type: 'string' },
    questions: { type: 'string' },
    sets: { type: 'string', default: 'everyday,stard' },
    repeat: { type: 'string', default: '1' },
    keep: { type: 'string' },
  },
});

const corpus = resolve(ROOT, values.corpus);
const bench = resolve(ROOT, values.bench);
const scratch = mkdtempSync(join(tmpdir(), 'peers-'));
const sites = resolve(values.keep ?? scratch);
const texts = await readPeerTexts(corpus, join(CACHE, 'statutes'), Number(values.laws ?? Infinity));
const sets = readQuestionSets(bench, texts, Number(values.questions ?? Infinity)).filter(
  ({ name }) => values.sets.split(',').includes(name),
);
const middle = findMiddle(texts);
const code = texts.find(({ law }) => law === CODE) ?? middle;
const wanted = values.only.split(',');
const peers = PEERS.filter(({ name }) => wanted.includes(name));
const log = join(scratch, 'build.log');

/** The text of middle length among those that have articles. */
function findMiddle(all: readonly PeerText[]): PeerText {
  const sorted = all
    .filter(({ blocks }) =>
      blocks.some((block) => block.kind === 'article' && block.label === '第一条'),
    )
    .sort((a, b) => countCharacters(a) - countCharacters(b));
  return sorted[Math.floor(sorted.length / 2)]!;
}

/** The run of middle length, so that one slow moment of the machine does not count. */
const takeMiddle = (runs: readonly Run[]) =>
  runs.toSorted((a, b) => a.cpu - b.cpu)[Math.floor(runs.length / 2)]!;

async function buildOurs(): Promise<Run> {
  const cache = join(scratch, 'cache');
  const learned = join(scratch, 'learned.json');
  writeHeldOutLearning(bench, learned);
  for (const folder of [cache, join(sites, OURS)])
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  const { command, env } = planOurBuild(corpus, join(sites, OURS), cache, learned);
  return measureCommands([command], { cwd: ROOT, env, log, patience: PATIENCE });
}

async function buildPeer(peer: Peer): Promise<Run> {
  await installPeer(peer);
  const project = writeProject(peer, texts);
  const env = makeEnvironment(project);
  const run = await measureCommands(peer.build, { cwd: project, env, log, patience: PATIENCE });
  const folder = join(sites, peer.name);
  rmSync(folder, { recursive: true, force: true });
  if (!run.failure) cpSync(join(project, peer.output), folder, { recursive: true });
  rmSync(project, { recursive: true, force: true });
  return run;
}

function describeSite(name: string): BuiltSite {
  const folder = join(sites, name);
  const peer = peers.find((other) => other.name === name);
  if (peer)
    return {
      folder,
      lawPath: peer.lawPath(middle.id),
      codePath: peer.lawPath(code.id),
      search: peer.search,
      ask: (site, { questions }) => askPeer(browser, site, peer, texts, questions),
    };
  return {
    folder,
    lawPath: findOurPage(folder, middle.law).path,
    codePath: findOurPage(folder, code.law).path,
    search: OUR_SEARCH,
    ask: (site, { questions }) => askOurs(browser, site, folder, questions),
  };
}

/** Builds by turns, so that all of them meet the same hours of the machine; a builder that failed fails again. */
async function buildAll(): Promise<Map<string, Run>> {
  const runs = new Map<string, Run[]>();
  const builders = [
    ...(wanted.includes(OURS) ? [{ name: OURS, build: buildOurs }] : []),
    ...peers.map((peer) => ({ name: peer.name, build: () => buildPeer(peer) })),
  ];
  for (let turn = 0; turn < Number(values.repeat); turn += 1)
    for (const { name, build } of builders) {
      const before = runs.get(name) ?? [];
      if (before.some(({ failure }) => failure)) continue;
      const run = readKept(name) ?? (await build());
      runs.set(name, [...before, run]);
      printRun(name, run);
    }
  const middles = new Map([...runs].map(([name, all]) => [name, takeMiddle(all)]));
  for (const [name, run] of middles)
    if (values.keep) writeFileSync(keptRun(name), JSON.stringify(run));
  return middles;
}

const keptRun = (name: string) => join(sites, `${name}.json`);

const readKept = (name: string) =>
  values.keep && existsSync(keptRun(name))
    ? (JSON.parse(readFileSync(keptRun(name), 'utf8')) as Run)
    : undefined;

function printRun(name: string, { seconds, cpu, memory, failure = '' }: Run): void {
  const load = loadavg()[0]?.toFixed(1);
  const gigabytes = (memory / 1e9).toFixed(2);
  console.error(
    `${name}: ${seconds.toFixed(1)} s, processor ${cpu.toFixed(1)} s, ${gigabytes} GB, load ${load} ${failure}`,
  );
}

async function measure(name: string, run: Run): Promise<Row> {
  const peer = peers.find((other) => other.name === name);
  const [title, versions] = peer ? [peer.title, listVersions(peer)] : ['this site', ''];
  const row: Row = { name, title, versions, run };
  if (run.failure) return row;
  const figures = await measureSite(browser, describeSite(name), sets);
  console.error(
    formatTable([{ ...row, figures }])
      .split('\n')
      .at(-1),
  );
  return { ...row, figures };
}

mkdirSync(sites, { recursive: true });
const executablePath = findChromium();
const browser = await chromium.launch({
  args: CHROMIUM_ARGS,
  ...(executablePath && { executablePath }),
});
try {
  const rows: Row[] = [];
  for (const [name, run] of await buildAll()) rows.push(await measure(name, run));
  const counts = sets.map((set) => `${set.name} ${set.questions.length}`).join(', ');
  console.log(`${texts.length} texts, questions: ${counts}; middle law 《${middle.title}》`);
  console.log(`${availableParallelism()} cores, Node.js ${process.version}\n`);
  console.log(formatTable(rows));
  for (const { title, versions, run } of rows) {
    if (versions) console.log(`- ${title}: ${versions}`);
    if (run.failure) console.log(`  ${run.failure.split('\n').slice(0, 3).join(' ')}`);
  }
} finally {
  await browser.close();
  rmSync(scratch, { recursive: true, force: true, maxRetries: 5 });
}
