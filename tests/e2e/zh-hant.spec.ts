import { expect, test } from '@playwright/test';
import { hasCorpus, NEEDS_CORPUS, setClock } from './site.ts';

test.skip(({ isMobile }) => !isMobile, 'it is the same on every screen');

test('A page and its twin lead to each other, and the twin says which prevails', async ({
  page,
}) => {
  await page.goto('/topics/zufang/');
  await page.getByRole('contentinfo').getByRole('link', { name: '繁體' }).click();
  await expect(page).toHaveURL('/zh-hant/topics/zufang/');
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hant');
  await expect(page.getByRole('main')).toContainText('以簡體文本為準');
  await page.getByRole('link', { name: '看簡體' }).click();
  await expect(page).toHaveURL('/topics/zufang/');
});

test('Links of a twin stay in its edition', async ({ page }) => {
  await page.goto('/zh-hant/');
  await page.getByRole('contentinfo').getByRole('link', { name: '法律圖書角' }).click();
  await expect(page).toHaveURL('/zh-hant/laws/');
  await expect(page.getByRole('main')).toContainText('婚姻家庭');
});

test('An article of a law reads in 繁體', async ({ page }) => {
  test.skip(!hasCorpus, NEEDS_CORPUS);
  await page.goto('/zh-hant/laws/minfadian/qinquanzeren/#a1254');
  await expect(page.locator('#a1254')).toContainText('第一千二百五十四條');
  await expect(page.locator('#a1254')).toContainText('禁止從建築物中拋擲物品');
});

test('A question in 繁體 finds answers in 繁體 that stay in the edition', async ({ page }) => {
  await page.goto(`/zh-hant/search/?q=${encodeURIComponent('人身安全保護令')}`);
  const results = page.getByRole('main').locator('[data-part="list"] li');
  await expect(results.first()).toContainText('保護令');
  await expect(page.getByRole('main').getByRole('status')).toContainText('人身安全保護令');
  await expect(results.first().locator('mark').first()).toBeVisible();
  await results.first().getByRole('link').first().click();
  await expect(page).toHaveURL(/\/zh-hant\/laws\/[a-z-]+\//);
});

test('Suggestions are in 繁體 and find what they say', async ({ page }) => {
  await page.goto('/zh-hant/search/');
  const box = page.getByRole('main').getByRole('combobox');
  await box.pressSequentially('離婚');
  const option = page.getByRole('main').getByRole('option').first();
  await expect(option).toContainText('離婚');
  await option.click();
  await expect(page.getByRole('main').getByRole('status')).toContainText(/\d+條/);
});

test('A quiz in 繁體 marks what is right as right', async ({ page }) => {
  await page.goto('/zh-hant/quizzes/loushang-louxia/');
  const item = page.locator('quiz-set li').nth(1);
  await item.getByText('錯', { exact: true }).click();
  await page.locator('quiz-set [data-part=mark]').click();
  await expect(item).toHaveClass(/right/);
  await expect(page.locator('quiz-set [data-part=result]')).toContainText('答對1題');
});

test('What scripts add is in 繁體 as well: the card of a term, a contest paper', async ({
  page,
}) => {
  await page.goto('/zh-hant/topics/zufang/');
  await page.locator('a.term').first().click();
  const card = page.locator('.term-card');
  await expect(card).toBeVisible();
  expect(await card.textContent()).not.toMatch(/[这说没关们]/);
  await page.goto('/zh-hant/quizzes/contest/?seed=2026-12');
  const asks = page.locator('contest-paper .paper .ask');
  await expect(asks).toHaveCount(20);
  await expect
    .poll(async () => (await asks.allTextContents()).join(''))
    .not.toMatch(/[这说没关们]/);
});

test('The calendar opens the reader’s month within the edition', async ({ page }) => {
  await setClock(page, '2029-12-04T09:00:00');
  await page.goto('/zh-hant/calendar/');
  await expect(page).toHaveURL('/zh-hant/calendar/2029/12/');
});
