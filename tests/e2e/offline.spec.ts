import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { TEST_SITE } from '../../src/cli/setup/project.mjs';
import { serveSite } from '../../src/cli/setup/site-server.mjs';
import { buildWorker, packSite } from '../../src/integrations/offline.ts';

test.use({ serviceWorkers: 'allow' });
test.skip(({ isMobile }) => isMobile, 'the worker is the same on every screen');

/** A small site, as one deployment of it; the editors' page is in no pack. */
async function writeSite(folder: string, build: string): Promise<void> {
  const files = {
    'index.html': `<h1>首页 ${build}</h1><script src="/_astro/app.${build}.js"></script>`,
    'topics/zufang/index.html': `<h1>租房 ${build}</h1>`,
    'offline/index.html': `<h1>没有网 ${build}</h1>`,
    'editors/index.html': `<h1>编辑 ${build}</h1>`,
    [`_astro/app.${build}.js`]: `window.build = '${build}';
      navigator.serviceWorker.onmessage = ({ data }) => { window.state = data; };
      navigator.serviceWorker.register('/sw.js').then(() => navigator.serviceWorker.ready)
        .then(({ active }) => active.postMessage({ order: 'check' }));`,
    [`search/${build}/everyday/meta.json`]: JSON.stringify({ build }),
  };
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(
      join(folder, name),
      `${name.endsWith('.html') ? '<!doctype html><meta charset="utf-8">' : ''}${text}`,
    );
  }
  packSite(folder, { build, guides: [], year: 2026 });
  await buildWorker(folder);
}

const keptBuild = (page: Page) =>
  page.evaluate(() => (window as unknown as { state?: { build?: string } }).state?.build);
/** What the page that is open finds in the index of its own deployment. */
const ownIndex = (page: Page) =>
  page.evaluate(async () => {
    const { build } = window as unknown as { build: string };
    const response = await fetch(`/search/${build}/everyday/meta.json`);
    return [build, ((await response.json()) as { build: string }).build];
  });

/**
 * A server that can be cut off and come back under the same address. The browser's own switch does not always reach a
 * worker that has just been started anew.
 */
async function openNetwork(folder: string) {
  let server = await serveSite(folder);
  const { url } = server;
  return {
    url,
    cut: () => server.close(),
    restore: async () => void (server = await serveSite(folder, Number(new URL(url).port))),
  };
}

test('Deployed twice while a page is open: what is old stays together, and what is new comes whole', async ({
  page,
}) => {
  test.setTimeout(60_000);
  const root = mkdtempSync(join(tmpdir(), 'deployed-'));
  for (const build of ['one', 'two', 'three']) await writeSite(join(root, build), build);
  const deploy = (build: string) => {
    rmSync(join(root, 'live'), { force: true });
    symlinkSync(join(root, build), join(root, 'live'));
  };
  deploy('one');
  const network = await openNetwork(join(root, 'live'));
  const { url } = network;
  try {
    await page.goto(url);
    await expect.poll(() => keptBuild(page)).toBe('one');

    network.cut();
    await page.goto(`${url}topics/zufang/`);
    await expect(page.getByRole('heading')).toHaveText('租房 one');
    await page.goto(`${url}editors/`);
    await expect(page.getByRole('heading')).toHaveText('没有网 one');
    await page.goto(url);
    await network.restore();

    // The index of the page that is open is gone from the server: the device still has it.
    deploy('two');
    expect(await ownIndex(page)).toEqual(['one', 'one']);
    // The worker may be done with the new one by now, or not: a page and its index are of one deployment.
    await page.reload();
    const heading = await page.getByRole('heading').textContent();
    const [build = '', index] = await ownIndex(page);
    expect([heading, index]).toEqual([`首页 ${build}`, build]);
    await expect.poll(() => keptBuild(page)).toBe('two');
    await page.reload();
    await expect(page.getByRole('heading')).toHaveText('首页 two');
    expect(await ownIndex(page)).toEqual(['two', 'two']);

    // A pack that breaks off changes nothing.
    const packs = join(root, 'three/offline/packs');
    for (const name of readdirSync(packs)) truncateSync(join(packs, name), 100);
    deploy('three');
    await page.reload();
    await page.waitForTimeout(1000);
    network.cut();
    await page.reload();
    await expect(page.getByRole('heading')).toHaveText('首页 two');
    expect(await ownIndex(page)).toEqual(['two', 'two']);
    await network.restore();

    // Whole at last, it takes the place of the other.
    packSite(join(root, 'three'), { build: 'three', guides: [], year: 2026 });
    await page.reload();
    await expect.poll(() => keptBuild(page)).toBe('three');
    await page.reload();
    expect(await ownIndex(page)).toEqual(['three', 'three']);
  } finally {
    network.cut();
    rmSync(root, { recursive: true, force: true });
  }
});

test('What is kept of this site opens and is searched without a network', async ({ page }) => {
  test.setTimeout(120_000);
  const network = await openNetwork(TEST_SITE);
  try {
    await page.goto(`${network.url}offline/`);
    const core = page.locator('[data-set=core]');
    await expect(core.locator('.size')).toHaveText(/约[0-5]\.\d MB/);
    await core.getByRole('button', { name: '存到这台设备' }).click();
    await expect(core.getByText('已经存好')).toBeVisible({ timeout: 90_000 });
    network.cut();
    const heading = page.getByRole('heading', { level: 1 });
    await page.goto(`${network.url}topics/zufang/`);
    await expect(heading).toHaveText('租房');
    await page.goto(`${network.url}services/12348/`);
    await expect(heading).toHaveText('公共法律服务热线');
    await page.goto(`${network.url}search/?q=${encodeURIComponent('房东不退押金')}`);
    await expect(page.getByRole('main').getByRole('link', { name: /押金/ }).first()).toBeVisible();
    await page.goto(`${network.url}no/such/page/`);
    await expect(heading).toHaveText('没有网也能看');
    await page.getByRole('button', { name: '删掉存下的内容' }).click();
    await expect(core.getByText('已经存好')).toBeHidden();
  } finally {
    network.cut();
  }
});
