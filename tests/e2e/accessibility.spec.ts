import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { hasCorpus, NEEDS_CORPUS, PAGE_TYPES } from './site.ts';

for (const { name, path, needsCorpus } of PAGE_TYPES) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds nothing on ${name}, ${colorScheme}`, async ({ page }) => {
      test.skip(needsCorpus === true && !hasCorpus, NEEDS_CORPUS);
      test.setTimeout(90_000);
      await page.emulateMedia({ colorScheme });
      await page.goto(path);
      await page.waitForLoadState('networkidle');
      const { violations } = await new AxeBuilder({ page }).analyze();
      const found = violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
      expect(found).toEqual([]);
    });
  }
}
