import { expect, test } from '@playwright/test';
import { SearchPage } from './pages/search-page.ts';
import { hasCorpus, NEEDS_CORPUS } from './site.ts';

test.skip(({ isMobile }) => !isMobile, 'it is the same on every screen');

const FINISHED = /找到\d+条|最相关的\d+条/;

for (const [question, article] of [
  ['老公打我怎么办', '反家庭暴力法'],
  ['上下班路上出车祸算工伤吗', '工伤保险条例'],
  ['老板不签劳动合同', '劳动合同法'],
] as const) {
  test(`“${question}” is answered by the ${article}`, async ({ page }) => {
    const search = new SearchPage(page);
    await search.open(question);
    await expect(search.status).toContainText(FINISHED);
    await expect(search.results.first()).toContainText(article);
  });
}

test('The plain answer stands on top, the article beneath it, the door at the end', async ({
  page,
}) => {
  test.skip(!hasCorpus, NEEDS_CORPUS);
  const search = new SearchPage(page);
  await search.open('高空抛物');
  await expect(search.status).toContainText(FINISHED);
  const first = search.results.first();
  await expect(first).toContainText('白话');
  await expect(first.locator('.plain + .excerpt')).toBeVisible();
  await expect(search.door).toContainText('12348');
});

test('A phrase in quotes is found as it stands', async ({ page }) => {
  test.skip(!hasCorpus, NEEDS_CORPUS);
  const search = new SearchPage(page);
  await search.open('“老年人”');
  await expect(search.status).toContainText(FINISHED);
  for (const result of await search.results.all()) await expect(result).toContainText('老年人');
});

test('Suggestions come while typing and are chosen from the keyboard', async ({ page }) => {
  const search = new SearchPage(page);
  await search.open();
  await search.box.pressSequentially('网购');
  await expect(search.suggestions.first()).toBeVisible();
  await expect(search.box).toHaveAttribute('aria-expanded', 'true');
  await search.box.press('ArrowDown');
  const chosen = await search.suggestions.first().textContent();
  await expect(search.suggestions.first()).toHaveAttribute('aria-selected', 'true');
  await search.box.press('Enter');
  await expect(search.box).toHaveValue(chosen ?? '');
  await expect(search.suggestions).toHaveCount(0);
  await expect(page).toHaveURL(/q=/);
});

test('Escape closes the suggestions and keeps what was typed', async ({ page }) => {
  const search = new SearchPage(page);
  await search.open();
  await search.box.pressSequentially('网购');
  await expect(search.suggestions.first()).toBeVisible();
  await search.box.press('Escape');
  await expect(search.suggestions).toHaveCount(0);
  await expect(search.box).toHaveValue('网购');
});

test('The box in the header of every page suggests and leads to the results', async ({ page }) => {
  await page.goto('/laws/');
  const box = page.getByRole('banner').getByRole('combobox');
  await box.pressSequentially('网购');
  await page.getByRole('option').first().click();
  await expect(page).toHaveURL(/\/search\/\?q=/);
});

test('Letters are read as pinyin or initials, and traditional characters as simplified ones', async ({
  page,
}) => {
  const search = new SearchPage(page);
  await search.open('anquanbaohuling');
  await expect(search.status).toContainText('安全保护令');
  await search.search('老闆拖欠工資');
  await expect(search.status).toContainText('老板拖欠工资');
  await search.search('jb');
  await expect(search.status).toContainText(FINISHED);
});

test('A particle put in or left out does not matter', async ({ page }) => {
  const search = new SearchPage(page);
  const ask = async (query: string) => {
    await search.open(query);
    await expect(search.status).toContainText(FINISHED);
    return search.results.first().getByRole('link').first().textContent();
  };
  expect(await ask('离婚的财产怎么分')).toBe(await ask('离婚财产怎么分'));
});

