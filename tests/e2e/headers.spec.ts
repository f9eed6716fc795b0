import { globSync } from 'node:fs';
import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import { findNginx, startNginx } from '../../src/cli/setup/nginx.mjs';
import { TEST_SITE } from '../../src/cli/setup/project.mjs';
import { hasCorpus, PAGE_TYPES } from './site.ts';

const nginx = findNginx();
const [shortPage = ''] = globSync('q/*/index.html', { cwd: TEST_SITE });

/** Pages of other make than those of PAGE_TYPES. */
const OTHERS = [
  ...['/kiosk/shifan/', '/offline/', '/q/', '/admin/desk/', '/zh-hant/', '/zh-hant/search/?q=離婚'],
  ...['/zh-hant/topics/zufang/', `/${shortPage.replace('index.html', '')}`],
];
const PATHS = [
  ...PAGE_TYPES.filter(({ needsCorpus }) => hasCorpus || !needsCorpus).map(({ path }) => path),
  ...OTHERS,
];
/** Pages that are open at a time. */
const TABS = 4;

let server: Awaited<ReturnType<typeof startNginx>>;

test.skip(({ isMobile }) => isMobile, 'headers are the same on every screen');
test.skip(!nginx && process.env.CI !== 'true', 'needs nginx: sudo apt-get install nginx-light');
test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  if (!nginx) throw new Error('nginx must be there: sudo apt-get install nginx-light');
  server = await startNginx(nginx, TEST_SITE);
});
test.afterAll(() => server.close());

/** What the browser holds against the pages of a context from now on, and every request that leaves the site. */
async function watch(context: BrowserContext): Promise<string[]> {
  const faults: string[] = [];
  await context.exposeBinding('reportViolation', ({ page }, violation: string) => {
    // What the desk brings with it asks other hosts how they are and tries whether it may run text as code; that is
    // what its policy stops, and it does without.
    const isDesk = new URL(page.url()).pathname === '/admin/desk/';
    if (!isDesk || !/^(?:connect-src https:|script-src eval$)/.test(violation))
      faults.push(`${page.url()}: ${violation}`);
  });
  await context.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
      const { reportViolation } = window as unknown as { reportViolation: (text: string) => void };
      reportViolation(`${effectiveDirective} ${blockedURI}`);
    });
  });
  context.on('request', (request) => {
    const url = request.url();
    if (/^(?:https?|wss?):/.test(url) && !url.startsWith(server.url))
      faults.push(`request: ${url}`);
  });
  context.on('weberror', (error) => faults.push(String(error.error())));
  context.on('console', (message) => {
    const text = message.text();
    const isOfDesk = new URL(message.page()?.url() ?? server.url).pathname === '/admin/desk/';
    if (/permissions policy|unrecognized feature|refused to/i.test(text) && !isOfDesk)
      faults.push(text);
  });
  return faults;
}

async function visit(page: Page, path: string): Promise<void> {
  await page.goto(new URL(path, server.url).href, { waitUntil: 'load' });
  await page.waitForLoadState('networkidle');
}

test('Behind nginx no page breaks the policy, asks another host or sets a cookie', async ({
  browser,
}) => {
  test.setTimeout(90_000);
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const faults = await watch(context);
  const waiting = [...PATHS];
  const walk = async () => {
    const page = await context.newPage();
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift())
      await visit(page, path);
  };
  await Promise.all(Array.from({ length: TABS }, walk));
  expect(PATHS.length).toBeGreaterThan(40);
  expect(faults).toEqual([]);
  expect(await context.cookies()).toEqual([]);
  await context.close();
});

test('A policy that is broken is noticed', async ({ browser }) => {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const faults = await watch(context);
  const page = await context.newPage();
  await visit(page, '/privacy/');
  await page.evaluate(() => {
    document.body.append(Object.assign(document.createElement('script'), { text: 'run()' }));
    document.body.setAttribute('style', 'color: red');
    void fetch('https://example.com/').catch(() => undefined);
  });
  await expect
    .poll(() => faults.filter((fault) => fault.includes('/privacy/: ')).sort())
    .toEqual(
      ['connect-src https://example.com/', 'script-src-elem inline', 'style-src-attr inline'].map(
        (fault) => `${server.url}privacy/: ${fault}`,
      ),
    );
  await context.close();
});

test('What pages make by themselves works behind nginx: frame, picture, file, desk', async ({
  browser,
}) => {
  const context = await browser.newContext({ serviceWorkers: 'block', baseURL: server.url });
  const faults = await watch(context);
  const page = await context.newPage();

  await visit(page, '/kiosk/shifan/');
  const frame = page.frameLocator('kiosk-shell iframe');
  await expect(frame.getByRole('main')).toHaveCount(1);

  await visit(page, '/topics/zufang/');
  await page.locator('page-code summary').click();
  const picture = page.waitForEvent('download');
  await page.locator('page-code [data-part=png]').click();
  expect((await picture).suggestedFilename()).toMatch(/\.png$/);

  await visit(page, '/ledger/shifan/form/');
  await page.getByLabel('哪个月').fill('2026-09');
  await page.getByLabel('发了多少张').fill('10');
  const file = page.waitForEvent('download');
  await page.getByRole('button', { name: '存成文件' }).click();
  expect((await file).suggestedFilename()).toMatch(/\.yaml$/);

  await visit(page, '/admin/desk/');
  await expect(page.locator('[data-part=entrance]')).toHaveCount(0);
  expect(faults).toEqual([]);
  await context.close();
});

test('nginx sends the headers of each kind of file', async ({ request }) => {
  const [script = ''] = globSync('_astro/*.js', { cwd: TEST_SITE });
  const [shard = ''] = globSync('search/*/everyday/meta.json', { cwd: TEST_SITE });
  const ask = async (path: string) => {
    const response = await request.get(new URL(path, server.url).href, { maxRedirects: 0 });
    return { status: response.status(), ...response.headers() } as Record<string, unknown>;
  };
  const page = await ask('/laws/');
  expect(page).toMatchObject({
    status: 200,
    'content-type': 'text/html; charset=utf-8',
    'content-encoding': 'gzip',
    'cache-control': 'no-cache',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'same-origin',
  });
  expect(page['content-security-policy']).toMatch(
    /script-src 'self'(?: 'sha256-[\w+/]{43}=')+;.* frame-ancestors 'self'$/,
  );
  expect(page['permissions-policy']).toContain('geolocation=()');
  const immutable = 'public, max-age=31536000, immutable';
  expect(await ask(script)).toMatchObject({ status: 200, 'cache-control': immutable });
  expect(await ask(shard)).toMatchObject({ status: 200, 'cache-control': immutable });
  expect(await ask('/sw.js')).toMatchObject({ status: 200, 'cache-control': 'no-cache' });
  expect(await ask('/lectures.ics')).toMatchObject({
    'content-type': 'text/calendar; charset=utf-8',
    'x-content-type-options': 'nosniff',
  });
  expect(await ask('/app.webmanifest')).toMatchObject({
    'content-type': 'application/manifest+json',
  });
  expect(await ask('/laws')).toMatchObject({ status: 301, location: '/laws/' });
  for (const path of ['/no/such/page/', '/_astro/gone.js', '/_headers', '/_server/nginx.conf'])
    expect(await ask(path), path).toMatchObject({
      status: 404,
      'cache-control': 'no-cache',
      'content-security-policy': page['content-security-policy'],
    });
});
