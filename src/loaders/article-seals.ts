import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { textOfProvision } from '../lib/statute/statute-text.ts';
import type { Provision } from '../lib/statute/tree.ts';

/**
 * What each file of ours was checked against: file → `slug#a5` → version and digest of the article's
 * wording on the day of checking. It holds no text of a law.
 */
export type Seals = Record<string, Record<string, Seal>>;

export interface Seal {
  /** Day of the version's passing or last amendment; empty where its text names none. */
  version: string;
  digest: string;
}

const FILE = 'content/checked-articles.json';

/** The seals; none where the file is not there yet. */
export function readSeals(root: string): Seals {
  const path = join(root, FILE);
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Seals) : {};
}

/** Writes the seals, sorted, so that two people's changes meet line by line. */
export function writeSeals(root: string, seals: Seals): void {
  const sorted = Object.fromEntries(
    Object.keys(seals)
      .sort()
      .map((file) => [
        file,
        Object.fromEntries(
          Object.entries(seals[file]!).sort(([a], [b]) =>
            a.localeCompare(b, 'en', { numeric: true }),
          ),
        ),
      ]),
  );
  const lines = JSON.stringify(sorted, null, 1).replace(
    /\{\n\s+"version": ("[^"]*"),\n\s+"digest": ("[^"]*")\n\s+\}/g,
    '{ "version": $1, "digest": $2 }',
  );
  writeFileSync(join(root, FILE), `${lines}\n`);
}

/** Digest of an article's wording: marks and blanks do not count, so a second download seals alike. */
export function digestArticle(provision: Provision): string {
  const wording = textOfProvision(provision.content).replace(/[^\p{L}\p{N}]/gu, '');
  return createHash('sha256').update(wording).digest('hex').slice(0, 12);
}
