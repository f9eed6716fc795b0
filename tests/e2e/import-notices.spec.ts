import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { parse } from 'yaml';
import { notice } from '../../src/schemas/notice.ts';

const TABLE = [
  '2027年居务公开',
  '类别,标题,公开日期,项目,收支,金额（元）,内容',
  '财务收支,第一季度收支,2027-04-12,街道拨款,收入,"30,000.00",收支列在下面。',
  ',,,活动室水电,支出,5120.8,',
  '服务项目,老人免费体检,2027/3/18,,,,25日上午在卫生服务站。',
  '其他,修门,3月40日,,,,修好了。',
].join('\n');

/** Notices written into the private file system of the browser, which stands in for the folder that is picked. */
const readWritten = (page: Page) =>
  page.evaluate(async () => {
    let folder = await navigator.storage.getDirectory();
    for (const name of ['content', 'notices', '2027'])
      folder = await folder.getDirectoryHandle(name);
    const files: Record<string, string> = {};
    for await (const [name, entry] of folder.entries())
      files[name] = await (await (entry as FileSystemFileHandle).getFile()).text();
    return files;
  });

test('A table of notices shows what it would publish, writes that and nothing twice', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.assign(window, { showDirectoryPicker: () => navigator.storage.getDirectory() });
  });
  await page.goto('/admin/');
  await page.getByRole('link', { name: '导入居务公开' }).click();
  await page.locator('input[type=file]').setInputFiles({
    name: '居务公开.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(TABLE),
  });
  await expect(page.getByRole('status').first()).toHaveText(
    '居务公开.csv：存疑1处，新增2条，已经公开过0条',
  );
  const doubtful = page.getByRole('region', { name: '存疑' });
  await expect(doubtful).toContainText('“居务公开”第6行C列');
  await expect(page.getByRole('region', { name: '新增' })).toContainText(
    '支出　活动室水电　5,120.80元',
  );
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  const button = page.getByRole('button', { name: '写进网站文件夹' });
  await button.click();
  await expect(page.getByText('选的文件夹里没有 content/communities')).toBeVisible();
  await page.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    const content = await root.getDirectoryHandle('content', { create: true });
    await content.getDirectoryHandle('communities', { create: true });
  });
  await button.click();
  await expect(page.getByText('写好了2个文件。')).toBeVisible();
  const files = await readWritten(page);
  expect(Object.keys(files).sort()).toEqual(['shifan-20270318.yaml', 'shifan-20270412.yaml']);
  expect(notice.parse(parse(files['shifan-20270412.yaml']!))).toMatchObject({
    category: '拨款和捐赠',
    amounts: [{ flow: '收入', yuan: 30_000 }, { yuan: 5120.8 }],
  });
  await button.click();
  await expect(page.getByText('没有要添的')).toBeVisible();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: '下载表格模板' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('公开模板.xlsx');
});
