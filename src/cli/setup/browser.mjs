import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findOnPath, installDebianPackages } from './debian-packages.mjs';
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
      '  · 已有 Chrome 或 Chromium：在命令前面加上 CHROMIUM_PATH=浏览器程序的路径',
  );
  return undefined;
}

function hasChineseFont() {
  // macOS and Windows bring Chinese fonts along and have no fc-list.
  if (process.platform !== 'linux') return true;
  const list = spawnSync('fc-list', [':lang=zh'], { encoding: 'utf8' });
  return list.status === 0 && list.stdout.trim() !== '';
}
