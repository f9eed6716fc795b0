import { expect, test } from '@playwright/test';

test.beforeEach(async ({ page }) => {
  await page.goto('/');
});

test('The search box comes first and leads to the results, also without JavaScript', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
  const page = await context.newPage();
  await page.goto('/');
  await page.getByRole('main').getByRole('combobox').fill('高空抛物');
  await page.getByRole('main').getByRole('button', { name: '查找' }).click();
  await expect(page).toHaveURL(/\/search\/\?q=%E9%AB%98%E7%A9%BA%E6%8A%9B%E7%89%A9$/);
  await context.close();
});

test('Ten questions lead to the article or note that answers them', async ({ page, request }) => {
  const heading = page.getByRole('heading', { level: 2, name: /问得最多/ });
  const questions = page.locator('section').filter({ has: heading }).getByRole('link');
  await expect(questions).toHaveCount(10);
  for (const link of await questions.all()) {
    const href = (await link.getAttribute('href')) ?? '';
    expect(href).toMatch(/^\/laws\/[a-z-]+\/(?:[a-z]+\/)?#a\d/);
    expect((await request.get(href)).status()).toBe(200);
  }
});

test('No door is dead', async ({ page, request }) => {
  const doors = page.getByRole('navigation').first().getByRole('link');
  expect(await doors.count()).toBeGreaterThan(0);
  for (const door of await doors.all()) {
    expect((await request.get((await door.getAttribute('href')) ?? '')).status()).toBe(200);
  }
});
