import { expect, test, type Page } from '@playwright/test';

const GUIDE = '/laws/fan-jiating-baoli-fa/';
const card = (page: Page) => page.getByRole('dialog');
const firstTerm = (page: Page) => page.locator('main a.term').first();

test('A tap on a term tells its meaning beside the word; nothing on the page moves', async ({
  page,
}) => {
  await page.goto(GUIDE);
  const term = firstTerm(page);
  await term.scrollIntoViewIfNeeded();
  const before = await term.boundingBox();
  await term.click();
  await expect(card(page)).toBeVisible();
  await expect(card(page)).toContainText((await term.textContent())!);
  await expect(card(page).getByRole('link', { name: '在词典里看' })).toBeVisible();
  expect(await term.boundingBox()).toEqual(before);
  const box = (await card(page).boundingBox())!;
  const { width, height } = page.viewportSize()!;
  expect(box.x >= 0 && box.x + box.width <= width).toBe(true);
  expect(box.y >= 0 && box.y + box.height <= height).toBe(true);
});

test('The keyboard opens the card and Escape gives the word back', async ({ page }) => {
  await page.goto(GUIDE);
  await firstTerm(page).focus();
  await page.keyboard.press('Enter');
  await expect(card(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(card(page)).toBeHidden();
  await expect(firstTerm(page)).toBeFocused();
});

test('The cross closes the card', async ({ page }) => {
  await page.goto(GUIDE);
  await firstTerm(page).click();
  await card(page).getByRole('button', { name: '关上' }).click();
  await expect(card(page)).toBeHidden();
});

test('Where the meanings do not arrive, the word leads to the glossary', async ({ page }) => {
  await page.route('**/glossary/terms.json', (route) => route.abort());
  await page.goto(GUIDE);
  await firstTerm(page).click();
  await expect(page).toHaveURL(/\/glossary\/#[a-z-]+$/);
  await expect(page.locator(':target')).toBeInViewport();
});

test.describe('Without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a term leads to its place in the glossary', async ({ page }) => {
    await page.goto(GUIDE);
    const word = await firstTerm(page).textContent();
    await firstTerm(page).click();
    await expect(page.locator(':target dt a')).toHaveText(word!);
  });
});

test('Every term has its sound, its meaning and its article', async ({ page }) => {
  await page.goto('/glossary/');
  const terms = page.locator('main dl > div');
  expect(await terms.count()).toBeGreaterThanOrEqual(150);
  expect(await page.locator('main dl .cites').count()).toBe(await terms.count());
});

test('Pinyin stands over hard words when it is asked for, and goes again', async ({ page }) => {
  await page.goto(GUIDE);
  const button = page.getByRole('button', { name: '难字注音' });
  await expect(page.locator('ruby')).toHaveCount(0);
  await button.click();
  await expect(button).toHaveAttribute('aria-pressed', 'true');
  await expect(page.locator('rt:visible').first()).toBeVisible();
  await button.click();
  await expect(button).toHaveAttribute('aria-pressed', 'false');
  await expect(page.locator('rt:visible')).toHaveCount(0);
});

test('The letters are large enough to be tapped and lead to their terms', async ({ page }) => {
  await page.goto('/glossary/');
  const letter = page
    .getByRole('navigation', { name: '按拼音找' })
    .getByRole('link', { name: 'J' });
  const { width, height } = (await letter.boundingBox())!;
  expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
  await letter.click();
  await expect(page.getByRole('heading', { name: 'J' })).toBeInViewport();
});
