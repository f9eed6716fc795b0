import {
  cpSync,
  existsSync,
  lstatSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
} from 'node:fs';
import { basename, join, relative } from 'node:path';
import { Notice } from '../setup/project.mjs';
import { listLeftovers, makeFolder } from '../setup/site-folder.mjs';

/** So many releases stay, the one that is served among them: one can go back by hand. */
const KEPT = 3;

/** What was published. */
export interface Published {
  /** Its folder. */
  release: string;
  files: number;
  bytes: number;
}

/**
 * Copies a built site into `to/releases/` and points `to/current` at it, by one rename: whoever asks finds the old site
 * or the new one, and neither in part. Whatever fails or is killed leaves `current` as it was.
 *
 * @throws {Notice} where `current` is no link, or the site was built anew meanwhile; the system's error otherwise
 */
export function publishSite(site: string, to: string): Published {
  const releases = join(to, 'releases');
  const current = join(to, 'current');
  if (!relative(site, to).startsWith('..'))
    throw new Notice(`不能发布到网站自己的文件夹里面：${to}\n请换一个文件夹。`);
  requireLink(current);
  makeFolder(releases);
  clearUp(to, releases);
  const part = join(releases, `part-${process.pid}`);
  try {
    const { files, bytes } = copyWhole(site, part);
    const release = freeName(releases, readBuild(part));
    renameSync(part, release);
    utimesSync(release, new Date(), new Date());
    pointTo(current, release);
    prune(releases, release);
    return { release, files, bytes };
  } catch (error) {
    rmSync(part, { recursive: true, force: true });
    throw error;
  }
}

function requireLink(current: string): void {
  const found = lstatSync(current, { throwIfNoEntry: false });
  if (found && !found.isSymbolicLink())
    throw new Notice(
      `${current} 是普通的文件夹，不是发布时建的链接，没有动它。\n` +
        '请先把它改名，或者换一个文件夹发布。',
    );
}

/** What publishing that was killed left behind. */
function clearUp(to: string, releases: string): void {
  for (const name of listLeftovers(releases, 'part-'))
    rmSync(join(releases, name), { recursive: true });
  for (const name of listLeftovers(to, 'current-')) rmSync(join(to, name));
}

function copyWhole(site: string, part: string): Omit<Published, 'release'> {
  const before = statSync(site).ino;
  const wanted = measure(site);
  cpSync(site, part, { recursive: true, preserveTimestamps: true });
  const copied = measure(part);
  const isSame = copied.files === wanted.files && copied.bytes === wanted.bytes;
  if (statSync(site).ino !== before || !isSame)
    throw new Notice('复制的时候网站又重新生成了，没有发布。等生成完了，再执行一次。');
  return copied;
}

function measure(folder: string): Omit<Published, 'release'> {
  const sizes = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => statSync(join(entry.parentPath, entry.name)).size);
  return { files: sizes.length, bytes: sizes.reduce((sum, size) => sum + size, 0) };
}

/** The build names itself in the manifest of what is kept offline. */
function readBuild(site: string): string {
  const file = join(site, 'offline/manifest.json');
  if (!existsSync(file)) return 'site';
  const { build } = JSON.parse(readFileSync(file, 'utf8')) as { build: string };
  return build;
}

/** What was published once stays as it is; the same build published again has a number. */
function freeName(releases: string, build: string): string {
  for (let number = 1; ; number += 1) {
    const name = join(releases, number === 1 ? build : `${build}.${number}`);
    if (!existsSync(name)) return name;
  }
}

/** A link cannot be changed, but another can take its name. */
function pointTo(current: string, release: string): void {
  const next = `${current}-${process.pid}`;
  symlinkSync(join('releases', basename(release)), next);
  renameSync(next, current);
}

function prune(releases: string, release: string): void {
  const others = readdirSync(releases)
    .map((name) => join(releases, name))
    .filter((path) => path !== release && !basename(path).startsWith('part-'))
    .sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs);
  for (const path of others.slice(KEPT - 1)) rmSync(path, { recursive: true, force: true });
}
