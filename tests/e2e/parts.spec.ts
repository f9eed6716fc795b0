import { expect, test } from '@playwright/test';
import { LawPage } from './pages/law-page.ts';
import { hasCorpus, NEEDS_CORPUS } from './site.ts';

const CHAPTERS = ['这一编管什么', '最常见的三个误会', '遇到事怎么做', '时效和期限'] as const;

test.describe('A guide by 编', () => {
  test('The page of a 编 begins with its guide, and each note has the address of its article', async ({
    page,
  }) => {
    const law = new LawPage(page);
    await law.open('minfadian/hetong/');
    for (const name of CHAPTERS)
      await expect(page.getByRole('heading', { level: 2, name })).toBeVisible();
    await law.open('minfadian/hetong/#a491');
    await expect(law.at('a491')).toBeInViewport();
    await expect(law.at('a491')).toContainText('网上下单就算成交');
  });

  test('The page of the law shows a dozen notes and leads to each 编 with the number of its notes', async ({
    page,
  }) => {
    await new LawPage(page).open('minfadian/');
    const parts = page.locator('section').filter({ has: page.locator('#parts') });
    await expect(parts.getByRole('link', { name: /^第.编.*\d\d条有白话$/ })).toHaveCount(7);
    const notes = page.getByText(/^(?:居民常问的几条|逐条白话)$/).locator('xpath=../..');
    expect(await notes.getByText(/第[一二三四五六七八九十百千零]+条$/).count()).toBeLessThan(40);
    await parts.getByRole('link', { name: /^第三编.*有白话$/ }).click();
    await expect(page).toHaveURL('/laws/minfadian/hetong/');
  });

  test('The address of a noted article on the front page of the law arrives at the note', async ({
    page,
  }) => {
    const law = new LawPage(page);
    await law.open('minfadian/#a985');
    await expect(page).toHaveURL('/laws/minfadian/hetong/#a985');
    await expect(law.at('a985')).toContainText('转错的钱能要回来');
  });

  test('On paper stand the guide of the 编 and its notes', async ({ page }) => {
    const law = new LawPage(page);
    await law.open('minfadian/hetong/');
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('heading', { level: 2, name: CHAPTERS[0] })).toBeVisible();
    await expect(law.at('a491').getByText('网上下单就算成交')).toBeVisible();
    await expect(page.getByText(/点开按条找/)).toBeHidden();
  });
});

test.describe('With the full text', () => {
  test.skip(!hasCorpus, NEEDS_CORPUS);

  test('The guide of a 编 stands above its text, and a folded list leads to each note', async ({
    page,
  }) => {
    const law = new LawPage(page);
    await law.open('minfadian/hetong/');
    const [guide, text] = await Promise.all([
      page.getByRole('heading', { name: CHAPTERS[3] }).boundingBox(),
      page.getByRole('heading', { name: '这一编的全文' }).boundingBox(),
    ]);
    expect(guide!.y).toBeLessThan(text!.y);
    await page.getByText(/点开按条找/).click();
    await page.getByRole('link', { name: /转错的钱能要回来/ }).click();
    await expect(law.noteOf('a985')).toBeInViewport();
  });

  test('A 编 without a guide shows its text alone', async ({ page }) => {
    const law = new LawPage(page);
    await law.open('minfadian/fuze/');
    await expect(law.at('a1260')).toBeAttached();
    await expect(page.getByRole('heading', { name: '这一编的全文' })).toHaveCount(0);
    await expect(page.getByText(/对照原文复核|待审核/)).toHaveCount(0);
  });
});

test('Without the full text every note of a 编 stands whole on its page', async ({ page }) => {
  test.skip(hasCorpus, 'needs a site without the real statutes');
  const law = new LawPage(page);
  await law.open('minfadian/hetong/');
  await expect(page.getByRole('heading', { level: 2, name: '逐条白话' })).toBeVisible();
  expect(await page.locator('[id^="a"]').filter({ hasText: '条' }).count()).toBeGreaterThan(50);
  await page.getByRole('link', { name: /下一编/ }).click();
  await expect(page).toHaveURL('/laws/minfadian/rengequan/');
});
