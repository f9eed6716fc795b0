import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { runProgram } from './processes.mjs';

/**
 * Installs packages of Debian or Ubuntu where that is allowed; elsewhere it does nothing.
 *
 * @param {string[]} packages
 */
export async function installDebianPackages(packages) {
  const root = process.getuid?.() === 0;
  if (!findOnPath(['apt-get']) || !(root || canSudo())) return;
  console.log(`正在用 apt-get 安装 ${packages.join('、')}……`);
  const prefix = root ? ['env'] : ['sudo', '-n', 'env'];
  const [program, ...args] = [...prefix, 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-q'];
  // An outdated package list is the usual reason for a failed installation; a failed update is not.
  await runQuietly(program, [...args, 'update']);
  await runQuietly(program, [...args, 'install', '-y', '--no-install-recommends', ...packages]);
}

/**
 * Runs a program and shows its last lines only when it fails.
 *
 * @param {string} program
 * @param {string[]} args
 */
async function runQuietly(program, args) {
  let output = '';
  const code = await runProgram(program, args, { onOutput: (text) => (output += text) });
  if (code !== 0) console.log(output.trim().split('\n').slice(-5).join('\n'));
}

function canSudo() {
  return spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0;
}

/**
 * The first of some programs that is on PATH, or in other folders beside it.
 *
 * @param {string[]} names
 * @param {string[]} [others]
 */
export function findOnPath(names, others = []) {
  const folders = [...(process.env.PATH ?? '').split(delimiter), ...others];
  return names
    .flatMap((name) => folders.map((folder) => join(folder, name)))
    .find((path) => isExecutable(path));
}

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
