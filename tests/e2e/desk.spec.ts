import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { utils, write } from '@e965/xlsx';
import { expect, test } from '@playwright/test';
import sharp from 'sharp';
import { ROOT } from '../../src/cli/setup/project.mjs';
import { serveSite } from '../../src/cli/setup/site-server.mjs';
import { DeskPage } from './pages/desk-page.ts';
import { ProjectCopy } from './project-copy.ts';

test.use({ actionTimeout: 15_000 });
test.skip(({ isMobile }) => isMobile, 'the desk opens folders of a computer');

const NEW = 'content/lectures/2026/shifan-20261226-1430.mdx';
const TITLE = '冬天取暖用电课';
const PLACE = '社区服务中心二楼活动室';

/** What the desk needs of the content, as text. */
function readContent(): Record<string, string> {
  const files = globSync('content/{lectures,people,communities,series}/**/*.{mdx,yaml}', {
    cwd: ROOT,
  });
  return Object.fromEntries(files.map((file) => [file, readFileSync(join(ROOT, file), 'utf8')]));
}

/** A photograph that tells where it was taken. */
const takePhoto = () =>
  sharp({ create: { width: 640, height: 480, channels: 3, background: '#c9b' } })
    .jpeg()
    .withExif({ IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '31/1 12/1 0/1' } })
    .toBuffer();

/** What a volunteer keeps in WPS. */
function makeSheet() {
  const book = utils.book_new();
  const rows = [
    ['示范社区2027年讲座安排'],
    ['时间', '题目', '主讲', '地点', '状态', '备注'],
    ['3月6日下午2点半', '租房押金怎么要回来', '李律师', PLACE],
    ['3月14日上午9:30-11:00', '网购和办卡，钱怎么护', '', PLACE, '改期', '场地让给体检'],
    ['2月20日 14:30', '进了家门，也有法律', '', PLACE, '取消', '下大雪'],
  ];
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows), '春天');
  const buffer = write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer;
  return { name: '讲座安排.xlsx', mimeType: 'application/octet-stream', buffer };
}

test('A lecture is announced, one is moved and one cancelled at the desk, and the site shows it all', async ({
  page,
  context,
}) => {
  test.setTimeout(300_000);
  const outward: string[] = [];
  context.on('request', (request) => {
    if (/^https?:\/\/(?!127\.0\.0\.1)/.test(request.url())) outward.push(request.url());
  });
  const desk = new DeskPage(page);
  await desk.prepare(readContent());
  await desk.open();

  await test.step('A new lecture, typed with an input method, with a photograph', async () => {
    await desk.click(page.getByRole('button', { name: '创建新条目' }));
    await desk.compose('title', 'dongtianqunuanyongdianke', TITLE);
    await desk.fill('start', '2026-12-26T14:30');
    await desk.fill('end', '2026-12-26T16:00');
    await desk.choose('community', '示范社区');
    await desk.fill('place', PLACE);
    await desk.choose('speaker.name', '王某（演示） · 社区民警');
    await desk.fill('speaker.role', '社区民警');
    const preview = page.locator('iframe').first().contentFrame();
    await expect(preview.getByRole('heading', { name: TITLE })).toBeVisible();
    await expect(preview.getByText('都填好了，可以保存')).toBeVisible();
    const picture = await desk.add('pictures', 0);
    const photo = { name: '活动室.jpg', mimeType: 'image/jpeg', buffer: await takePhoto() };
    await desk.upload(`${picture}.file`, photo);
    await expect(preview.getByText('照片里是什么：还没有填')).toBeVisible();
    await desk.fill(`${picture}.alt`, '二楼活动室的门口');
    await desk.save();
    expect(desk.interactions).toBeLessThanOrEqual(25);
    test.info().annotations.push({ type: 'interactions', description: String(desk.interactions) });
  });

  await test.step('A lecture is moved', async () => {
    await desk.click(page.getByText('宪法就在家门口'));
    await desk.fill('start', '2026-12-13T09:30');
    await desk.fill('end', '2026-12-13T11:00');
    const change = await desk.add('changes', 0);
    await desk.fill(`${change}.on`, '2026-11-22');
    await desk.choose(`${change}.what`, '改期');
    await desk.fill(`${change}.why`, '活动室那天要检修');
    await desk.fill(`${change}.wasStart`, '2026-12-12T14:30');
    await desk.save();
  });

  await test.step('A lecture is cancelled', async () => {
    await desk.click(page.getByText('遗嘱写好，家里不吵'));
    const change = await desk.add('changes', 0);
    await desk.fill(`${change}.on`, '2026-11-22');
    await desk.choose(`${change}.what`, '取消');
    await desk.fill(`${change}.why`, '主讲人那天要开庭');
    await desk.save();
  });

  await test.step('A spreadsheet announces one, moves one and cancels one', async () => {
    await page.goto('/admin/import/');
    await page.locator('input[type=file]').setInputFiles(makeSheet());
    await page.getByRole('button', { name: '写进网站文件夹' }).click();
    await expect(page.getByText('写好了3个文件。')).toBeVisible();
  });

  const files = await desk.readFiles();
  expect(outward).toEqual([]);
  expect(files.get(NEW)?.toString()).toContain(`title: ${TITLE}`);
  const [photo] = [...files].filter(([path]) => path.includes('/photos/'));
  const { exif } = await sharp(photo![1]).metadata();
  expect(exif).toBeUndefined();

  const project = new ProjectCopy();
  try {
    project.write(files);
    const check = project.run('check.ts');
    expect(check.output).toContain('0个错误');
    expect(check.code).toBe(0);

    // With slips beside them, what is good is published all the same.
    project.write([
      ['content/lectures/2026/huai.mdx', '---\ntitle: 坏的一讲\nstart: 2026-02-30 14:30\n---\n'],
      ['content/cases/huai.mdx', '---\ntitle: [没有关上\n---\n'],
      ['content/services/huai.yaml', 'name: 坏的电话\n'],
    ]);
    expect(project.run('check.ts').code).toBe(1);
    // A new page has its short address before it is printed.
    const codes = project.run('codes.ts');
    expect(codes.code, codes.output).toBe(0);
    const poster = join(project.root, 'posters');
    const posters = project.run('posters.ts', '--only', 'shifan-20261226-1430', '--out', poster);
    expect(posters.code, posters.output).toBe(0);
    expect(globSync('*.pdf', { cwd: poster })).toHaveLength(1);
    const build = project.build();
    expect(build.code, build.output).toBe(0);

    const server = await serveSite(project.site);
    try {
      await page.goto(`${server.url}lectures/shifan-20261226-1430/`);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(TITLE);
      await expect(page.getByRole('img', { name: '二楼活动室的门口' })).toBeVisible();
      const ics = await (await fetch(`${server.url}lectures/shifan-20261226-1430.ics`)).text();
      expect(ics).toContain(`SUMMARY:${TITLE}`);
      await page.goto(`${server.url}calendar/2026/12/`);
      await expect(page.getByRole('main').getByText(TITLE).first()).toBeVisible();

      await page.goto(`${server.url}lectures/xianfa-jiu-zai-jiamenkou/`);
      await expect(page.getByText('活动室那天要检修').first()).toBeVisible();
      await expect(page.getByText(/12月13日/).first()).toBeVisible();
      await page.goto(`${server.url}lectures/yizhu-xiehao-jiali-buchao/`);
      await expect(page.getByText('主讲人那天要开庭').first()).toBeVisible();
      const cancelled = await fetch(`${server.url}lectures/yizhu-xiehao-jiali-buchao.ics`);
      expect(await cancelled.text()).toContain('STATUS:CANCELLED');

      // The same from the spreadsheet.
      await page.goto(`${server.url}lectures/shifan-20270306-1430/`);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('租房押金怎么要回来');
      await page.goto(`${server.url}calendar/2027/03/`);
      await expect(page.getByRole('main').getByText('租房押金怎么要回来').first()).toBeVisible();
      await page.goto(`${server.url}lectures/wanggou-he-banka-qian-zenme-hu/`);
      await expect(page.getByText('场地让给体检').first()).toBeVisible();
      const snow = await fetch(`${server.url}lectures/jinle-jiamen-ye-you-falv.ics`);
      expect(await snow.text()).toContain('STATUS:CANCELLED');

      await page.goto(`${server.url}editors/`);
      for (const slip of ['lectures/2026/huai.mdx', 'cases/huai.mdx', 'services/huai.yaml'])
        await expect(page.getByRole('heading', { name: `content/${slip}` })).toBeVisible();
      expect((await fetch(`${server.url}services/huai/`)).status).toBe(404);
    } finally {
      server.close();
    }
  } finally {
    project.remove();
  }
});

