import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { formatLicences, type LockedPackage } from '../../../src/cli/licences/format-licences.ts';

const read = (path: string) =>
  readFileSync(fileURLToPath(new URL(`../../../${path}`, import.meta.url)), 'utf8');
const { packages } = JSON.parse(read('package-lock.json')) as {
  packages: Record<string, LockedPackage & { integrity?: string }>;
};
const installed = Object.entries(packages).filter(([path]) => path !== '');

/** Licences under which a package may be used here; of MPL and LGPL nothing is changed, and nothing is copied. */
const ALLOWED =
  /^\(?(?:MIT|ISC|0BSD|BSD(?:-[23]-Clause)?|Apache-2\.0|BlueOak-1\.0\.0|CC0-1\.0|CC-BY-4\.0|Python-2\.0|Zlib|MPL-2\.0|LGPL-3\.0-or-later|Unlicense)\b/;

test('Every package has a licence that allows its use, and stands in tests/licences.md', () => {
  const refused = installed.filter(([, { license = '' }]) => !ALLOWED.test(license));
  expect(refused.map(([path, { license }]) => `${path}: ${license}`)).toEqual([]);
  expect(read('tests/licences.md')).toBe(formatLicences(packages));
});

test('The lockfile is complete: every package with the digest of what is fetched', () => {
  const open = installed.filter(([, { integrity }]) => !integrity);
  expect(open.map(([path]) => path)).toEqual([]);
});
