import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { SearchPage } from './pages/search-page.ts';
import { hasCorpus, NEEDS_CORPUS, PAGE_TYPES } from './site.ts';

/** The dark theme changes colours and nothing else. */
function makeAxe(page: Page, colorScheme: 'light' | 'dark'): AxeBuilder {
  const axe = new AxeBuilder({ page });
  return colorScheme === 'light' ? axe : axe.withRules(['color-contrast']);
}

for (const { name, path, needsCorpus } of PAGE_TYPES) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds nothing on ${name}, ${colorScheme}`, async ({ page }) => {
      test.skip(needsCorpus === true && !hasCorpus, NEEDS_CORPUS);
      test.setTimeout(90_000);
      await page.emulateMedia({ colorScheme });
      await page.goto(path);
      await page.waitForLoadState('networkidle');
      const { violations } = await makeAxe(page, colorScheme).analyze();
      const found = violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
      expect(found).toEqual([]);
    });
  }
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing while search suggests and tells words apart, ${colorScheme}`, async ({
    page,
  }) => {
    test.setTimeout(90_000);
    await page.emulateMedia({ colorScheme });
    const search = new SearchPage(page);
    await search.open('订金');
    await page.waitForLoadState('networkidle');
    await search.box.fill('');
    await search.box.pressSequentially('网购');
    await expect(search.suggestions.first()).toBeVisible();
    await search.box.press('ArrowDown');
    const { violations } = await makeAxe(page, colorScheme).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });
}
