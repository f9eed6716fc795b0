import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveSite } from '../../../src/cli/setup/site-server.mjs';

const folder = mkdtempSync(join(tmpdir(), 'site-'));
let server: Awaited<ReturnType<typeof serveSite>>;

beforeAll(async () => {
  mkdirSync(join(folder, 'laws'));
  mkdirSync(join(folder, '法'));
  writeFileSync(join(folder, 'laws', 'index.html'), '<p>法律</p>');
  writeFileSync(join(folder, '法', 'index.html'), '<p>法</p>');
  writeFileSync(join(folder, 'about.html'), '<p>关于</p>');
  writeFileSync(join(folder, '404.html'), '<p>没有</p>');
  writeFileSync(join(folder, 'data.bin'), Buffer.from([1, 2, 3]));
  server = await serveSite(folder);
});

afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

const get = (path: string, init?: RequestInit) =>
  fetch(server.url.slice(0, -1) + path, { redirect: 'manual', ...init });

test('A folder answers with its index.html, in UTF-8 and compressed', async () => {
  const response = await get('/laws/');
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(response.headers.get('content-encoding')).toBe('gzip');
  expect(await response.text()).toBe('<p>法律</p>');
});

test.each([
  ['/laws?q=1', '/laws/?q=1'],
  ['/%E6%B3%95', '/%E6%B3%95/'],
  ['//laws', '/laws/'],
])('%s without its slash leads to %s', async (path, location) => {
  const response = await get(path);
  expect([response.status, response.headers.get('location')]).toEqual([301, location]);
});

test('A page may be named without .html', async () => {
  expect(await (await get('/about')).text()).toBe('<p>关于</p>');
});

test.each(['/missing', '/laws/missing/', '/%2e%2e/secret', '/%00', '/%E6'])(
  '%s is answered by 404.html',
  async (path) => {
    const response = await get(path);
    expect([response.status, await response.text()]).toEqual([404, '<p>没有</p>']);
  },
);

test('HEAD sends no body and anything but GET and HEAD is refused', async () => {
  const head = await get('/data.bin', { method: 'HEAD' });
  expect([head.status, head.headers.get('content-length')]).toEqual([200, '3']);
  expect(await head.text()).toBe('');
  expect((await get('/laws/', { method: 'POST' })).status).toBe(405);
});

test('A port that is taken is reported by the error of the system', async () => {
  const port = Number(new URL(server.url).port);
  await expect(serveSite(folder, port)).rejects.toThrow('EADDRINUSE');
});
