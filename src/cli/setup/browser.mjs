import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { runProgram } from './processes.mjs';
import { findPackagedChromium, installPackagedChromium } from './packaged-chromium.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

/** Switches for a headless Chromium in a container, behind a closed network, or run by root. */
export const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * The browser to test with: CHROMIUM_PATH, else one on PATH, else the one kept in node_modules.
 *
 * @returns {string | undefined}
 */
export function findChromium() {
  return process.env.CHROMIUM_PATH || findOnPath(NAMES) || findPackagedChromium();
}

/**
 * Makes sure that a Chromium and a Chinese font are there, installing them where that is allowed.
 * Returns the browser's path, or undefined after telling what to install by hand.
 *
 * @returns {Promise<string | undefined>}
 */
export async function ensureBrowser() {
  const wanted = [
    ...(findChromium() ? [] : ['chromium']),
    ...(hasChineseFont() ? [] : ['fonts-noto-cjk']),
  ];
  if (wanted.length > 0) await installDebianPackages(wanted);
  if (!findChromium()) await installPackagedChromium();
  if (!hasChineseFont()) {
    console.log(
      '提醒：没有找到中文字体，网页中的汉字会显示成方框。\n' +
        '　　　Debian 或 Ubuntu 上请执行：sudo apt-get install fonts-noto-cjk',
    );
  }
  const path = findChromium();
  if (path && existsSync(path)) return path;
  console.log(
    '没有找到 Chromium 浏览器，也没能自动安装。请任选一种办法后重试：\n' +
      '  · Debian 或 Ubuntu：sudo apt-get install chromium fonts-noto-cjk\n' +
      '  · 已有 Chrome 或 Chromium：CHROMIUM_PATH=浏览器程序的路径 npm test',
  );
  return undefined;
}

/** @param {string[]} packages */
async function installDebianPackages(packages) {
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

function hasChineseFont() {
  // macOS and Windows bring Chinese fonts along and have no fc-list.
  if (process.platform !== 'linux') return true;
  const list = spawnSync('fc-list', [':lang=zh'], { encoding: 'utf8' });
  return list.status === 0 && list.stdout.trim() !== '';
}

/** @param {string[]} names */
function findOnPath(names) {
  const folders = (process.env.PATH ?? '').split(delimiter);
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
