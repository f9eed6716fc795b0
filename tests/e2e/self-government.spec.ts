import { expect, test, type Page } from '@playwright/test';
import { SearchPage } from './pages/search-page.ts';
import { setClock } from './site.ts';

const NOTICE = '/c/shifan/notices/shifan-20261118-jiuzhu/';

const at = (page: Page, day: string) => setClock(page, `${day}T09:00:00`);

test('The clock of a notice runs by the reader’s day, and its last day is told without it', async ({
  page,
}) => {
  for (const [day, said] of [
    ['2026-11-22', '已公开4天，还要公开11天'],
    ['2026-12-03', '今天是公开的最后一天'],
    ['2026-12-04', '公开期已满，留着备查'],
  ] as const) {
    await at(page, day);
    await page.goto(NOTICE);
    await expect(page.locator('notice-clock b')).toHaveText(said);
    await expect(page.locator('notice-clock')).toContainText('公开到2026年12月3日');
  }
});

test('What a community’s own rule asks for is named once it is late', async ({ page }) => {
  const late = page.locator('overdue-list li:visible');
  await at(page, '2027-01-12');
  await page.goto('/c/shifan/notices/');
  await expect(late.filter({ hasText: '拨款和捐赠' })).toHaveCount(0);
  await at(page, '2027-01-13');
  await page.reload();
  await expect(late.filter({ hasText: '拨款和捐赠' })).toContainText('2027年1月12日以前');
});

test('Sums are added up, and a correction is told', async ({ page }) => {
  await page.goto('/c/shifan/notices/shifan-20261012-bokuan/');
  await expect(page.locator('tfoot').first()).toContainText('38,650.00');
  await expect(page.getByText('照电费单改为5120.8元')).toBeVisible();
});

test('The calculator fills in every day, keeps it in the address, and refuses a list that is late', async ({
  page,
}) => {
  await page.goto('/self-government/election/');
  await page.getByLabel('投票的日子').fill('2026-12-26');
  await page.getByRole('button', { name: '算一算' }).click();
  await expect(page.locator('[data-step=list]')).toHaveText('最晚2026年12月6日（周日）');
  await expect(page.locator('[data-step=handover]')).toHaveText('最晚2027年1月5日（周二）');
  await expect(page).toHaveURL('/self-government/election/?day=2026-12-26');
  await page.goto('/self-government/election/?day=2026-12-26&list=2026-12-10');
  await expect(page.getByRole('status')).toContainText('名单最晚要在2026年12月6日（周日）公布');
  await expect(page.locator('[data-step=list]')).toHaveText('');
});

test('A draft of a covenant is read in the browser alone', async ({ page }) => {
  await page.goto('/self-government/covenant/');
  await page.getByLabel('公约草稿').fill('楼道不堆东西。\n乱扔垃圾罚款五十元，停水停电。');
  await expect(page.locator('covenant-check li')).toHaveCount(3);
  await expect(page.locator('covenant-check li').first()).toContainText('行政处罚法');
  await page.getByLabel('公约草稿').fill('居委会不得罚款。');
  await expect(page.getByText('没有发现常见的写过头的话')).toBeVisible();
});

test('A covenant prints as a sheet of its own, without older versions', async ({ page }) => {
  await page.goto('/c/shifan/covenant/');
  await expect(page.getByText('2026年4月2日报示范街道办事处备案').first()).toBeVisible();
  await page.getByText('2024年5月18日居民会议通过').first().click();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.clauses:visible')).toHaveCount(1);
  await expect(page.locator('.site-footer')).toBeHidden();
  await expect(page.getByRole('button', { name: '打印' })).toBeHidden();
});

test('Without script the rules of an election still stand there', async ({ browser }) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto('/self-government/election/');
  await expect(page.getByText('选举日20天以前')).toBeVisible();
  // What stands in <noscript> is no text to getByText.
  await expect(page.locator('main noscript p')).toBeVisible();
});

for (const [query, href] of [
  ['怎么罢免居委会主任', '/self-government/bamian/'],
  ['公约', '/c/shifan/covenant/'],
  ['居务公开', '/c/shifan/notices/'],
  ['三代', '/self-government/errands/#shiwu-daiban'],
  ['示范社区', '/c/shifan/'],
] as const) {
  test(`“${query}” leads there, above the laws`, async ({ page, isMobile }) => {
    test.skip(!isMobile, 'it is the same on every screen');
    const search = new SearchPage(page);
    await search.open(query);
    await expect(search.guideposts.locator(`a[href="${href}"]`)).toBeVisible();
  });
}
