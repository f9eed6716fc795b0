import { expect, test, type Page } from '@playwright/test';

test.skip(({ isMobile }) => isMobile, 'a phone has no keyboard');

/** Goes on with Tab until what has the focus is named so; every stop on the way shows that it has it. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let steps = 0; steps < 60; steps += 1) {
    await page.keyboard.press('Tab');
    const focused = page.locator(':focus');
    const { text, outline } = await focused.evaluate((element) => ({
      text: `${element.getAttribute('aria-label') ?? ''} ${element.textContent}`,
      outline: getComputedStyle(element).outlineStyle,
    }));
    expect(outline, text).not.toBe('none');
    if (name.test(text)) return;
  }
  throw new Error(`no stop is named ${name}`);
}

test('From the home page to an answer without a mouse', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: '跳到正文' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('main').getByRole('combobox')).toBeFocused();
  await page.keyboard.type('房东不退押金');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=/);
  await expect(page.getByRole('main').getByRole('link', { name: /押金/ }).first()).toBeVisible();
  await tabTo(page, /押金/);
  await page.keyboard.press('Enter');
  await expect(page).not.toHaveURL(/\/search\//);
});

test('Along a decision path to its end without a mouse', async ({ page }) => {
  await page.goto('/topics/zufang/');
  for (const say of [/^ \s*押金要不回来/, /写了，房东扣的不在里面/, /有转账或收据/]) {
    await tabTo(page, say);
    await page.keyboard.press('Enter');
    // The next card has the focus before one goes on.
    await expect(page.locator('decision-path h3:focus')).toBeVisible();
  }
  await expect(page.locator('decision-path .card:visible').getByText('谁来管')).toBeVisible();
  await expect(page.locator('decision-path .card:visible h3')).toBeFocused();
});
