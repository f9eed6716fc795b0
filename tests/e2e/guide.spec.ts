import { expect, test } from '@playwright/test';
import { LawPage } from './pages/law-page.ts';

test('A guide says what the law does, the mistakes people make and where to go', async ({
  page,
}) => {
  const law = new LawPage(page);
  await law.open('fan-jiating-baoli-fa/');
  await expect(law.title).toHaveText(/反家庭暴力法$/);
  for (const name of ['这部法管什么', '最常见的三个误会', '遇到事怎么做', '时效和期限']) {
    await expect(page.getByRole('heading', { level: 2, name })).toBeVisible();
  }
});

test('A note arrives at its article', async ({ page }) => {
  const law = new LawPage(page);
  await law.open('fan-jiating-baoli-fa/');
  await page
    .getByRole('link', { name: /第二十三条/ })
    .first()
    .click();
  await expect(law.at('a23')).toBeInViewport();
});

test('The official database is one link away', async ({ page }) => {
  await new LawPage(page).open('fan-jiating-baoli-fa/');
  await expect(page.getByRole('link', { name: /国家法律法规数据库/ })).toHaveAttribute(
    'href',
    /^https:\/\/flk\.npc\.gov\.cn\//,
  );
});
