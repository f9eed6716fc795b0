import { spawn } from 'node:child_process';

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();

/**
 * Runs a program without standard input and resolves to its exit code; 127 when it cannot start.
 * Output goes to the terminal, or to `onOutput` when that is given.
 *
 * @param {string} program
 * @param {string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, onOutput?: (text: Buffer) => void }} [options]
 * @returns {Promise<number>}
 */
export function runProgram(program, args, { cwd, env, onOutput } = {}) {
  return new Promise((resolve) => {
    const output = onOutput ? 'pipe' : 'inherit';
    const child = spawn(program, args, { cwd, env, stdio: ['ignore', output, output] });
    running.add(child);
    if (onOutput) {
      child.stdout.on('data', onOutput);
      child.stderr.on('data', onOutput);
    }
    child.on('error', (error) => {
      running.delete(child);
      onOutput?.(Buffer.from(`${error.message}\n`));
      resolve(127);
    });
    child.on('close', (code) => {
      running.delete(child);
      resolve(code ?? 1);
    });
  });
}

/** Ends every program started by `runProgram` and, on Ctrl-C or a stop signal, this one too. */
export function stopOnSignal() {
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, () => {
      for (const child of running) child.kill(signal);
      process.exit(signal === 'SIGINT' ? 130 : 143);
    });
  }
}