test('A wrong character of the same sound is asked about', async ({ page }) => {
  const search = new SearchPage(page);
  await search.open('人身安全保护另');
  await page
    .locator('[data-part="others"]')
    .getByRole('link', { name: '人身安全保护令', exact: true })
    .click();
  await expect(search.status).toContainText('人身安全保护令');
});

test('Words that are easily mixed up are told apart', async ({ page }) => {
  const search = new SearchPage(page);
  await search.open('订金');
  await expect(
    page.getByRole('main').getByText('给合同作担保的钱', { exact: false }),
  ).toBeVisible();
});

test('Repealed law is found only on request, and says that it is repealed', async ({ page }) => {
  test.skip(!hasCorpus, NEEDS_CORPUS);
  const search = new SearchPage(page);
  await search.open('“大气污染防治重点区域”');
  await expect(search.status).toContainText(FINISHED);
  await expect(page.getByRole('main')).not.toContainText('已废止');
  await search.repealed.click();
  await expect(search.results.filter({ hasText: '已废止' }).first()).toBeVisible();
});

test('A file that fails once is fetched again without a word', async ({ page }) => {
  const failed = new Set<string>();
  await page.route('**/search/**/*.bin', (route) => {
    const url = route.request().url();
    if (failed.has(url)) return route.continue();
    failed.add(url);
    return route.abort();
  });
  const search = new SearchPage(page);
  await search.open('家庭暴力');
  await expect(search.status).toContainText(FINISHED);
  expect(failed.size).toBeGreaterThan(0);
});

test('Where the full texts cannot be fetched the plain answers stay, and one can try again', async ({
  page,
}) => {
  test.skip(!hasCorpus, NEEDS_CORPUS);
  await page.route('**/search/*/texts/**', (route) => route.abort());
  const search = new SearchPage(page);
  await search.open('家庭暴力');
  await expect(search.retry).toBeVisible();
  await expect(search.results.first()).toBeVisible();
  await page.unroute('**/search/*/texts/**');
  await search.retry.click();
  await expect(search.status).toContainText(FINISHED);
  await expect(search.retry).toBeHidden();
});

test('Where nothing can be fetched it is said, with someone to ask', async ({ page }) => {
  await page.route('**/search/*/everyday/**', (route) => route.abort());
  const search = new SearchPage(page);
  await search.open('家庭暴力');
  await expect(search.retry).toBeVisible();
  await expect(search.door).toContainText('12348');
  await expect(search.status).toHaveText('');
});

test('A browser that cuts no words finds the same', async ({ page }) => {
  const ask = async () => {
    const search = new SearchPage(page);
    await search.open('定金和订金');
    await expect(search.status).toContainText(FINISHED);
    return search.results.getByRole('link').allTextContents();
  };
  const found = await ask();
  await page.addInitScript(() => Reflect.deleteProperty(Intl, 'Segmenter'));
  expect(await ask()).toEqual(found);
});

test('What leads on stands above the laws: the answer of a topic, the door, the word', async ({
  page,
}) => {
  const search = new SearchPage(page);
  await search.open('房东不退押金怎么办');
  await expect(search.guideposts.first()).toContainText('房东不退押金怎么办？');
  await expect(search.guideposts.first().getByRole('link')).toHaveAttribute(
    'href',
    '/topics/zufang/#q1',
  );
  for (const [query, href] of [
    ['法律援助', '/services/falv-yuanzhu/'],
    ['12348', '/services/12348/'],
    ['租房', '/topics/zufang/'],
    ['居住权', '/glossary/#juzhuquan'],
  ] as const) {
    await search.open(query);
    await expect(search.guideposts.first().getByRole('link')).toHaveAttribute('href', href);
    await expect(search.results.first()).toBeVisible();
  }
});

test('Where nothing leads on, nothing is shown in its place', async ({ page }) => {
  const search = new SearchPage(page);
  await search.open('民法典1254');
  await expect(page).toHaveURL(/#a1254$/);
  await search.open('爱尔兰咖啡');
  await expect(search.status).toContainText(/找到|最相关|没有/);
  await expect(search.guideposts).toHaveCount(0);
});
