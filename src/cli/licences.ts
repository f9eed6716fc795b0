// `npm run licences`: writes tests/licences.md, every package of the lockfile under its licence.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { formatLicences, type LockedPackage } from './licences/format-licences.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const lock = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as {
  packages: Record<string, LockedPackage>;
};
writeFileSync(join(ROOT, 'tests/licences.md'), formatLicences(lock.packages));
console.log('各软件包的许可证已经写进 tests/licences.md。');
