import { expect, test, type Page } from '@playwright/test';
import { KEPT_KEYS } from '../../src/lib/device/kept.ts';

test.use({ serviceWorkers: 'allow' });
test.skip(({ isMobile }) => isMobile, 'a device keeps the same on every screen');

/** Everything that the browser has of this site. */
const listKept = (page: Page) =>
  page.evaluate(async () => ({
    local: Object.keys(localStorage).sort(),
    session: Object.keys(sessionStorage),
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    databases: (await indexedDB.databases()).map(({ name }) => name),
    cookies: document.cookie,
  }));

const NOTHING = { local: [], session: [], caches: [], workers: 0, databases: [], cookies: '' };

/** Does all that makes the site keep something. */
async function useSite(page: Page): Promise<void> {
  await page.goto('/paths/laoren/');
  await page.getByRole('checkbox').first().check();
  await page.getByRole('button', { name: '长辈版' }).first().click();
  await page.goto('/quizzes/loushang-louxia/');
  await page.getByRole('button', { name: '交卷' }).click();
}

test('What the device keeps stands on the page, and its button leaves nothing of it', async ({
  page,
}) => {
  await useSite(page);
  await page.goto('/privacy/');
  // As the desk and the worker do it.
  await page.evaluate(async () => {
    localStorage.setItem('sveltia-cms.prefs', '{}');
    sessionStorage.setItem('x', '1');
    await new Promise((resolve) => (indexedDB.open('desk').onsuccess = resolve)).then((event) =>
      ((event as Event).target as IDBOpenDBRequest).result.close(),
    );
    await (await caches.open('site-old')).put('/x', new Response('x'));
    await navigator.serviceWorker.register('/sw.js');
    (await navigator.serviceWorker.ready).active?.postMessage({ order: 'check' });
  });
  const listed = await page
    .locator('[data-key]')
    .evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset['key']!));
  expect(listed).toEqual([...KEPT_KEYS]);
  expect((await listKept(page)).local).toEqual([...listed, 'sveltia-cms.prefs'].sort());
  // In the middle of what the worker is fetching.
  await page.getByRole('button', { name: '清掉这台设备上存的东西' }).click();
  await expect(page.getByRole('status')).toContainText('没有留下本站的任何东西');
  expect(await listKept(page)).toEqual(NOTHING);
  // Nor does it come back while the page is open.
  await page.waitForTimeout(5000);
  expect(await listKept(page)).toEqual(NOTHING);
  expect(await page.context().cookies()).toEqual([]);
});

test('A kiosk that is wiped is a kiosk still', async ({ page }) => {
  await page.goto('/privacy/');
  await page.evaluate(() => sessionStorage.setItem('kiosk', 'shifan'));
  await page.getByRole('button', { name: '清掉这台设备上存的东西' }).click();
  await expect(page.getByRole('status')).not.toBeEmpty();
  expect(await listKept(page)).toEqual({ ...NOTHING, session: ['kiosk'] });
});
