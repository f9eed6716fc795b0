import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What all sheets share stands first: a kind may differ from it. */
const FILES = ['sheet', 'day', 'lecture', 'article', 'case', 'month', 'codes', 'card'];

/** The style of all posters, from the files below `root`. */
export function readPosterStyle(root: string): string {
  return FILES.map((name) =>
    readFileSync(join(root, `src/styles/poster/${name}.css`), 'utf8'),
  ).join('\n');
}
