import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { publishSite } from '../../../../src/cli/publish/publish-site.ts';
import { explainFileError } from '../../../../src/cli/setup/file-errors.mjs';
import { placeSite, prepareBuild, recoverSite } from '../../../../src/cli/setup/site-folder.mjs';

/** No process has this number. */
const GONE = 4194999;

let root: string;
let site: string;
let to: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'publish-'));
  site = join(root, 'dist');
  to = join(root, 'www');
  writeSite(site, 'one');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function writeSite(folder: string, build: string): void {
  mkdirSync(join(folder, 'offline'), { recursive: true });
  writeFileSync(join(folder, 'index.html'), build);
  writeFileSync(join(folder, 'offline/manifest.json'), JSON.stringify({ build, sets: [] }));
}
const served = () => readFileSync(join(to, 'current/index.html'), 'utf8');

test('What is published is a copy under the name of its build, and current leads to it', () => {
  const { release, files } = publishSite(site, to);
  expect([release, files]).toEqual([join(to, 'releases/one'), 2]);
  expect([readlinkSync(join(to, 'current')), served()]).toEqual(['releases/one', 'one']);
  rmSync(site, { recursive: true });
  expect(served()).toBe('one');
});

test('The last three stay, and the same build published again has a number', () => {
  for (const build of ['one', 'two', 'two', 'three', 'four']) {
    writeSite(site, build);
    publishSite(site, to);
  }
  expect(readdirSync(join(to, 'releases')).sort()).toEqual(['four', 'three', 'two.2']);
  expect([served(), readdirSync(to).sort()]).toEqual(['four', ['current', 'releases']]);
});

test('What a publishing that was killed left is cleared up; what one that runs has is not', () => {
  mkdirSync(join(to, `releases/part-${GONE}`), { recursive: true });
  mkdirSync(join(to, `releases/part-${process.ppid}`), { recursive: true });
  writeFileSync(join(to, `current-${GONE}`), '');
  publishSite(site, to);
  expect(readdirSync(join(to, 'releases')).sort()).toEqual(['one', `part-${process.ppid}`]);
  expect(readdirSync(to).sort()).toEqual(['current', 'releases']);
});

test('A folder that somebody made is not taken for the link', () => {
  mkdirSync(join(to, 'current'), { recursive: true });
  expect(() => publishSite(site, to)).toThrow('是普通的文件夹，不是发布时建的链接，没有动它');
  expect(() => publishSite(site, join(site, 'www'))).toThrow('不能发布到网站自己的文件夹里面');
});

test('A build takes the place of the site whole, and a second one clears up what a killed one left', () => {
  mkdirSync(join(root, `.astro/dist-building-${GONE}`), { recursive: true });
  const folder = prepareBuild(site);
  expect(readdirSync(join(root, '.astro'))).toEqual([`dist-building-${process.pid}`]);
  writeSite(folder, 'two');
  expect(readFileSync(join(site, 'index.html'), 'utf8')).toBe('one');
  placeSite(folder, site);
  expect(readFileSync(join(site, 'index.html'), 'utf8')).toBe('two');
  expect(readdirSync(join(root, '.astro'))).toEqual([]);
});

test('Killed between taking the old site away and putting the new one there, the old one comes back', () => {
  mkdirSync(join(root, '.astro'));
  cpSync(site, join(root, `.astro/dist-before-${GONE}`), { recursive: true });
  rmSync(site, { recursive: true });
  recoverSite(site);
  expect(readFileSync(join(site, 'index.html'), 'utf8')).toBe('one');
  expect(existsSync(join(root, `.astro/dist-before-${GONE}`))).toBe(false);
});

test.each([
  [{ code: 'ENOSPC', path: '/a', message: 'x' }, '磁盘满了，没有写完：/a'],
  [new Error('', { cause: { code: 'EROFS', dest: '/b' } }), '这个文件夹是只读的，写不进去：/b'],
  [{ code: 'EACCES', path: '/c', message: 'x' }, '没有权限写这个文件夹：/c'],
  [new Error('No space left on device (os error 28)'), '磁盘满了，没有写完。'],
])('%s is told with its cure', (error, says) => {
  expect(explainFileError(error)).toMatch(new RegExp(`^${says}\n.*再试一次`));
});

test('Any other error is none of the disk', () => {
  expect(explainFileError(new Error('no such law', { cause: new Error('x') }))).toBeUndefined();
  expect(explainFileError(undefined)).toBeUndefined();
});
