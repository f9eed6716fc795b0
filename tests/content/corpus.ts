import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, test } from 'vitest';

/** The real statutes, beside the project; none of their text stands in it. */
const CORPUS = fileURLToPath(new URL('../../../shared/corpus/', import.meta.url));

export const JUST_LAWS = join(CORPUS, 'just-laws');
export const LAWREFBOOK = join(CORPUS, 'lawrefbook-2025-04');
export const X_STORAGE = join(CORPUS, 'x-storage');

/** Tests on real statutes: skipped by name where these are not there, failed in CI. */
export function describeCorpus(name: string, body: () => void): void {
  if ([JUST_LAWS, LAWREFBOOK, X_STORAGE].every((folder) => existsSync(folder))) describe(name, body);
  else if (process.env['CI'] === 'true') {
    test(name, () => {
      throw new Error('CI tests with real statutes: ../shared/corpus must be there.');
    });
  } else describe.skip(`${name} (skipped: the real statutes of ../shared/corpus are not here)`, body);
}
