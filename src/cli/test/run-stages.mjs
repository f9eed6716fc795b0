import { rmSync } from 'node:fs';
import { ROOT } from '../setup/project.mjs';
import { runProgram } from '../setup/processes.mjs';
import { countOne, readCounts } from './counts.mjs';
import { createOrderedOutput } from './ordered-output.mjs';
import { REPORTS } from './stages.mjs';

/** How many stages run at a time. */
const LANES = 2;

/**
 * @typedef {import('./stages.mjs').Stage} Stage
 * @typedef {import('./counts.mjs').Counts} Counts
 * @typedef {{ runtime: string, env: NodeJS.ProcessEnv, statutes: string, args: string[] }} Setting
 */

/**
 * Runs the stages, two at a time where they do not wait for each other, and shows the output of
 * each in one piece and in the given order. Resolves to the counts by stage.
 *
 * @param {Stage[]} stages
 * @param {Setting} setting
 * @param {(text: string | Buffer) => void} [print]
 * @returns {Promise<Counts[]>}
 */
export async function runStages(stages, setting, print) {
  const output = createOrderedOutput(
    stages.map(({ id }) => id),
    print,
  );
  /** @type {Map<string, Counts>} */
  const ended = new Map();
  /** @type {Map<string, Promise<void>>} */
  const running = new Map();
  const included = new Set(stages.map(({ id }) => id));
  const isReady = (/** @type {Stage} */ stage) =>
    [...(stage.needs ?? []), ...(stage.after ?? [])].every(
      (id) => !included.has(id) || ended.has(id),
    );

  const waiting = [...stages];
  while (waiting.length > 0 || running.size > 0) {
    const index = running.size < LANES ? waiting.findIndex(isReady) : -1;
    if (index === -1) {
      await Promise.race(running.values());
      continue;
    }
    const [stage] = waiting.splice(index, 1);
    const blocker = stage.needs?.find((id) => (ended.get(id)?.failed ?? 0) > 0);
    const write = (/** @type {string | Buffer} */ text) => output.write(stage.id, text);
    write(`\n── ${stage.title}\n`);
    const counts = blocker ? skipStage(write, stages, blocker) : runStage(stage, setting, write);
    const done = Promise.resolve(counts).then((result) => {
      ended.set(stage.id, result);
      running.delete(stage.id);
      output.end(stage.id);
    });
    running.set(stage.id, done);
  }
  return stages.map(({ id }) => ended.get(id) ?? countOne(false));
}

/**
 * @param {(text: string) => void} write
 * @param {Stage[]} stages
 * @param {string} blocker
 */
function skipStage(write, stages, blocker) {
  const title = stages.find(({ id }) => id === blocker)?.title;
  write(`没有运行：前面的“${title}”没有通过。\n`);
  return countOne(false);
}

/**
 * @param {Stage} stage
 * @param {Setting} setting
 * @param {(text: string | Buffer) => void} write
 * @returns {Promise<Counts>}
 */
async function runStage(stage, setting, write) {
  const started = Date.now();
  if (stage.report) rmSync(REPORTS[stage.report], { force: true });
  const env = { ...setting.env, STATUTES_DIR: stage.statutes ? setting.statutes : '' };
  let succeeded = true;
  for (const [index, command] of stage.commands.entries()) {
    const last = index === stage.commands.length - 1;
    const args = last && stage.takesArguments ? [...command, ...setting.args] : command;
    const code = await runProgram(setting.runtime, args, { cwd: ROOT, env, onOutput: write });
    succeeded &&= code === 0;
  }
  const counts = stage.report ? readCounts(stage.report, succeeded) : countOne(succeeded);
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  write(`${counts.failed === 0 ? '✓ 通过' : '✗ 未通过'}，用时 ${seconds} 秒\n`);
  return counts;
}
