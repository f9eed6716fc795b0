// `npm run dev|build|publish|preview|check|format|codes|paper|posters|bench:…`: the same installation as `npm start`, then
// the command under the Node.js that the project brings along.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { ensureDependencies } from './setup/install.mjs';
import {
  BUILD_FLAGS,
  Notice,
  readSiteEnvironment,
  requireStatuteFolders,
  ROOT,
  runCommand,
} from './setup/project.mjs';
import { runProgram, stopOnSignal } from './setup/processes.mjs';
import { readPort, serveUntilStopped } from './setup/serve-at-port.mjs';
import { recoverSite } from './setup/site-folder.mjs';
import { FORMATTED } from './test/stages.mjs';

const ASTRO = 'node_modules/astro/bin/astro.mjs';

/** @type {Record<string, string[]>} */
const COMMANDS = {
  dev: [ASTRO, 'dev'],
  build: [...BUILD_FLAGS, 'src/cli/build-site.mjs'],
  publish: ['src/cli/publish.ts'],
  check: ['src/cli/check.ts'],
  codes: ['src/cli/codes.ts'],
  paper: ['src/cli/paper.ts'],
  posters: ['src/cli/posters.ts'],
  ledger: ['src/cli/ledger.ts'],
  'new-site': ['src/cli/new-site.ts'],
  'remove-demo': ['src/cli/remove-demo.ts'],
  'kiosk-pack': ['src/cli/kiosk-pack.ts'],
  'import:lectures': ['src/cli/import-lectures.ts'],
  'import:notices': ['src/cli/import-notices.ts'],
  'learn:search': ['src/cli/learn-search.ts'],
  'bench:search': ['tests/bench/search.ts'],
  format: [
    'node_modules/prettier/bin/prettier.cjs',
    ...['--write', '--log-level', 'warn', '--ignore-unknown', ...FORMATTED],
  ],
  'bench:parse': ['src/cli/bench-parse.ts'],
  'bench:citations': ['tests/bench/citations.ts'],
  'bench:build': ['tests/bench/build.ts'],
  'bench:diff': ['tests/bench/diff.ts'],
  'bench:lighthouse': ['tests/bench/lighthouse.ts'],
  'bench:posters': ['tests/bench/posters.ts'],
  'bench:communities': ['tests/bench/communities.ts'],
  'bench:kiosk': ['tests/bench/kiosk-soak.ts'],
  'bench:mutants': ['tests/bench/mutants.ts'],
  'bench:coverage': [
    'node_modules/vitest/vitest.mjs',
    ...['run', '--config', 'tests/coverage.config.ts'],
  ],
  licences: ['src/cli/licences.ts'],
  'bench:publish': ['tests/bench/publish-kills.ts'],
  'bench:load': ['tests/bench/load.ts'],
  'bench:peers': ['tests/bench/peers/run.ts'],
  'bench:scale': ['tests/bench/scale.ts'],
  'bench:phone': ['tests/bench/phone.ts'],
};

/**
 * @param {string[]} command
 * @param {string[]} args
 */
async function runCommandLine(command, args) {
  const runtime = await ensureDependencies();
  stopOnSignal();
  const path = [join(ROOT, 'node_modules', '.bin'), process.env.PATH].join(delimiter);
  const env = {
    ...process.env,
    ...readSiteEnvironment(),
    PATH: path,
    ASTRO_TELEMETRY_DISABLED: '1',
  };
  process.exitCode = await runProgram(runtime, [...command, ...args], { cwd: ROOT, env });
}

async function previewSite() {
  const folder = join(ROOT, 'dist');
  recoverSite(folder);
  if (!existsSync(join(folder, 'index.html'))) {
    throw new Notice('还没有生成网站（没有 dist 文件夹）。请先执行 npm run build。');
  }
  await serveUntilStopped(folder, readPort(process.env.PORT), 'npm run preview');
}

await runCommand(async () => {
  const [name = '', ...args] = process.argv.slice(2);
  const command = COMMANDS[name];
  if (name === 'preview') return previewSite();
  if (!command) throw new Notice(`没有“${name}”这个命令。`);
  requireStatuteFolders(process.env.STATUTES_DIR);
  await runCommandLine(command, args);
});
