import { mkdtempSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { scanSite } from '../../../src/integrations/headers.ts';
import { moveStyles } from '../../../src/integrations/style-files.ts';

test('Styles of pages become files in the same order, and what is alike is one file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'styles-'));
  mkdirSync(join(folder, '_astro'));
  mkdirSync(join(folder, 'a'));
  const head = '<style>@media (width <= 40em) { a {} }</style>\n<style>b {}</style>';
  writeFileSync(join(folder, 'index.html'), `${head}<link rel="x"><style>c {}</style><p>`);
  writeFileSync(join(folder, 'a/index.html'), `${head}<script>d</script>`);
  expect(moveStyles(folder)).toBe(2);
  const html = readFileSync(join(folder, 'index.html'), 'utf8');
  const link = '<link rel="stylesheet" href="/_astro/page\\.[0-9a-f]{8}\\.css">';
  expect(html).toMatch(new RegExp(`^${link}<link rel="x">${link}<p>$`));
  const [, first = ''] = /href="(.*?)"/.exec(html)!;
  expect(readFileSync(join(folder, first), 'utf8')).toBe('@media (width <= 40em) { a {} }\nb {}');
  expect(readdirSync(join(folder, '_astro'))).toHaveLength(2);
  const { hashes, faults } = scanSite(folder);
  expect(hashes).toEqual(["'sha256-GKw+c0PwFokMUQ6T+TUmEWnZ4/VlQ2Qpgw+vCTT0+OQ='"]);
  expect(faults).toEqual([]);
  rmSync(folder, { recursive: true });
});
