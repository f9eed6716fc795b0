import { existsSync, mkdirSync, readdirSync, realpathSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Notice } from './project.mjs';

/** What git does not see, and on the same file system as the site: only there can a folder be renamed. */
const ASIDE = '.astro';

/**
 * Where a site is built before it takes its place: a folder of this process beside `out`. Removes what builds that were
 * killed left there, and puts the last whole site back where one was killed in the middle of changing it.
 *
 * @param {string} out
 */
export function prepareBuild(out) {
  recoverSite(out);
  const { aside, place } = locate(out);
  for (const name of listLeftovers(aside, `${place}-building-`))
    rmSync(join(aside, name), { recursive: true, force: true });
  const folder = join(aside, `${place}-building-${process.pid}`);
  makeFolder(folder);
  return folder;
}

/**
 * Makes a folder and those above it, one by one: on a disk that may only be read Node's own way says that the folder is
 * not there.
 *
 * @param {string} folder
 */
export function makeFolder(folder) {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  mkdirSync(folder);
}

/**
 * Puts a site that is whole into the place of the one that is there: two renames, and nothing is copied.
 *
 * @param {string} built
 * @param {string} out
 */
export function placeSite(built, out) {
  const { aside, place, site } = locate(out);
  const before = join(aside, `${place}-before-${process.pid}`);
  try {
    if (existsSync(site)) renameSync(site, before);
    renameSync(built, site);
  } catch (error) {
    if (!existsSync(site) && existsSync(before)) renameSync(before, site);
    if (['EBUSY', 'EXDEV'].includes(Object(error).code))
      throw new Notice(
        `${site} 是单独挂载的，不能整个换成新的；原来的网站没有动。\n` +
          '请生成到别的文件夹，再用 npm run publish -- --to 文件夹 发布。',
      );
    throw error;
  }
  rmSync(before, { recursive: true, force: true });
}

/**
 * Puts the last whole site back where a build was killed between the two renames; otherwise it only clears up.
 *
 * @param {string} out
 */
export function recoverSite(out) {
  const { aside, place, site } = locate(out);
  for (const name of listLeftovers(aside, `${place}-before-`)) {
    if (existsSync(site)) rmSync(join(aside, name), { recursive: true, force: true });
    else renameSync(join(aside, name), site);
  }
}

/** @param {string} out */
function locate(out) {
  const site = existsSync(out) ? realpathSync(out) : out;
  return { site, aside: join(dirname(site), ASIDE), place: basename(site) };
}

/**
 * Folders of processes that are no more.
 *
 * @param {string} aside
 * @param {string} prefix
 */
export function listLeftovers(aside, prefix) {
  if (!existsSync(aside)) return [];
  return readdirSync(aside).filter((name) => {
    const [, process_] = name.startsWith(prefix) ? (/-(\d+)$/.exec(name) ?? []) : [];
    return process_ !== undefined && !isRunning(Number(process_));
  });
}

/** @param {number} id */
function isRunning(id) {
  if (id === process.pid) return false;
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return Object(error).code === 'EPERM';
  }
}
