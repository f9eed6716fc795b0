import { expect, test, type Page } from '@playwright/test';
import { hasCorpus, NEEDS_CORPUS, PAGE_TYPES } from './site.ts';

/** The narrowest screen that WCAG asks for, a phone, a standing kiosk, a desk. */
const SCREENS = [
  { width: 1440, height: 900 },
  { width: 1080, height: 1920 },
  { width: 320, height: 640 },
  { width: 390, height: 844 },
];

test.skip(({ isMobile }) => isMobile, 'one visit is enough for all screens');

const measureWidths = (page: Page) =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return { content: scrollWidth, screen: clientWidth };
  });

for (const { name, path, needsCorpus } of PAGE_TYPES) {
  test(`Nothing of ${name} stands out beyond the edge of the screen`, async ({ page }) => {
    test.skip(needsCorpus === true && !hasCorpus, NEEDS_CORPUS);
    await page.goto(path);
    await page.waitForLoadState('networkidle');
    for (const screen of SCREENS) {
      await page.setViewportSize(screen);
      const own = await measureWidths(page);
      expect(own.content, `${screen.width}`).toBeLessThanOrEqual(own.screen);
    }
    // 长辈版, on the phone that it is read on.
    await page.evaluate(() => (document.documentElement.dataset['mode'] = 'elder'));
    const elder = await measureWidths(page);
    expect(elder.content, 'elder').toBeLessThanOrEqual(elder.screen);
  });
}

test('Text is at least 18 px with generous lines', async ({ page }) => {
  await page.goto('/laws/fan-jiating-baoli-fa/');
  const [size = 0, height = 0] = await page
    .locator('main p + p')
    .first()
    .evaluate((paragraph) => {
      const { fontSize, lineHeight } = getComputedStyle(paragraph.ownerDocument.body);
      return [parseFloat(fontSize), parseFloat(lineHeight)];
    });
  expect(size).toBeGreaterThanOrEqual(18);
  expect(height / size).toBeGreaterThanOrEqual(1.7);
});
