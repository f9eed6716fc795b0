import { expect, test } from '@playwright/test';
import { SearchPage } from './pages/search-page.ts';
import { hasCorpus, NEEDS_CORPUS, setClock } from './site.ts';

test.skip(({ isMobile }) => !isMobile, 'it is the same on every screen');

test.skip(!hasCorpus, NEEDS_CORPUS);

test.describe('The status of a law is worked out on the day of reading', () => {
  test('A law that a code ends on 15 August applies on the 14th and is repealed on the 15th', async ({
    page,
  }) => {
    await setClock(page, '2026-08-14T23:59:00');
    await page.goto('/laws/huanjing-baohu-fa/');
    await expect(page.locator('.status:visible').first()).toHaveText('现行有效');
    await setClock(page, '2026-08-15T00:01:00');
    await page.reload();
    await expect(page.locator('.status:visible').first()).toHaveText('已废止');
    await expect(page.getByRole('link', { name: '现在要看《生态环境法典》' })).toBeVisible();
  });

  test('A new wording that begins on New Year takes over on that day, in Shanghai', async ({
    page,
  }) => {
    await setClock(page, '2026-12-31T12:00:00Z');
    await page.goto('/laws/shangbiaofa/versions/2026-06-26/');
    await expect(page.locator('.status:visible').first()).toHaveText('尚未施行');
    await setClock(page, '2026-12-31T16:30:00Z');
    await page.reload();
    await expect(page.locator('.status:visible').first()).toHaveText('现行有效');
    await page.goto('/laws/shangbiaofa/');
    await expect(page.locator('.status:visible').first()).toHaveText('已被修订');
    await page.getByRole('link', { name: '看新的文本' }).first().click();
    await expect(page).toHaveURL('/laws/shangbiaofa/versions/2026-06-26/');
  });
});

test('A clock that stands before the day of the build takes no law back', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2025-11-22T09:00:00+08:00'));
  await page.goto('/laws/huanjing-baohu-fa/');
  await expect(page.locator('.status:visible').first()).toHaveText('已废止');
  const search = new SearchPage(page);
  await search.open('环境保护法 公众参与');
  await expect(search.results.first()).toBeVisible();
  await expect(page.locator('.results').getByText('《环境保护法》')).toHaveCount(0);
});

test('Without JavaScript the status of the day of building stands', async ({ browser }) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto('/laws/huanjing-baohu-fa/');
  await expect(page.locator('.status:visible').first()).toHaveText('已废止');
  await expect(page.locator('.notice:visible').first()).toContainText('2026年8月15日');
  await page.close();
});

test('An article of an old version has an address of its own', async ({ page }) => {
  await page.goto('/laws/shangbiaofa/versions/2019-04-23/#a58');
  await expect(page.locator('#a58')).toBeInViewport();
});
