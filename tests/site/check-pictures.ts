// No picture of the built site tells where, when or with what it was taken, and no photo is there as it came from a camera.
import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stripPicture } from '../../src/integrations/strip-photos.ts';
import { PICTURE } from '../../src/loaders/photo-files.ts';
import { readFolderArgument } from './built-site.ts';

/** Pictures that the site has at least: its icons and a lecture's photo. */
const MINIMUM = 3;

const folder = readFolderArgument();
const digest = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex');
const originals = new Map(
  globSync('content/lectures/*/photos/*').map((file) => [digest(file), file]),
);
const pictures = globSync('**/*.*', { cwd: folder }).filter((file) => PICTURE.test(file));
const problems: string[] = [];
for (const file of pictures) {
  const path = join(folder, file);
  const original = originals.get(digest(path));
  if (original !== undefined) problems.push(`${file}: ${original} as it is`);
  if (await stripPicture(readFileSync(path))) problems.push(`${file}: tells of its taking`);
}
if (pictures.length < MINIMUM) problems.push(`only ${pictures.length} pictures`);

for (const problem of problems) console.log(problem);
console.log(`${pictures.length}张图片，问题${problems.length}处`);
if (problems.length > 0) process.exitCode = 1;
