import { expect, test } from '@playwright/test';
import { hasCorpus } from './site.ts';

test('The library lists its laws by topic and by level, each shelf with its number', async ({
  page,
}) => {
  await page.goto('/laws/');
  for (const name of ['家暴', '网购与消费', '法律']) {
    const shelf = page.locator('section').filter({
      has: page.getByRole('heading', { level: 2, name: new RegExp(`^${name}\\s*\\d+$`) }),
    });
    const count = Number((await shelf.getByRole('heading').innerText()).replace(/\D/g, ''));
    expect(count).toBeGreaterThan(0);
    await expect(shelf.getByRole('listitem')).toHaveCount(count);
  }
});

test('The library says how many laws it holds', async ({ page }) => {
  await page.goto('/laws/');
  const text = await page.getByText(/共收\d+部/).innerText();
  expect(Number(/共收(\d+)部/.exec(text)?.[1])).toBeGreaterThanOrEqual(hasCorpus ? 311 : 10);
});

test('A topic leads to its shelf and from there to a guide', async ({ page }) => {
  await page.goto('/laws/');
  await page.getByRole('link', { name: /^家暴/ }).first().click();
  await expect(page.getByRole('heading', { level: 2, name: /^家暴/ })).toBeInViewport();
  await page
    .getByRole('link', { name: /^反家庭暴力法/ })
    .first()
    .click();
  await expect(page).toHaveURL('/laws/fan-jiating-baoli-fa/');
});
