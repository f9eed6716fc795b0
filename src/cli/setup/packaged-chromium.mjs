import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { CACHE } from './project.mjs';
import { runNpm } from './install.mjs';

const PACKAGE = '@sparticuz/chromium@153.0.0';
const FOLDER = join(CACHE, 'chromium');
const LAUNCHER = join(FOLDER, 'launch');

/**
 * The Chromium that came from npm, once `installPackagedChromium` has unpacked it.
 *
 * @returns {string | undefined}
 */
export function findPackagedChromium() {
  return existsSync(LAUNCHER) ? LAUNCHER : undefined;
}

/** Fetches a Chromium for Linux x64 from npm into node_modules; on failure none is found later. */
export async function installPackagedChromium() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return;
  console.log('正在从 npm 下载 Chromium（约 70 MB）……');
  mkdirSync(FOLDER, { recursive: true });
  // Without a manifest of its own the folder would be installed as a part of this project.
  writeFileSync(join(FOLDER, 'package.json'), '{ "private": true }\n');
  const args = [
    'install',
    '--no-save',
    '--no-package-lock',
    '--no-update-notifier',
    '--loglevel=error',
  ];
  if ((await runNpm([...args, '--prefix', FOLDER, PACKAGE])) !== 0) return;
  try {
    writeLauncher(unpackChromium());
  } catch (error) {
    console.log(`Chromium 没有装好：${error instanceof Error ? error.message : error}`);
  }
}

/** Unpacks the browser and the system libraries that come with it; returns the browser's path. */
function unpackChromium() {
  const unpacked = join(FOLDER, 'unpacked');
  mkdirSync(unpacked, { recursive: true });
  const entry = join(FOLDER, 'node_modules', '@sparticuz', 'chromium', 'build', 'index.js');
  const script =
    `const { default: chromium } = await import('${pathToFileURL(entry).href}');` +
    'process.stdout.write(await chromium.executablePath());';
  // The package unpacks into the temporary folder, and its libraries only where it believes itself
  // to run on Amazon Linux; hence a process of its own.
  const env = { ...process.env, TMPDIR: unpacked, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x' };
  const args = ['--input-type=module', '--eval', script];
  return execFileSync(process.execPath, args, { encoding: 'utf8', env });
}

/** @param {string} program */
function writeLauncher(program) {
  const folder = join(FOLDER, 'unpacked', 'al2023', 'lib');
  const missing = execFileSync('ldd', [program], { encoding: 'utf8' }).includes('not found');
  const libraries = missing ? `LD_LIBRARY_PATH="${folder}" ` : '';
  writeFileSync(LAUNCHER, `#!/bin/sh\n${libraries}exec "${program}" "$@"\n`);
  chmodSync(LAUNCHER, 0o755);
}
