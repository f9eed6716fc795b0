import { expect, test, type Page } from '@playwright/test';
import jsQR from 'jsqr';
import sharp from 'sharp';
import { KioskPage } from './pages/kiosk-page.ts';
import { KioskSoak } from './pages/kiosk-soak.ts';

const MINUTE = 61_000;
const GRACE = 31_000;
const HOME_TEXT = '居民问得最多的十件事';

test.use({ viewport: { width: 1080, height: 1920 }, hasTouch: true, isMobile: false });
test.skip(() => test.info().project.name !== 'desktop', 'a kiosk is one device');

/** A kiosk whose clock the test moves. */
async function openKiosk(page: Page): Promise<KioskPage> {
  await page.clock.install();
  const kiosk = new KioskPage(page);
  await kiosk.open();
  return kiosk;
}

async function readCode(kiosk: KioskPage): Promise<string | undefined> {
  const code = kiosk.sheet.getByRole('img').first();
  await expect(code.locator('svg')).toBeVisible();
  const image = sharp(await code.screenshot()).ensureAlpha();
  const { data, info } = await image.raw().toBuffer({ resolveWithObject: true });
  return jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data;
}

test('The attract loop turns, and a touch ends it and opens the site', async ({ page }) => {
  const kiosk = await openKiosk(page);
  const shown = page.locator('[data-slide][data-shown]');
  await expect(shown).toHaveCount(1);
  const first = await shown.getAttribute('data-slide');
  await page.clock.fastForward(12_000);
  await expect(shown).not.toHaveAttribute('data-slide', first ?? '');
  await kiosk.start.tap();
  await expect(kiosk.start).toBeHidden();
  await expect(kiosk.frame.getByText(HOME_TEXT)).toBeVisible();
  await expect(kiosk.frame.locator('.site-header')).toBeHidden();
  await kiosk.frame.locator('.chips a').first().tap();
  await expect(kiosk.frame.locator('decision-path')).toBeVisible();
  await kiosk.bar('返回').tap();
  await expect(kiosk.frame.getByText(HOME_TEXT)).toBeVisible();
});

test('The warning counts down and can be answered; unanswered, nothing of the visit is left', async ({
  page,
}) => {
  const kiosk = await openKiosk(page);
  const before = await kiosk.countHistory();
  await kiosk.start.tap();
  await kiosk.frame.locator('.chips a').first().tap();
  await kiosk.frame.locator('decision-path .card:visible a').first().tap();
  await kiosk.bar('大字').tap();
  await kiosk.bar('键盘').tap();
  await kiosk.waitForPage('/search/');
  await kiosk.type('shanyang');
  await kiosk.candidate('赡养费').tap();
  await kiosk.key('查找').tap();
  await expect(kiosk.frame.getByText('“赡养费”：')).toBeVisible();

  await page.clock.fastForward(MINUTE);
  await expect(kiosk.warning).toContainText(/再过2\d秒/);
  await page.clock.fastForward(10_000);
  await expect(kiosk.warning).toContainText(/再过1\d秒/);
  await kiosk.warning.getByRole('button', { name: '还在看' }).tap();
  await expect(kiosk.warning).toBeHidden();
  await expect(kiosk.box).toHaveValue('赡养费');

  await page.clock.fastForward(MINUTE);
  await expect(kiosk.warning).toBeVisible();
  await page.clock.fastForward(GRACE);
  await expect(kiosk.start).toBeVisible();
  expect(await kiosk.countHistory()).toBe(before);
  expect(await kiosk.listKept()).toEqual([]);

  await page.goBack();
  await page.goBack().catch(() => null);
  await expect(page.getByText('赡养费')).toHaveCount(0);
  await kiosk.open();
  await kiosk.start.tap();
  await expect(kiosk.box).toHaveValue('');
  await expect(kiosk.bar('返回')).toBeDisabled();
  await expect(kiosk.bar('大字')).toHaveAttribute('aria-pressed', 'false');
  await expect(kiosk.frame.getByText('赡养费')).toHaveCount(0);
});

