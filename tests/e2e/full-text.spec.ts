import { expect, test } from '@playwright/test';
import { LawPage } from './pages/law-page.ts';
import { collectResponses, hasCorpus, NEEDS_CORPUS } from './site.ts';

const ARTICLE = 'minfadian/qinquanzeren/#a1254';
const FIRST_SENTENCE = '禁止从建筑物中抛掷物品。';

test.skip(!hasCorpus, NEEDS_CORPUS);

test('The address of an article on the front page of a code arrives at the article', async ({
  page,
}) => {
  const law = new LawPage(page);
  await law.open('minfadian/#a1254');
  await expect(page).toHaveURL(`/laws/${ARTICLE}`);
  await expect(law.at('a1254')).toBeInViewport();
  await expect(law.at('a1254')).toContainText(FIRST_SENTENCE);
});

test('A paragraph and an item have an address of their own', async ({ page }) => {
  const law = new LawPage(page);
  await law.open('minfadian/#a1254-p2');
  await expect(page).toHaveURL('/laws/minfadian/qinquanzeren/#a1254-p2');
  await expect(law.at('a1254-p2')).toBeInViewport();
  await law.open('minfadian/hunyinjiating/#a1079-p3-i2');
  await expect(law.at('a1079-p3-i2')).toContainText('实施家庭暴力');
});

test('A note in plain words stands beside its article', async ({ page }) => {
  const law = new LawPage(page);
  await law.open(ARTICLE);
  await expect(law.noteOf('a1254')).toContainText('白话');
});

test('The copy button gives the citation and its address', async ({ page, context, baseURL }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const law = new LawPage(page);
  await law.open(ARTICLE);
  await law.copyCitation('a1254');
  await expect(law.copyStatus).toContainText('已复制《民法典》第一千二百五十四条');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  const address = new URL(`/laws/${ARTICLE}`, baseURL).href;
  expect(copied).toBe(`《民法典》第一千二百五十四条\n${address}`);
});

test('The law can be read with JavaScript off', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
  const page = await context.newPage();
  const law = new LawPage(page);
  await law.open(ARTICLE);
  await expect(law.at('a1254')).toContainText(FIRST_SENTENCE);
  await law.open('minfadian/');
  await page
    .getByRole('link', { name: /婚姻家庭/ })
    .first()
    .click();
  await expect(law.at('a1040')).toBeAttached();
  await expect(page.getByRole('button', { name: '复制引用' })).toHaveCount(0);
  await context.close();
});

test('No request leaves for another host', async ({ page, baseURL }) => {
  const responses = collectResponses(page);
  await new LawPage(page).open(ARTICLE);
  await page.waitForLoadState('networkidle');
  const hosts = new Set(responses.map((response) => new URL(response.url()).host));
  expect([...hosts]).toEqual([new URL(baseURL ?? '').host]);
});

test('The table of contents leads to a chapter', async ({ page }) => {
  const law = new LawPage(page);
  await law.open('minfadian/hunyinjiating/');
  await law.followInContents(/离婚/);
  await expect(page.getByRole('heading', { name: /第四章.*离婚/ })).toBeInViewport();
  await expect(page).toHaveURL(/#d/);
});

test('One part leads to the next and back', async ({ page }) => {
  await new LawPage(page).open('minfadian/hunyinjiating/');
  await page.getByRole('link', { name: /下一编/ }).click();
  await expect(page).toHaveURL('/laws/minfadian/jicheng/');
  await page.getByRole('link', { name: /上一编/ }).click();
  await expect(page).toHaveURL('/laws/minfadian/hunyinjiating/');
});

test('A reference to another article of the same law leads there', async ({ page }) => {
  const law = new LawPage(page);
  await law.open('minfadian/hunyinjiating/#a1065');
  await law.at('a1065').getByRole('link', { name: '本法第一千零六十二条' }).click();
  await expect(page).toHaveURL('/laws/minfadian/hunyinjiating/#a1062');
  await expect(law.at('a1062')).toBeInViewport();
});

test('On paper stands the law without the furniture of the page', async ({ page }) => {
  await new LawPage(page).open(ARTICLE);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('combobox')).toHaveCount(0);
  await expect(page.getByRole('navigation')).toHaveCount(0);
  await expect(page.getByRole('button')).toHaveCount(0);
  const colours = await page.locator('#a1254').evaluate((article) => {
    const { color } = getComputedStyle(article);
    return [color, getComputedStyle(document.body).backgroundColor];
  });
  expect(colours).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
});
