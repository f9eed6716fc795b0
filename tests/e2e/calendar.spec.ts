import { expect, test, type Page } from '@playwright/test';
import { setClock } from './site.ts';

const sheet = (page: Page) => page.locator('month-sheet');

test('The calendar opens at the month of the reader’s clock and marks today, however old the page is', async ({
  page,
}) => {
  await setClock(page, '2029-12-04T09:00:00');
  await page.goto('/calendar/');
  await expect(page).toHaveURL('/calendar/2029/12/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/2029年\s*12月/);
  await expect(sheet(page).locator('[aria-current="date"]')).toHaveAttribute(
    'data-day',
    '2029-12-04',
  );
  await expect(sheet(page).locator('.list .now')).toContainText(['国家宪法日']);
});

test('Beyond the last month that was built the page stays as it is', async ({ page }) => {
  await setClock(page, '2040-01-01T09:00:00');
  await page.goto('/calendar/');
  await expect(sheet(page)).toBeVisible();
  await expect(page).toHaveURL('/calendar/');
});

test('One turns from month to month over the year', async ({ page }) => {
  await page.goto('/calendar/2026/12/');
  await page.getByRole('link', { name: '2027年1月' }).click();
  await expect(page).toHaveURL('/calendar/2027/01/');
  await page.getByRole('link', { name: '2026年12月' }).click();
  await expect(sheet(page).getByRole('link', { name: '国家宪法日' }).first()).toBeVisible();
  await page.goto('/calendar/2024/01/');
  await expect(page.getByRole('link', { name: '2023年12月' })).toHaveCount(0);
});

test('A day tells its basis by article, its history, what to do and what to read', async ({
  page,
}) => {
  await page.goto('/days/guojia-xianfa-ri/');
  for (const name of ['依据是什么', '来历', '社区可以做什么', '这一天要讲清的几件事', '资料包'])
    await expect(page.getByRole('heading', { level: 2, name })).toBeVisible();
  await expect(page.getByRole('link', { name: '《法治宣传教育法》第十三条第二款' })).toBeVisible();
  await expect(page.locator('main .laws').getByRole('link', { name: '《宪法》' })).toBeVisible();
});

test('Home names today’s and the next theme by the reader’s clock', async ({ page }) => {
  await setClock(page, '2026-12-04T23:30:00');
  await page.goto('/');
  const strip = page.locator('theme-strip');
  await expect(strip.locator('[data-part=now] a')).toHaveText('国家宪法日');
  await setClock(page, '2026-12-05T00:10:00');
  await page.reload();
  await expect(strip.locator('[data-part=now] a')).not.toHaveText('国家宪法日');
});

test('The calendar can be subscribed to as a whole, and a day put into one’s own', async ({
  page,
  request,
}) => {
  await page.goto('/calendar/2026/12/');
  await expect(page.getByRole('link', { name: /订阅这份日历/ })).toHaveAttribute(
    'href',
    '/calendar.ics',
  );
  const all = await (await request.get('/calendar.ics')).text();
  expect(all).toMatch(/^BEGIN:VCALENDAR\r\n/);
  expect(all).toMatch(/\r\nUID:day-guojia-xianfa-ri-\d{4}@pufa-chuchuang\r\n/);
  await page.goto('/days/guojia-xianfa-ri/');
  const href = await page.getByRole('link', { name: '加到我的日历' }).getAttribute('href');
  const one = await (await request.get(href!)).text();
  expect(one).toMatch(/\r\nDTSTART;VALUE=DATE:\d{4}1204\r\n/);
});

test('A day that begins stands before a week that goes on over it', async ({ page }) => {
  await page.goto('/calendar/2026/05/');
  const themes = sheet(page).locator('td[data-day="2026-05-17"] .theme');
  await expect(themes).toHaveText(['全国助残日', '全国家庭教育宣传周']);
});

test('A month is printed on one sheet of A3, with its code', async ({ page, isMobile }) => {
  test.skip(isMobile, 'paper is the same for every screen');
  for (const month of ['2026/05', '2026/12']) {
    await page.goto(`/calendar/${month}/`);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  }
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('page-code .qr')).toBeVisible();
});