test('What a community tells at the desk stands where it is looked for: covenant, tally, what was printed', async ({
  page,
}) => {
  test.setTimeout(120_000);
  const desk = new DeskPage(page);
  await desk.prepare(readContent());
  await desk.open();
  const preview = page.locator('iframe').first().contentFrame();
  const create = async (collection: string) => {
    await page.goto(`/admin/desk/#/collections/${collection}/new`);
    await desk.choose('community', '示范社区');
  };

  await create('covenants');
  await desk.fill('title', '示范社区居民公约');
  await expect(
    preview.getByRole('definition').getByText('示范社区', { exact: true }),
  ).toBeVisible();
  const version = await desk.add('versions', 0);
  await desk.fill(`${version}.adopted.on`, '2026-11-20');
  await desk.choose(`${version}.adopted.by`, '居民会议');
  for (const [field, count] of [
    ['present', '60'],
    ['of', '100'],
    ['for', '40'],
  ])
    await desk.fill(`${version}.adopted.${field}`, count!);
  const clause = await desk.add(`${version}.clauses`, 0);
  await desk.fill(`${clause}.title`, '楼道不堆东西');
  await desk.fill(`${clause}.text`, '有事打13912345678。。');
  await expect(preview.getByText(/139\*+78”像是手机号，请删去/)).toBeVisible();
  await expect(preview.getByText('“。。”→“。”')).toBeVisible();
  await desk.fill(`${clause}.text`, '楼道不堆东西，先跟楼长说。');
  await expect(preview.getByText('像是手机号')).toHaveCount(0);
  await desk.save();

  await create('tallies');
  await desk.fill('month', '2026-09');
  await desk.fill('given', '10');
  for (const [grade, count] of [
    ['很满意', '8'],
    ['满意', '1'],
    ['一般', '0'],
    ['不满意', '0'],
  ])
    await desk.fill(`counts.${grade}`, count!);
  await desk.save();

  await create('prints');
  await desk.fill('on', '2026-11-20');
  const sheet = await desk.add('sheets', 0);
  await desk.fill(`${sheet}.name`, '主题日：国家宪法日');
  await desk.save();

  const files = await desk.readFiles();
  expect(files.get('content/covenants/shifan.yaml')?.toString()).toContain('community: shifan');
  expect(files.has('content/tallies/2026/shifan-2026-09.yaml')).toBe(true);
  expect(files.has('content/prints/2026/shifan-20261120.yaml')).toBe(true);
});
