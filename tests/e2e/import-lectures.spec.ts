import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { utils, write } from '@e965/xlsx';
import JSZip from 'jszip';
import { readFileData } from '../../src/lib/import/edit-yaml.ts';
import { collectResponses } from './site.ts';
import { lecture } from '../../src/schemas/lecture.ts';

const PLACE = '社区服务中心二楼活动室';
const ROWS = [
  ['示范社区2027年讲座安排'],
  ['场地', '讲座时间', '题目', '授课人', '备注'],
  [PLACE, '3月6日下午2点半', '租房押金怎么要回来', '李律师'],
  [PLACE, new Date(Date.UTC(2027, 2, 20, 9, 30)), '孩子上网要管多少', '王警官'],
  ['一楼大厅', '2月30日 14:30', '没有这一天的一讲', '王警官'],
];

/** A spreadsheet of rows, as a file that is dropped. */
function makeFile(rows: unknown[][]) {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows, { UTC: true }), '春天');
  const bytes = write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer;
  return { name: '讲座安排.xlsx', mimeType: 'application/octet-stream', buffer: bytes };
}

const section = (page: Page, name: string) => page.getByRole('region', { name });
const choose = async (page: Page, rows: unknown[][]) => {
  await page.locator('input[type=file]').setInputFiles(makeFile(rows));
  await expect(page.locator('[data-part=plan]')).toBeVisible();
};

test('A spreadsheet that is dropped shows what it would do, and the files come as one archive', async ({
  page,
}) => {
  await page.goto('/admin/import/');
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
  const responses = collectResponses(page);
  const data = await page.evaluateHandle(
    (bytes) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([Uint8Array.from(bytes)], '讲座安排.xlsx'));
      return transfer;
    },
    [...makeFile(ROWS).buffer],
  );
  await page.locator('[data-part=drop]').dispatchEvent('drop', { dataTransfer: data });

  await expect(page.getByRole('status').first()).toHaveText(
    '讲座安排.xlsx：存疑1处，新增2讲，改动0讲，不变0讲',
  );
  await expect(section(page, '存疑')).toContainText('“春天”第5行B列');
  await expect(section(page, '存疑')).toContainText('没有“2月30日”这一天。');
  await expect(section(page, '新增')).toContainText('2027年3月20日（周六）上午9:30–11:00');
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: /zip/ }).click(),
  ]);
  const zip = await JSZip.loadAsync(readFileSync(await download.path()));
  const names = Object.values(zip.files)
    .filter(({ dir }) => !dir)
    .map(({ name }) => name);
  expect(names).toEqual([
    'content/lectures/2027/shifan-20270306-1430.mdx',
    'content/lectures/2027/shifan-20270320-0930.mdx',
  ]);
  for (const name of names) {
    const text = await zip.file(name)!.async('string');
    expect(lecture.parse(readFileData(text))).toMatchObject({ community: 'shifan', place: PLACE });
  }
  // Nothing is uploaded, and nothing is asked of another host.
  const origin = new URL(page.url()).origin;
  expect(
    responses.filter(
      (response) =>
        response.request().method() !== 'GET' ||
        (!response.url().startsWith(origin) && !/^(?:blob|data):/.test(response.url())),
    ),
  ).toEqual([]);
});

test('Into the picked folder only these files are written, and the second time nothing is left to do', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.assign(window, { showDirectoryPicker: () => navigator.storage.getDirectory() });
  });
  await page.goto('/admin/import/');
  await choose(page, ROWS);
  const button = page.getByRole('button', { name: '写进网站文件夹' });
  await button.click();
  await expect(page.getByText('选的文件夹里没有 content/lectures')).toBeVisible();

  await page.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    const content = await root.getDirectoryHandle('content', { create: true });
    await content.getDirectoryHandle('lectures', { create: true });
  });
  await button.click();
  await expect(page.getByText('写好了2个文件。')).toBeVisible();
  const written = await page.evaluate(async () => {
    let folder = await navigator.storage.getDirectory();
    for (const name of ['content', 'lectures', '2027'])
      folder = await folder.getDirectoryHandle(name);
    const files: Record<string, string> = {};
    for await (const [name, entry] of folder.entries())
      files[name] = await (await (entry as FileSystemFileHandle).getFile()).text();
    return files;
  });
  expect(Object.keys(written).sort()).toEqual([
    'shifan-20270306-1430.mdx',
    'shifan-20270320-0930.mdx',
  ]);
  expect(written['shifan-20270306-1430.mdx']).toContain('title: 租房押金怎么要回来\n');

  // The folder is newer than the site: what is there is not written again.
  await button.click();
  await expect(page.getByText('没有要改的')).toBeVisible();
  await expect(section(page, '不变').getByRole('row')).toHaveCount(3);
});

test('A file that is no spreadsheet says so; a browser without folders says what to do; the template comes', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(window, 'showDirectoryPicker');
  });
  await page.goto('/admin/import/');
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: '照片.xlsx', mimeType: '', buffer: Buffer.from([0x89, 0x50, 0, 1]) });
  await expect(page.getByText('照片.xlsx 不是表格文件。')).toBeVisible();
  await choose(page, ROWS);
  await expect(page.getByText('这个浏览器不能写文件夹')).toBeVisible();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: '下载表格模板' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('讲座模板.xlsx');
});
