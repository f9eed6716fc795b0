import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';

test('A community has its home: what comes, whom to turn to, its team, its other pages', async ({
  page,
}) => {
  await page.goto('/c/');
  await page.getByRole('main').getByRole('link', { name: '示范社区' }).click();
  await expect(page).toHaveURL(/\/c\/shifan\/$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('示范社区');
  await expect(page.getByText('演示数据').first()).toBeVisible();
  for (const name of ['近期讲座', '近期主题日', '找谁', '服务点', '普法队伍'])
    await expect(page.getByRole('heading', { name, exact: true })).toBeVisible();
  await page.getByRole('link', { name: '看看每个人' }).click();
  await expect(page.getByText('社区民警').first()).toBeVisible();
  await page.goto('/c/shifan/lectures/');
  await expect(page.getByRole('heading', { name: '2026年' })).toBeVisible();
});

test('The ways to publish lead on, and a device that cannot open a folder is told so', async ({
  page,
  isMobile,
}) => {
  await page.goto('/admin/');
  await expect(page.getByRole('heading', { level: 2 })).toHaveText([
    '在编辑台里填',
    '用表格一次导入',
    '照样子写文本文件',
  ]);
  test.skip(isMobile, 'the desk is for computers');
  await page.addInitScript(() => {
    Reflect.deleteProperty(window, 'showDirectoryPicker');
  });
  await page.goto('/admin/desk/');
  await expect(page.getByRole('status')).toContainText('这个浏览器不能打开文件夹');
});

test('The contact card of a community is two sheets of A4 with ten cards each, its code that of the community', async ({
  page,
  isMobile,
}) => {
  await page.goto('/c/shifan/');
  await page.getByRole('link', { name: '便民联系卡' }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('示范社区法律便民联系卡');
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
    page.viewportSize()!.width,
  );
  test.skip(isMobile, 'printed alike');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.card:visible')).toHaveCount(20);
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(2);
  const overflows = await page
    .locator('.card')
    .evaluateAll((cards) => cards.filter((card) => card.scrollHeight > card.clientHeight + 1));
  expect(overflows).toEqual([]);
});
