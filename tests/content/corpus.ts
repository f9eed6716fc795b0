import { existsSync } from 'node:fs';
import { describe, test } from 'vitest';
import { JUST_LAWS, LAWREFBOOK, X_STORAGE } from './corpus-folders.ts';

/** Tests on real statutes: skipped by name where these are not there, failed in CI. */
export function describeCorpus(name: string, body: () => void): void {
  if ([JUST_LAWS, LAWREFBOOK, X_STORAGE].every((folder) => existsSync(folder)))
    describe(name, body);
  else if (process.env['CI'] === 'true') {
    test(name, () => {
      throw new Error('CI tests with real statutes: ../shared/corpus must be there.');
    });
  } else
    describe.skip(`${name} (skipped: the real statutes of ../shared/corpus are not here)`, body);
}
