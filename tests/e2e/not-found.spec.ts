import { expect, test } from '@playwright/test';

test('A page that does not exist says so and offers to search', async ({ page }) => {
  const response = await page.goto('/laws/no-such-law/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('没有这一页');
  await page.getByRole('main').getByRole('combobox').fill('离婚');
  await page.getByRole('main').getByRole('combobox').press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=/);
});
