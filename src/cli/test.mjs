// `npm test [-- --only lint,types,unit,check,build,html,links,e2e] [what to pass on to the runner]`.
// Runs on Node.js 20 with nothing installed; the last line is `N passed, N failed`.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBrowser } from './setup/browser.mjs';
import { ensureCalendarServer } from './setup/calendar-server.mjs';
import { ensureDependencies } from './setup/install.mjs';
import { ensureNginx } from './setup/nginx.mjs';
import { Notice, ROOT, runCommand } from './setup/project.mjs';
import { stopOnSignal } from './setup/processes.mjs';
import { addCounts, countOne } from './test/counts.mjs';
import { runStages } from './test/run-stages.mjs';
import { isTestSiteFresh, noteTestSite } from './test/site-freshness.mjs';
import { STAGES } from './test/stages.mjs';

const FIXTURES = 'tests/fixtures/statutes';
const CORPUS = '../shared/corpus';

/**
 * The stages to run. A stage that needs the site brings the build along, unless the last one built
 * everything that is there now.
 *
 * @param {string | undefined} only
 * @param {string} statutes
 */
function selectStages(only, statutes) {
  if (only === undefined) return STAGES;
  const ids = new Set(only.split(','));
  const known = STAGES.map(({ id }) => id);
  const unknown = [...ids].filter((id) => !known.includes(id));
  if (unknown.length > 0) {
    throw new Notice(`没有“${unknown.join('、')}”这一项。--only 可以用：${known.join('、')}`);
  }
  for (const { id, needs = [] } of STAGES) {
    if (ids.has(id) && needs.includes('build') && !isTestSiteFresh(statutes)) ids.add('build');
  }
  return STAGES.filter(({ id }) => ids.has(id));
}

/** The folders of statutes for the site under test: the fixtures and, where it is there, the corpus. */
function listTestStatutes() {
  const folders = [FIXTURES, `${CORPUS}/just-laws`];
  return folders.filter((folder) => existsSync(join(ROOT, folder))).join(':');
}

/** Says what cannot be tested without the corpus; in CI it must be there. */
function reportCorpus() {
  if (existsSync(join(ROOT, CORPUS))) return true;
  console.log(
    `没有 ${CORPUS}：这次跳过用真实法律文本做的测试（解析、全文页、链接数量和查找全文的浏览器测试）。`,
  );
  if (process.env.CI !== 'true') return true;
  console.log(`在 CI 中它必须存在，因此算作一项失败。请把法律文本语料放在 ${CORPUS}。`);
  return false;
}

/**
 * @param {string | undefined} only
 * @param {string[]} args
 */
async function runTests(only, args) {
  const statutes = listTestStatutes();
  const selected = selectStages(only, statutes);
  const runtime = await ensureDependencies();
  const wantsBrowser = selected.some(({ id }) => id === 'e2e');
  const browser = wantsBrowser ? await ensureBrowser() : undefined;
  if (browser) await ensureNginx();
  if (selected.some(({ id }) => id === 'unit')) await ensureCalendarServer();
  const stages = browser ? selected : selected.filter(({ id }) => id !== 'e2e');
  const setup = [reportCorpus(), !wantsBrowser || browser !== undefined];
  stopOnSignal();
  const env = {
    ...process.env,
    PATH: [join(ROOT, 'node_modules', '.bin'), process.env.PATH].join(delimiter),
    ASTRO_TELEMETRY_DISABLED: '1',
    ...(browser && { CHROMIUM_PATH: browser }),
  };
  const began = Date.now();
  const counts = await runStages(stages, { runtime, env, statutes, args });
  const built = stages.findIndex(({ id }) => id === 'build');
  if (counts[built]?.passed === 1) noteTestSite(statutes, began);
  return addCounts([...counts, ...setup.filter((met) => !met).map(countOne)]);
}

await runCommand(async () => {
  const { values, positionals } = parseArgs({
    options: { only: { type: 'string' } },
    allowPositionals: true,
  });
  let counts = countOne(false);
  try {
    counts = await runTests(values.only, positionals);
  } finally {
    if (counts.failed > 0) process.exitCode = 1;
    // What could not even begin is explained before this line, which must be the last.
    setImmediate(() => console.log(`\n${counts.passed} passed, ${counts.failed} failed`));
  }
});
