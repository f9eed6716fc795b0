import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { DeployedSite, keptBuild } from './pages/deployed-site.ts';

test.use({ serviceWorkers: 'allow' });
test.skip(({ isMobile }) => isMobile, 'the worker is the same on every screen');

let site: DeployedSite;
test.beforeEach(async () => {
  site = new DeployedSite();
  await site.write('one');
  site.deploy('one');
  await site.open();
});
test.afterEach(() => (site as DeployedSite | undefined)?.remove());

/** Ends the worker as the browser does when it likes; the next event starts it anew. */
async function killWorkers(page: Page): Promise<void> {
  const client = await page.context().newCDPSession(page);
  await client.send('ServiceWorker.enable');
  await client.send('ServiceWorker.stopAllWorkers');
  await client.detach();
}

const heading = (page: Page) => page.getByRole('heading');
/** How many files the device has of a deployment. */
const countFiles = (page: Page, build: string) =>
  page.evaluate(async (name) => {
    const isThere = await caches.has(name);
    return isThere ? (await (await caches.open(name)).keys()).length : 0;
  }, `site-${build}`);

test('A worker that is killed while it fetches and while it unpacks goes on with the old site, and has the new one in the end', async ({
  page,
}) => {
  test.setTimeout(60_000);
  const files = 400;
  const pages = Array.from(
    { length: files },
    (_, at) => [`topics/${at}/index.html`, randomBytes(6000).toString('base64')] as const,
  );
  await site.write('two', pages);
  await page.goto(site.url);
  await expect.poll(() => keptBuild(page)).toBe('one');
  site.deploy('two');
  // Once as soon as something was fetched, then ever later: in the middle of unpacking.
  for (const least of [0, 1, 60, 200]) {
    await page.goto(`${site.url}topics/zufang/`);
    await expect(heading(page)).toHaveText('租房 one');
    await page.goto(site.url);
    await expect(heading(page)).toHaveText('首页 one');
    await expect
      .poll(() => countFiles(page, 'two'), { intervals: [5] })
      .toBeGreaterThanOrEqual(least);
    await killWorkers(page);
  }
  site.cut();
  await page.goto(`${site.url}topics/zufang/`);
  await expect(heading(page)).toHaveText(/租房 (?:one|two)/);
  await site.open();
  await page.goto(site.url);
  await expect.poll(() => keptBuild(page), { timeout: 20_000 }).toBe('two');
  await killWorkers(page);
  site.cut();
  await page.goto(`${site.url}topics/zufang/`);
  await expect(heading(page)).toHaveText('租房 two');
  await page.goto(`${site.url}topics/${files - 1}/`);
  await expect(page.locator('body')).toContainText(pages.at(-1)![1].slice(0, 40));
});

const readKept = (page: Page, path: string) =>
  page.evaluate(async (path) => {
    const kept = await (await caches.open('site-one')).match(path);
    return (await kept?.text()) ?? '';
  }, path);

/** What can happen to what is kept, in the cache of the deployment `one`. */
const DAMAGES: [string, (page: Page) => Promise<unknown>][] = [
  [
    'a page that was emptied',
    (page) =>
      page.evaluate(async () => {
        await (await caches.open('site-one')).put('/topics/zufang/', new Response(''));
      }),
  ],
  [
    'half a page',
    (page) =>
      page.evaluate(async () => {
        const cache = await caches.open('site-one');
        const kept = (await cache.match('/topics/zufang/'))!;
        const text = await kept.text();
        const { headers } = kept;
        await cache.put('/topics/zufang/', new Response(text.slice(0, 40), { headers }));
      }),
  ],
  [
    'half of the pages gone',
    (page) =>
      page.evaluate(async () => {
        const cache = await caches.open('site-one');
        const keys = await cache.keys();
        for (const key of keys.filter(({ url }) => /topics|offline/.test(url)))
          await cache.delete(key);
      }),
  ],
  ['the whole cache gone', (page) => page.evaluate(() => caches.delete('site-one'))],
  [
    'nonsense for what is remembered',
    (page) =>
      page.evaluate(async () => {
        await (await caches.open('meta')).put('/offline/state', new Response('{"kept":1}'));
      }),
  ],
];

for (const [name, damage] of DAMAGES)
  test(`With ${name}, pages come from the network, and the device has all of it again by itself`, async ({
    page,
  }) => {
    await page.goto(site.url);
    await expect.poll(() => keptBuild(page)).toBe('one');
    await damage(page);
    await killWorkers(page);
    await page.goto(`${site.url}topics/zufang/`);
    await expect(heading(page)).toHaveText('租房 one');
    // The next visit mends it.
    await page.goto(site.url);
    await expect.poll(() => keptBuild(page)).toBe('one');
    await expect.poll(() => countFiles(page, 'one')).toBe(5);
    // An emptied page counts as a file: it is mended when its words are there.
    await expect.poll(() => readKept(page, '/topics/zufang/')).toContain('</h1>');
    await killWorkers(page);
    site.cut();
    await page.goto(`${site.url}topics/zufang/`);
    await expect(heading(page)).toHaveText('租房 one');
    await page.goto(`${site.url}editors/`);
    await expect(heading(page)).toHaveText('没有网 one');
  });

test('A network that answers everything with a page of its own, or with nonsense, changes nothing', async ({
  page,
}) => {
  await page.goto(site.url);
  await expect.poll(() => keptBuild(page)).toBe('one');
  for (const text of ['<h1>请先登录</h1>', '{}', '{"build":"x","sets":[{}]}']) {
    await site.write('portal');
    writeFileSync(join(site.folder('portal'), 'offline/manifest.json'), text);
    site.deploy('portal');
    await page.goto(site.url);
    await expect(heading(page)).toHaveText('首页 one');
    await page.waitForTimeout(300);
  }
  await site.write('two');
  site.deploy('two');
  await page.goto(site.url);
  await expect.poll(() => keptBuild(page)).toBe('two');
});

test('The worker has no clock', () => {
  for (const name of ['service-worker', 'kept-site']) {
    const text = readFileSync(new URL(`../../src/client/${name}.ts`, import.meta.url), 'utf8');
    expect(text).not.toMatch(/\bDate\b|performance\.|setTimeout|setInterval|Temporal/);
  }
});

for (const year of [2025, 2028])
  test(`On a device whose clock says ${year} the site is kept and comes up to date like anywhere else`, async ({
    page,
  }) => {
    await page.clock.setFixedTime(new Date(`${year}-11-22T09:00:00+08:00`));
    await site.write('two');
    await page.goto(site.url);
    await expect.poll(() => keptBuild(page)).toBe('one');
    site.deploy('two');
    await page.reload();
    await expect.poll(() => keptBuild(page)).toBe('two');
    site.cut();
    await page.reload();
    await expect(heading(page)).toHaveText('首页 two');
  });
