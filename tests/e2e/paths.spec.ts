import { expect, test } from '@playwright/test';

test('A path goes from notes to a case to questions, and keeps the steps taken', async ({
  page,
}) => {
  await page.goto('/paths/');
  await page
    .getByRole('main')
    .getByRole('link', { name: /老人的学法路线/ })
    .click();
  const step = page.locator('learning-path li').first();
  await expect(step.locator('dd').first()).not.toBeEmpty();
  await expect(step.getByRole('link', { name: /《老年人权益保障法》/ }).first()).toBeVisible();
  await step.getByRole('checkbox', { name: '这一步学过了' }).check();
  await expect(page.getByRole('status')).toContainText('走了1步');
  await page.reload();
  await expect(step.getByRole('checkbox')).toBeChecked();
});

test('On a kiosk nothing is kept', async ({ page }) => {
  await page.goto('/paths/laoren/');
  await page.evaluate(() => sessionStorage.setItem('kiosk', 'shifan'));
  await page.getByRole('checkbox').first().check();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});
