import { expect, test } from 'vitest';
import { parseHeaderRules, headersOf } from '../../../../src/cli/setup/site-headers.mjs';
import {
  formatCaddyfile,
  formatHeadersFile,
  formatNginx,
} from '../../../../src/lib/headers/formats.ts';
import { forMeta, formatDeskPolicy } from '../../../../src/lib/headers/policy.ts';
import { formatPattern, listHeaderRules } from '../../../../src/lib/headers/rules.ts';

const rules = listHeaderRules({ hashes: ["'sha256-x'"], deskHosts: ['https://git.example.cn'] });
const file = formatHeadersFile(rules);
const parsed = parseHeaderRules(file);

test.each([
  ['/_astro/app.x1.js', /immutable/],
  ['/search/m1/everyday/meta.json', /immutable/],
  ['/search/m1/texts/shards/1.bin', /immutable/],
  ['/search/suggestions.txt', /^no-cache$/],
  ['/search/', /^no-cache$/],
  ['/offline/packs/core-1.pack', /immutable/],
  ['/offline/manifest.json', /^no-cache$/],
  ['/sw.js', /^no-cache$/],
  ['/', /^no-cache$/],
])('%s is kept as %s says', (path, cache) => {
  expect(headersOf(parsed, path)['Cache-Control']).toMatch(cache);
});

test('Only the desk may use WebAssembly and speak to the host that its texts are on', () => {
  const page = headersOf(parsed, '/laws/minfadian/')['Content-Security-Policy'];
  expect(page).toMatchInlineSnapshot(
    `"default-src 'self'; script-src 'self' 'sha256-x'; img-src 'self' data:; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'self'"`,
  );
  const desk = headersOf(parsed, '/admin/desk/')['Content-Security-Policy'];
  expect(desk).toBe(formatDeskPolicy(['https://git.example.cn']));
  expect(desk).toContain("connect-src 'self' blob: data: https://git.example.cn;");
  expect(headersOf(parsed, '/admin/')['Content-Security-Policy']).toBe(page);
  expect(forMeta(desk!)).not.toContain('frame-ancestors');
});

test('All three files say the same', () => {
  const values = rules.flatMap(({ headers }) => Object.values(headers));
  const patterns = rules.slice(1).map(({ path }) => formatPattern(path));
  for (const text of [formatNginx(rules), formatCaddyfile(rules)])
    for (const piece of [...values, ...patterns]) expect(text).toContain(piece);
  for (const piece of values) expect(file).toContain(piece);
});

test('A pattern fits what it names and nothing beside it', () => {
  const fits = (pattern: string, path: string) => new RegExp(formatPattern(pattern)).test(path);
  expect(fits('/search/:build/texts/*', '/search/a.b/texts/x')).toBe(true);
  expect(fits('/search/:build/texts/*', '/search/a/b/texts/x')).toBe(false);
  expect(fits('/a.b/*', '/aXb/')).toBe(false);
  expect([fits('/a/', '/a/'), fits('/a/', '/a/b')]).toEqual([true, false]);
});
