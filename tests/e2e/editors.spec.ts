import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { TEST_SITE } from '../../src/cli/setup/project.mjs';

test("The editors' list is kept out of search engines, the sitemap and the search", async ({
  page,
}) => {
  await page.goto('/editors/');
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
  await expect(page.getByRole('heading', { name: /条文已变动/ })).toBeVisible();
  expect(readFileSync(join(TEST_SITE, 'sitemap-0.xml'), 'utf8')).not.toContain('/editors/');
  await page.goto(`/search/?q=${encodeURIComponent('编辑台账')}`);
  await expect(page.getByRole('status').first()).toHaveText(/找到|没有找到|最相关/);
  await expect(page.locator('a[href="/editors/"]')).toHaveCount(0);
});
