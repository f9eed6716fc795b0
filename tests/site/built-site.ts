import { existsSync, globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';

/** Whether the real statutes are in the site under test. */
export const hasCorpus = existsSync(
  fileURLToPath(new URL('../../../shared/corpus/just-laws', import.meta.url)),
);

/** Address path and file of every page of a built site, `/laws/minfadian/` and its index.html; short addresses apart. */
export function listPages(folder: string): { path: string; file: string }[] {
  return globSync('**/*.html', { cwd: folder })
    .filter((name) => !/^q[\\/][^\\/]+[\\/]/.test(name))
    .sort()
    .map((name) => ({
      path: `/${name.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1')}`,
      file: join(folder, name),
    }));
}

/** The built site named on the command line. */
export function readFolderArgument(): string {
  const [folder] = process.argv.slice(2);
  if (folder === undefined || !existsSync(folder))
    throw new Error('name the folder of a built site');
  return folder;
}

/** Reads a page or any other text file of a built site. */
export const readText = (file: string): string => readFileSync(file, 'utf8');
