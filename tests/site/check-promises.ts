// What `tests/promises.md` names is there: its pages in the built site, its tests in the project.
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readFolderArgument, readText } from './built-site.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
/** Rows of the table of what is asked for: fewer, and the map has lost one. */
const LEAST = 18;

const folder = readFolderArgument();
const rows = readText(join(ROOT, 'tests/promises.md'))
  .split('\n')
  .filter((line) => line.startsWith('|'))
  .slice(2)
  .map((line) => line.split('|').map((cell) => cell.trim()));

const isPage = (path: string) => {
  const file = join(folder, path, path.endsWith('/') ? 'index.html' : '');
  return statSync(file, { throwIfNoEntry: false })?.isFile() ?? false;
};

const problems = rows.flatMap(([, asked = '', pages = '', tests = '']) => {
  const paths = [...pages.matchAll(/`(\/[^`]*)`/g)].map(([, path = '']) => path);
  const files = tests.split(', ');
  return [
    ...(paths.length === 0 ? [`${asked}: no page`] : []),
    ...paths.filter((path) => !isPage(path)).map((path) => `${asked}: no page ${path}`),
    ...files.filter((file) => !existsSync(join(ROOT, file))).map((file) => `${asked}: no ${file}`),
  ];
});
if (rows.length < LEAST) problems.push(`${rows.length} rows, there should be ${LEAST}`);

for (const problem of problems) console.error(`tests/promises.md: ${problem}`);
if (problems.length > 0) process.exit(1);
console.log(`${rows.length} promises, every page and test is there`);
