import { expect, test } from '@playwright/test';
import { SearchPage } from './pages/search-page.ts';
import { hasCorpus, NEEDS_CORPUS } from './site.ts';

test('Results are found and counted, and each leads somewhere', async ({ page }) => {
  const search = new SearchPage(page);
  await search.open('人身安全保护令');
  await expect(search.status).toContainText(/找到\d+条|最相关的\d+条/);
  await expect(search.results.first()).toContainText('保护令');
  await search.results.first().getByRole('link').first().click();
  await expect(page).toHaveURL(/\/laws\/[a-z-]+\//);
});

test('The words asked for are marked in the snippet', async ({ page }) => {
  const search = new SearchPage(page);
  await search.open('人身安全保护令');
  await expect(search.results.first().locator('mark').first()).toBeVisible();
});

test('Searching works from the keyboard alone', async ({ page }) => {
  const search = new SearchPage(page);
  await search.open();
  await search.box.focus();
  await page.keyboard.type('网购退货');
  await page.keyboard.press('Enter');
  await expect(search.status).toContainText(/\d+条/);
  await expect(page).toHaveURL(/[?&]q=/);
  const first = search.results.first().getByRole('link').first();
  for (let tabs = 0; tabs < 20; tabs += 1) {
    if (await first.evaluate((link) => link === document.activeElement)) break;
    await page.keyboard.press('Tab');
  }
  await expect(first).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/laws\//);
});

test('What is not found is said, with someone to ask', async ({ page }) => {
  const search = new SearchPage(page);
  await search.open('鑫淼焱垚犇骉');
  await expect(search.status).toContainText('没有找到');
  await expect(page.getByRole('main')).toContainText('12348');
});

test('Words of a query are shown as text, never as markup', async ({ page }) => {
  const search = new SearchPage(page);
  await search.open('<img src=x onerror=alert(1)>');
  await expect(search.status).toContainText('<img src=x onerror=alert(1)>');
  await expect(page.getByRole('main').locator('img')).toHaveCount(0);
});

for (const query of ['民法典1254', '民法典第1254条', '第一千二百五十四条']) {
  test(`${query} leads straight to the article`, async ({ page }) => {
    test.skip(!hasCorpus, NEEDS_CORPUS);
    const search = new SearchPage(page);
    await search.open(query);
    await expect(page).toHaveURL('/laws/minfadian/qinquanzeren/#a1254');
    await expect(page.locator('#a1254')).toBeInViewport();
  });
}

test('The count announced is the number of results shown, each place once', async ({ page }) => {
  const search = new SearchPage(page);
  await search.open('告诫书');
  await expect(search.status).toContainText(/找到\d+条/);
  const [, count = ''] = /找到(\d+)条/.exec((await search.status.textContent()) ?? '') ?? [];
  await expect(search.results).toHaveCount(Number(count));
});
