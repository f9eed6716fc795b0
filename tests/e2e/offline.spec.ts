import { readdirSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { TEST_SITE } from '../../src/cli/setup/project.mjs';
import { serveSite } from '../../src/cli/setup/site-server.mjs';
import { packSite } from '../../src/integrations/offline.ts';
import { DeployedSite, keptBuild } from './pages/deployed-site.ts';

test.use({ serviceWorkers: 'allow' });
test.skip(({ isMobile }) => isMobile, 'the worker is the same on every screen');

/** What the page that is open finds in the index of its own deployment. */
const ownIndex = (page: Page) =>
  page.evaluate(async () => {
    const { build } = window as unknown as { build: string };
    const response = await fetch(`/search/${build}/everyday/meta.json`);
    return [build, ((await response.json()) as { build: string }).build];
  });

test('Deployed twice while a page is open: what is old stays together, and what is new comes whole', async ({
  page,
}) => {
  test.setTimeout(60_000);
  const site = new DeployedSite();
  for (const build of ['one', 'two', 'three']) await site.write(build);
  site.deploy('one');
  await site.open();
  const { url } = site;
  try {
    await page.goto(url);
    await expect.poll(() => keptBuild(page)).toBe('one');

    site.cut();
    await page.goto(`${url}topics/zufang/`);
    await expect(page.getByRole('heading')).toHaveText('租房 one');
    await page.goto(`${url}editors/`);
    await expect(page.getByRole('heading')).toHaveText('没有网 one');
    await page.goto(url);
    await site.open();

    // The index of the page that is open is gone from the server: the device still has it.
    site.deploy('two');
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
    const packs = join(site.folder('three'), 'offline/packs');
    for (const name of readdirSync(packs)) truncateSync(join(packs, name), 100);
    site.deploy('three');
    await page.reload();
    await page.waitForTimeout(1000);
    site.cut();
    await page.reload();
    await expect(page.getByRole('heading')).toHaveText('首页 two');
    expect(await ownIndex(page)).toEqual(['two', 'two']);
    await site.open();

    // Whole at last, it takes the place of the other.
    packSite(site.folder('three'), { build: 'three', guides: [], year: 2026 });
    await page.reload();
    await expect.poll(() => keptBuild(page)).toBe('three');
    await page.reload();
    expect(await ownIndex(page)).toEqual(['three', 'three']);
  } finally {
    site.remove();
  }
});

test('What is kept of this site opens and is searched without a network', async ({ page }) => {
  test.setTimeout(120_000);
  const network = await serveSite(TEST_SITE);
  try {
    await page.goto(`${network.url}offline/`);
    const core = page.locator('[data-set=core]');
    await expect(core.locator('.size')).toHaveText(/约(?:[0-5]\.\d|6\.0) MB/);
    await core.getByRole('button', { name: '存到这台设备' }).click();
    await expect(core.getByText('已经存好')).toBeVisible({ timeout: 90_000 });
    network.close();
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
    network.close();
  }
});
