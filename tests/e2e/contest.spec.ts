import { expect, test, type Page } from '@playwright/test';

const items = (page: Page) => page.locator('contest-paper .paper ol > li');
const asks = (page: Page) => page.locator('contest-paper .paper .ask').allTextContents();

test('The same seed draws the same twenty questions, another one others', async ({ page }) => {
  await page.goto('/quizzes/contest/?seed=2026-12');
  await expect(items(page)).toHaveCount(20);
  const first = await asks(page);
  await page.reload();
  await expect(items(page)).toHaveCount(20);
  expect(await asks(page)).toEqual(first);
  await page.getByLabel('卷号').fill('2027 春');
  await page.getByRole('button', { name: '出卷' }).click();
  await expect(page).toHaveURL(/seed=2027/);
  await expect(page.locator('.paper [data-part=edition]')).toContainText('卷号 2027 春');
  expect(await asks(page)).not.toEqual(first);
});

test('A paper is answered here and marked', async ({ page }) => {
  await page.goto('/quizzes/contest/?seed=a');
  await expect(items(page)).toHaveCount(20);
  await page.getByRole('button', { name: '交卷' }).click();
  await expect(page.getByRole('status').filter({ hasText: '答对' })).toHaveText(
    '答对0题，共20题。',
  );
  await expect(items(page).first().locator('.why')).toBeVisible();
  await page.getByRole('button', { name: '只做上次错的20题' }).click();
  await expect(items(page).first().locator('.why')).toBeHidden();
});

test('On paper the questions, the answer sheet and the key stand apart', async ({ page }) => {
  await page.goto('/quizzes/contest/?seed=2026-12');
  await expect(items(page)).toHaveCount(20);
  await expect(page.locator('.key')).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.sheet li')).toHaveCount(20);
  await expect(page.locator('.key li').first()).toBeVisible();
  await expect(page.locator('.paper details').first()).toBeHidden();
  await expect(page.getByRole('button', { name: '交卷' })).toBeHidden();
});

test('Without the pool of questions the page says what to do', async ({ page }) => {
  await page.route('**/quizzes/items.json', (route) => route.abort());
  await page.goto('/quizzes/contest/');
  await expect(page.getByText('题库没有取到')).toBeVisible();
  await page.unroute('**/quizzes/items.json');
  await page.getByRole('button', { name: '出卷' }).click();
  await expect(items(page)).toHaveCount(20);
});
