import { expect, test } from '@playwright/test';
import { hasCorpus, NEEDS_CORPUS, PAGE_TYPES } from './site.ts';

for (const { name, path, needsCorpus } of PAGE_TYPES) {
  test(`Nothing of ${name} stands out beyond the edge of the screen`, async ({ page }) => {
    test.skip(needsCorpus === true && !hasCorpus, NEEDS_CORPUS);
    await page.goto(path);
    const [content, screen] = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return [scrollWidth, clientWidth];
    });
    expect(content).toBeLessThanOrEqual(screen ?? 0);
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
