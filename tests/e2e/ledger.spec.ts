import { expect, test } from '@playwright/test';
import { readFileSync } from 'node:fs';

test('The ledger of a community shows its board, its numbers with how they are computed, and what proves them', async ({
  page,
}) => {
  await page.goto('/ledger/');
  await page.getByRole('link', { name: /^示范社区/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('示范社区');
  await expect(page.getByText('演示数据').first()).toBeVisible();
  const board = page.locator('section', { has: page.getByRole('heading', { name: '六个一' }) });
  for (const one of ['橱窗', '图书角', '队伍', '学法制度', '每月活动', '每季法治课'])
    await expect(board.getByText(one, { exact: true })).toBeVisible();
  for (const name of [/每月办过的活动/, /讲给谁/])
    await expect(page.getByRole('img', { name })).toBeVisible();
  await expect(page.getByText('只数写了讲后小结的讲座').first()).toBeVisible();
  await page.getByRole('link', { name: '毒品面前，别给面子' }).first().click();
  await expect(page).toHaveURL(/\/lectures\//);
});

test('The files of a ledger open as what they say', async ({ page, request }) => {
  await page.goto('/ledger/');
  await page.getByRole('link', { name: /^示范社区/ }).click();
  const links = page.locator('a[download]');
  await expect(links).toHaveCount(3);
  const [workbook, csv, json] = await Promise.all(
    (await links.all()).map(async (link) =>
      (await request.get(new URL((await link.getAttribute('href'))!, page.url()).href)).body(),
    ),
  );
  expect(workbook!.subarray(0, 2).toString()).toBe('PK');
  expect([...csv!.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect(JSON.parse(json!.toString())).toMatchObject({ community: { slug: 'shifan' } });
});

test('The tally page writes the file of a month, says when more came back than went out, and sends nothing', async ({
  page,
}) => {
  await page.goto('/ledger/shifan/form/', { waitUntil: 'networkidle' });
  const sent: string[] = [];
  page.on('request', (request) => sent.push(request.url()));
  await page.getByLabel('哪个月').fill('2026-09');
  await page.getByLabel('发了多少张').fill('10');
  await page.getByLabel('很满意').fill('12');
  await expect(page.getByText('收回的比发出的还多，请再数一遍。')).toBeVisible();
  await page.getByLabel('很满意').fill('8');
  await page.getByLabel(/居民写了什么/).fill('字大一点');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '存成文件' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('shifan-2026-09.yaml');
  expect(readFileSync(await file.path(), 'utf8')).toContain('counts: { 很满意: 8,');
  // The picture of the tab is asked for when the browser likes.
  expect(sent.filter((url) => /^http(?!.*\/icon\.svg$)/.test(url))).toEqual([]);
});

test('The yearly report prints on one sheet', async ({ page, browserName }) => {
  test.skip(browserName !== 'chromium', 'only Chromium prints');
  await page.goto('/ledger/');
  await page.getByRole('link', { name: /年报/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('普法年报');
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(/\/Type \/Pages[^>]*\/Count (\d+)/s.exec(pdf)?.[1]).toBe('1');
});
