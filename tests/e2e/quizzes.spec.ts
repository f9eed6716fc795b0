import { expect, test } from '@playwright/test';

const QUIZ = '/quizzes/loushang-louxia/';

test('A set is answered, marked, explained and kept on the device alone', async ({ page }) => {
  await page.goto(QUIZ);
  const items = page.locator('quiz-set li');
  await items
    .nth(0)
    .getByRole('radio', { name: /除非能证明/ })
    .check();
  await items.nth(1).getByRole('radio', { name: '对' }).check();
  await page.getByRole('button', { name: '交卷' }).click();
  await expect(page.getByRole('status')).toHaveText('答对1题，共6题。');
  await expect(items.nth(0)).toHaveClass(/right/);
  await expect(items.nth(1)).toHaveClass(/wrong/);
  await expect(items.nth(1).getByText('答案：错')).toBeVisible();
  await page.reload();
  await expect(page.getByText('上次在这台设备上：1题对，共6题。')).toBeVisible();
});

test('What was answered wrong can be done again by itself, from the list of sets on', async ({
  page,
}) => {
  await page.goto(QUIZ);
  const items = page.locator('quiz-set li');
  await items.nth(1).getByRole('radio', { name: '错' }).check();
  await page.getByRole('button', { name: '交卷' }).click();
  await page.goto('/quizzes/');
  const card = page.getByRole('link', { name: /楼上楼下那些事/ });
  await expect(card).toContainText('上次1对，共6题');
  await card.click();
  await page.getByRole('button', { name: '只做上次错的5题' }).click();
  await expect(page.locator('quiz-set li:visible')).toHaveCount(5);
  await expect(items.nth(1)).toBeHidden();
  await page.getByRole('radio', { name: /除非能证明/ }).check();
  await page.getByRole('button', { name: '交卷' }).click();
  await expect(page.getByRole('status')).toHaveText('答对1题，共5题。');
  await expect(page.getByRole('button', { name: '只做上次错的4题' })).toBeVisible();
  await page.goto('/quizzes/');
  await page.getByRole('button', { name: '清除这台设备上的答题记录' }).click();
  await expect(card).not.toContainText('上次');
  expect(await page.evaluate(() => localStorage.getItem('quizzes'))).toBeNull();
});

test('All that is right must be chosen; one can begin again', async ({ page }) => {
  await page.goto(QUIZ);
  const item = page.locator('quiz-set li').nth(5);
  await item.getByRole('checkbox', { name: /先请物业/ }).check();
  await item.getByRole('checkbox', { name: /打12345/ }).check();
  await page.getByRole('button', { name: '交卷' }).click();
  await expect(item).toHaveClass(/wrong/);
  await page.getByRole('button', { name: '再做一遍' }).click();
  await expect(item.getByRole('checkbox', { name: /先请物业/ })).not.toBeChecked();
  await expect(page.locator('quiz-set input').first()).toBeFocused();
});

test('The keyboard is enough', async ({ page }) => {
  await page.goto(QUIZ);
  await page.locator('quiz-set input').first().focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: /除非能证明/ })).toBeChecked();
});

test.describe('Without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('each answer unfolds beneath its question', async ({ page }) => {
    await page.goto(QUIZ);
    await page.getByText('看答案').first().click();
    await expect(page.getByText('答案：B').first()).toBeVisible();
    await expect(page.getByRole('button', { name: '交卷' })).toBeHidden();
  });
});
