import { expect, test } from '@playwright/test';
import { setClock } from './site.ts';

const HELD = '/lectures/yanglao-de-shi-yijiaren-shuoqing/';
const MOVED = '/lectures/niandi-taoxin-yibu-yibu-lai/';
const CANCELLED = '/lectures/dongji-yonghuo-yongdian-xiaoke/';
const PLANNED = '/lectures/xianfa-jiu-zai-jiamenkou/';

test('The next lecture stands first and out, and what is over by the reader’s clock is gone', async ({
  page,
}) => {
  await setClock(page, '2026-12-01T09:00:00');
  await page.goto('/lectures/');
  const rows = page.locator('lecture-list[data-coming] li:visible');
  await expect(rows.first()).toBeVisible();
  await expect(page.locator('lecture-list[data-coming] .next')).toHaveCount(1);
  await setClock(page, '2040-01-01T09:00:00');
  await page.reload();
  await expect(rows).toHaveCount(0);
});

test('The archive goes by year and by topic', async ({ page }) => {
  await page.goto('/lectures/');
  await page.getByRole('main').getByRole('link', { name: '2026年' }).click();
  await expect(page).toHaveURL('/lectures/years/2026/');
  await expect(page.getByRole('link', { name: '宪法就在家门口' })).toHaveAttribute('href', PLANNED);
  await page.goto('/lectures/topics/dupin/');
  await expect(page.locator('lecture-list li')).not.toHaveCount(0);
});

test('A lecture tells when, where, how to get there and how to take part', async ({ page }) => {
  await setClock(page, '2026-12-01T09:00:00');
  await page.goto(PLANNED);
  await expect(page.getByText('演示数据')).toBeVisible();
  const facts = page.locator('main dl').first();
  await expect(facts).toContainText('12月12日（周六）下午2:30–4:00');
  for (const name of ['怎么走', '谁来讲', '怎么参加', '带上', '现场发'])
    await expect(facts.getByText(name, { exact: true })).toBeVisible();
  await expect(page.getByText('这一讲已经结束')).toBeHidden();
});

test('By the reader’s clock a lecture is today, then over', async ({ page }) => {
  await setClock(page, '2026-12-12T09:00:00');
  await page.goto(PLANNED);
  await expect(page.getByText('就在今天')).toBeVisible();
  await setClock(page, '2026-12-12T16:01:00');
  await page.reload();
  await expect(page.getByText('这一讲已经结束')).toBeVisible();
  await expect(page.getByText('就在今天')).toBeHidden();
});

test('Moved and cancelled are the first thing one sees', async ({ page }) => {
  await page.goto(MOVED);
  const banner = page.locator('.banner');
  await expect(banner).toBeInViewport();
  await expect(banner).toContainText('时间改了');
  await expect(banner.locator('s')).toHaveText('原来是1月9日（周六）下午2:30');
  await expect(banner.locator('strong')).toContainText('1月16日（周六）下午2:30–4:00');
  await page.goto(CANCELLED);
  await expect(banner).toBeInViewport();
  await expect(banner).toContainText('这一讲取消了');
  await expect(banner.getByRole('link', { name: '法治大讲堂' })).toBeVisible();
});

test('Afterwards the page tells how it was, with pictures and answers', async ({ page }) => {
  await page.goto(HELD);
  await expect(page.getByRole('heading', { name: '讲后小结' })).toBeVisible();
  await expect(page.getByText(/到场\d+人/)).toBeVisible();
  const photo = page.getByRole('img', { name: /示意图/ });
  await expect(photo).toHaveAttribute('src', /\.webp$/);
  await expect(page.locator('take-along')).toHaveCount(0);
});

test('A calendar file says what the page says; a cancelled one says so', async ({
  page,
  request,
}) => {
  await page.goto(PLANNED);
  const href = await page.getByRole('link', { name: '加到我的日历' }).getAttribute('href');
  const planned = await (await request.get(href!)).text();
  expect(planned).toContain('DTSTART;TZID=Asia/Shanghai:20261212T143000\r\n');
  expect(planned).toContain('STATUS:CONFIRMED\r\n');
  const cancelled = await (await request.get(CANCELLED.replace(/\/$/, '.ics'))).text();
  expect(cancelled).toMatch(/SEQUENCE:[1-9]/);
  expect(cancelled).toContain('STATUS:CANCELLED\r\n');
});

test('Date and place can be copied as text', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(PLANNED);
  await page.getByRole('button', { name: '复制时间地点' }).click();
  await expect(page.getByText('已复制')).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('宪法就在家门口\n2026年12月12日（周六）下午2:30–4:00\n');
  expect(copied).toMatch(/\/lectures\/xianfa-jiu-zai-jiamenkou\/$/);
});

test.describe('In a browser that opens no calendar file', () => {
  test.use({ userAgent: 'Mozilla/5.0 (Linux; Android 14) MicroMessenger/8.0.50' });

  test('the text to copy and the code to scan are open at once', async ({ page }) => {
    await page.goto(PLANNED);
    await expect(page.getByRole('img', { name: /二维码：扫一扫打开/ })).toBeVisible();
    await expect(page.locator('[data-part=text]')).toContainText('下午2:30–4:00');
  });
});

test('Topics, themed days, home and the calendar lead to lectures', async ({ page }) => {
  await page.goto('/topics/gongmin/');
  await expect(page.locator('lecture-list li')).not.toHaveCount(0);
  await page.goto('/days/guojia-xianfa-ri/');
  await expect(page.locator('lecture-list li')).not.toHaveCount(0);
  await page.goto('/calendar/2026/12/');
  await expect(
    page.locator('month-sheet .list').getByRole('link', { name: '宪法就在家门口' }),
  ).toHaveAttribute('href', PLANNED);
});
