import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import jsQR from 'jsqr';
import sharp, { type Sharp } from 'sharp';
import { articleCode, formatEdition } from '../../src/lib/share/short-code.ts';
import { hasCorpus, NEEDS_CORPUS, setClock } from './site.ts';

const file = new URL('../../content/qr.json', import.meta.url);
const { codes } = JSON.parse(readFileSync(file, 'utf8')) as { codes: string[] };
const codeOf = (key: string) => codes.find((line) => line.endsWith(` ${key}`))!.split(' ')[0]!;

/** What a camera reads from the first code on the page. */
async function readCode(page: Page, change = (image: Sharp) => image): Promise<string | undefined> {
  const shot = await page.locator('main .qr').first().screenshot();
  const { data, info } = await change(sharp(shot))
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data;
}

test('A code lands on its page, an article’s on the very article', async ({ page }) => {
  await page.goto(`/q/${codeOf('case:loushang-diaoxia-de-huapen')}/`);
  await expect(page).toHaveURL('/cases/loushang-diaoxia-de-huapen/');
  await page.goto(`/q/${articleCode(codeOf('law:fan-jiating-baoli-fa'), { article: 23 })}/`);
  await expect(page).toHaveURL(/\/laws\/fan-jiating-baoli-fa\/#(?:note-)?a23$/);
});

test('The article of a split code is found in its part', async ({ page }) => {
  test.skip(!hasCorpus, NEEDS_CORPUS);
  await page.goto(`/q/${articleCode(codeOf('law:minfadian'), { article: 1254 })}/`);
  await expect(page).toHaveURL('/laws/minfadian/qinquanzeren/#a1254');
  await expect(page.locator('#a1254')).toBeInViewport();
});

test('Who comes from an old sheet is told what changed since, and when', async ({ page }) => {
  const code = codeOf('lecture:niandi-taoxin-yibu-yibu-lai');
  await setClock(page, '2026-12-01T09:00:00');
  await page.goto(`/q/${code}/?e=${formatEdition('2026-11-10')}`);
  const strip = page.locator('edition-strip');
  await expect(strip).toContainText('2026年11月10日印的，后来有变动');
  await expect(strip.locator('li').filter({ hasText: '时间改了' })).toContainText('2026年11月18日');
  await expect(page).toHaveURL('/lectures/niandi-taoxin-yibu-yibu-lai/');
});

test('Who comes from a sheet that still holds is told so; without a sheet nothing is said', async ({
  page,
}) => {
  await setClock(page, '2026-12-01T09:00:00');
  await page.goto(`/lectures/niandi-taoxin-yibu-yibu-lai/?e=${formatEdition('2026-11-30')}`);
  await expect(page.locator('edition-strip')).toContainText('到现在内容没有变');
  await page.goto('/lectures/niandi-taoxin-yibu-yibu-lai/');
  await expect(page.locator('edition-strip')).toBeHidden();
});

test('A law that was repealed since is told on the sheet of its article', async ({ page }) => {
  await setClock(page, '2026-12-01T09:00:00');
  await page.goto(`/laws/huanjing-baohu-fa/?e=${formatEdition('2026-06-01')}`);
  await expect(page.locator('edition-strip')).toContainText('这部法律已经废止');
});

test('A camera reads the code of a page: straight, turned, blurred and pale', async ({ page }) => {
  await page.goto('/lectures/niandi-taoxin-yibu-yibu-lai/');
  const short = new RegExp(`/q/${codeOf('lecture:niandi-taoxin-yibu-yibu-lai')}/$`);
  expect(await readCode(page)).toMatch(short);
  expect(await readCode(page, (image) => image.rotate(7, { background: '#fff' }))).toMatch(short);
  expect(await readCode(page, (image) => image.blur(1.2))).toMatch(short);
  expect(await readCode(page, (image) => image.linear(0.8, 51))).toMatch(short);
});

test('Every page can be taken along: short address, code, picture', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const shared: unknown[] = [];
  await page.exposeFunction('noteShared', (what: unknown) => shared.push(what));
  await page.addInitScript(() => {
    const { noteShared } = window as unknown as { noteShared: (what: unknown) => void };
    Object.assign(navigator, { share: (what: unknown) => Promise.resolve(noteShared(what)) });
  });
  await page.goto('/topics/zufang/');
  await page.getByText('带走这一页').click();
  const panel = page.locator('page-code');
  await expect(panel.getByRole('img', { name: /二维码/ })).toBeVisible();
  await panel.getByRole('button', { name: '分享' }).click();
  await expect.poll(() => shared).toMatchObject([{ title: '租房' }]);
  await panel.getByRole('button', { name: '复制网址' }).click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(
    `/q/${codeOf('topic:zufang')}/`,
  );
  const download = page.waitForEvent('download');
  await panel.getByRole('button', { name: '下载二维码图片' }).click();
  const picture = sharp(await (await download).path());
  expect(await picture.metadata()).toMatchObject({ format: 'png', width: 1200, height: 1200 });
});

test('On paper every page carries its code and address', async ({ page }) => {
  for (const path of ['/topics/zufang/', '/services/12348/', '/cases/']) {
    await page.goto(path);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('page-code .qr')).toBeVisible();
    await expect(page.locator('page-code .url')).toContainText('/q/');
    await expect(page.locator('.site-header nav')).toBeHidden();
  }
});

test('Who cannot scan types the code; a wrong one is told', async ({ page }) => {
  await page.goto('/q/');
  await page.getByLabel('短码').fill('k0l1');
  await page.getByRole('button', { name: '打开' }).click();
  await expect(page.getByText('没有这个短码')).toBeVisible();
  await page.getByLabel('短码').fill(codeOf('topic:zufang').toUpperCase());
  await page.getByRole('button', { name: '打开' }).click();
  await expect(page).toHaveURL('/topics/zufang/');
});
