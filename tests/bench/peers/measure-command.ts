import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { measureTreeMemory } from '../process-memory.ts';
import { measureTreeCpu } from './tree-cpu.ts';

const SAMPLE_EVERY = 200;
const LAST_LINES = 15;

export interface Run {
  seconds: number;
  /** Seconds of processor, by which builds can be compared when other work is on the machine. */
  cpu: number;
  /** Peak of the resident memory of all its processes, in bytes. */
  memory: number;
  /** Why there is no result: its last lines, or that its time was up. */
  failure?: string;
}

interface RunOptions {
  cwd: string;
  env: NodeJS.ProcessEnv;
  /** Where its output goes. */
  log: string;
  /** Seconds after which it is stopped. */
  patience: number;
}

/** Runs a command to its end; never rejects, as a builder that gives up is a result, too. */
export async function measureCommand(
  command: readonly string[],
  options: RunOptions,
): Promise<Run> {
  const [program = '', ...args] = command;
  const log = openSync(options.log, 'w');
  const started = performance.now();
  const child = spawn(program, args, {
    cwd: options.cwd,
    env: options.env,
    stdio: ['ignore', log, log],
    detached: true,
  });
  let [memory, cpu] = [0, 0];
  let isLate = false;
  const timer = setInterval(() => {
    memory = Math.max(memory, measureTreeMemory(child.pid ?? 0));
    cpu = Math.max(cpu, measureTreeCpu(child.pid ?? 0));
    isLate = performance.now() - started > options.patience * 1000;
    if (isLate && child.pid) process.kill(-child.pid, 'SIGKILL');
  }, SAMPLE_EVERY);
  const code = await new Promise<number | null>((resolve) => {
    child.once('close', resolve);
    child.once('error', () => resolve(null));
  });
  clearInterval(timer);
  closeSync(log);
  const run = { seconds: (performance.now() - started) / 1000, cpu, memory };
  if (isLate) return { ...run, failure: `stopped after ${options.patience} s` };
  return code === 0 ? run : { ...run, failure: readEnd(options.log) };
}

/** Runs commands one after another; seconds are added up. */
export async function measureCommands(
  commands: readonly (readonly string[])[],
  options: RunOptions,
): Promise<Run> {
  const sum: Run = { seconds: 0, cpu: 0, memory: 0 };
  for (const command of commands) {
    const { seconds, cpu, memory, failure } = await measureCommand(command, options);
    sum.seconds += seconds;
    sum.cpu += cpu;
    sum.memory = Math.max(sum.memory, memory);
    if (failure) return { ...sum, failure: `${command[0]}: ${failure}` };
  }
  return sum;
}

const readEnd = (log: string) =>
  readFileSync(log, 'utf8').trim().split('\n').slice(-LAST_LINES).join('\n');