test('No link leaves the site: telephones, other hosts and files become text and a code', async ({
  page,
}) => {
  const kiosk = await openKiosk(page);
  await kiosk.start.tap();
  await kiosk.frame.locator('body').evaluate((body) => {
    body.insertAdjacentHTML(
      'afterbegin',
      '<p><a href="https://flk.npc.gov.cn/a?b=1">甲</a> <a href="tel:12348">乙</a> <a href="/calendar.ics">丙</a></p>',
    );
  });
  const wanted = [
    ['甲', 'flk.npc.gov.cn/a?b=1', 'https://flk.npc.gov.cn/a?b=1'],
    ['乙', '12348', 'tel:12348'],
    ['丙', '/calendar.ics', '/calendar.ics'],
  ] as const;
  for (const [name, text, code] of wanted) {
    await kiosk.frame.getByRole('link', { name, exact: true }).tap();
    await expect(kiosk.sheet).toContainText(text);
    expect(await readCode(kiosk)).toContain(code);
    await kiosk.sheet.getByRole('button', { name: '关上' }).tap();
    await expect(kiosk.sheet).toBeHidden();
  }
  await kiosk.waitForPage('/');
});

test('The code of a page leads to its short address', async ({ page }) => {
  const kiosk = await openKiosk(page);
  await kiosk.start.tap();
  await kiosk.frame.locator('.chips a').first().tap();
  await expect(kiosk.frame.locator('decision-path')).toBeVisible();
  const short = await kiosk.frame.locator('page-code').getAttribute('data-url');
  expect(short).toMatch(/\/q\/[a-z2-9]{4}\/$/);
  await kiosk.bar('带走这一页').tap();
  expect(await readCode(kiosk)).toBe(short);
});

for (const [width, height] of [
  [1080, 1920],
  [1920, 1080],
] as const)
  test(`Whatever is touched is as large as a finger on ${width}×${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    const kiosk = await openKiosk(page);
    expect(await kiosk.listSmallTargets()).toEqual([]);
    await kiosk.start.tap();
    expect(await kiosk.listSmallTargets()).toEqual([]);
    await kiosk.frame.locator('.chips a').first().tap();
    await expect(kiosk.frame.locator('decision-path')).toBeVisible();
    expect(await kiosk.listSmallTargets()).toEqual([]);
    await kiosk.bar('键盘').tap();
    await kiosk.waitForPage('/search/');
    await kiosk.type('lh');
    await expect(kiosk.candidate('离婚')).toBeVisible();
    expect(await kiosk.listSmallTargets()).toEqual([]);
    await kiosk.candidate('离婚').tap();
    await kiosk.key('查找').tap();
    await expect(kiosk.frame.getByText('“离婚”：')).toBeVisible();
    expect(await kiosk.listSmallTargets()).toEqual([]);
  });

test('The keyboard writes words of the site on nine keys, digits, and takes them back', async ({
  page,
}) => {
  const kiosk = await openKiosk(page);
  await kiosk.start.tap();
  await kiosk.box.tap();
  await kiosk.key('九键').tap();
  for (const key of ['PQRS', 'WXYZ', 'DEF']) await kiosk.key(key).tap();
  await kiosk.candidate('赡养费').tap();
  await expect(kiosk.box).toHaveValue('赡养费');
  await kiosk.key('退格').tap();
  await expect(kiosk.box).toHaveValue('赡养');
  await kiosk.key('清空').tap();
  await kiosk.key('123').tap();
  for (const key of ['1', '2', '3']) await kiosk.key(key).tap();
  await expect(kiosk.box).toHaveValue('123');
  await kiosk.key('清空').tap();
  await page.getByRole('button', { name: '租房', exact: true }).tap();
  await kiosk.waitForPage('/topics/zufang/');
});

test('Ten visitors leave nothing behind, with the network cut and slowed on the way', async ({
  page,
}) => {
  test.setTimeout(120_000);
  const soak = new KioskSoak(page);
  await soak.open();
  const history = await soak.kiosk.countHistory();
  await soak.visit(0);
  await soak.visit(1);
  const base = await soak.measureHeap();
  for (let index = 2; index < 10; index += 1) await soak.visit(index);
  expect((await soak.measureHeap()) / base).toBeLessThan(1.1);
  expect(soak.errors).toEqual([]);
  expect(await soak.kiosk.countHistory()).toBe(history);
});
