import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { SearchPage } from './pages/search-page.ts';
import { hasCorpus, NEEDS_CORPUS, PAGE_TYPES } from './site.ts';

/** What a page can look like; modes beside the first change colours and sizes, and nothing else. */
const MODES = [
  { mode: 'light', rules: undefined },
  { mode: 'dark', rules: ['color-contrast'] },
  { mode: 'elder', rules: ['color-contrast', 'target-size'] },
] as const;

async function enter(page: Page, mode: (typeof MODES)[number]['mode']): Promise<void> {
  await page.emulateMedia({ colorScheme: mode === 'dark' ? 'dark' : 'light' });
  await page.evaluate((isElder) => {
    if (isElder) document.documentElement.dataset['mode'] = 'elder';
  }, mode === 'elder');
}

async function findViolations(page: Page, rules?: readonly string[]): Promise<string[]> {
  const axe = new AxeBuilder({ page });
  const { violations } = await (rules ? axe.withRules([...rules]) : axe).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

/** Pages that a wide screen lays out in another way, so that they are looked at twice. */
const LAID_OUT_ANEW = ['home', 'guide', 'part of a code', 'month', 'lecture', 'search results'];

/** Pages of other make, which other tests of all types would not fit. */
const OTHERS = [
  { name: 'the kiosk', path: '/kiosk/shifan/', needsCorpus: false },
  { name: 'a guide in 繁體', path: '/zh-hant/laws/fan-jiating-baoli-fa/', needsCorpus: false },
  { name: 'what is kept offline', path: '/offline/', needsCorpus: false },
  { name: 'the form for codes', path: '/q/', needsCorpus: false },
];

for (const { name, path, needsCorpus } of [...PAGE_TYPES, ...OTHERS]) {
  test(`axe finds nothing on ${name}, in light, dark and large type`, async ({
    page,
    isMobile,
  }) => {
    test.skip(needsCorpus === true && !hasCorpus, NEEDS_CORPUS);
    test.skip(!isMobile && !LAID_OUT_ANEW.includes(name), 'laid out as on the phone');
    test.setTimeout(120_000);
    await page.goto(path);
    await page.waitForLoadState('networkidle');
    // Colours are the same on every screen: once is enough for those that change nothing else.
    for (const { mode, rules } of isMobile ? MODES : MODES.slice(0, 1)) {
      await enter(page, mode);
      expect(await findViolations(page, rules), mode).toEqual([]);
    }
  });
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
    expect(await findViolations(page)).toEqual([]);
  });
}
