import { truncateSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { lawFile, makeFolder, readBeside, readFolder } from './folder.ts';

test('A file in GBK is set aside, never read as mojibake', async () => {
  // 第一条 in GBK.
  const gbk = Buffer.from([0xb5, 0xda, 0xd2, 0xbb, 0xcc, 0xf5, 0x20, 0xd2, 0xbb]);
  expect(await readBeside({ 'm.md': gbk })).toMatchInlineSnapshot(`
    [
      "error statutes/m.md 文件是 GBK（GB18030）编码，不是 UTF-8。请用记事本或 WPS 打开，另存为时把编码选成 UTF-8。",
    ]
  `);
});

test('A damaged file that is no text of any encoding is set aside', async () => {
  expect(await readBeside({ 'm.md': Buffer.from([0x23, 0x20, 0xff, 0xfe, 0x00]) }))
    .toMatchInlineSnapshot(`
    [
      "error statutes/m.md 文件不是 UTF-8 文本，可能已损坏。请重新下载这份文本。",
    ]
  `);
});

test('A file of more than 20 MB is set aside', async () => {
  const folder = makeFolder({ 'a.md': lawFile('示例长椅法'), 'm.docx': 'PK' });
  truncateSync(join(folder, 'm.docx'), 21 * 1024 * 1024 + 1);
  const { titles, problems } = await readFolder(folder);
  expect(titles).toEqual(['示例长椅法']);
  expect(problems).toMatchInlineSnapshot(`
    [
      "error statutes/m.docx 文件有21 MB，超过20 MB，不像法律文本。请确认不是扫描图片，改用国家法律法规数据库的 .docx。",
    ]
  `);
});

test('Formats that cannot be read are named with what to do', async () => {
  expect(await readBeside({ 'm.doc': 'x', 'm.pdf': 'x', 'm.WPS': 'x' })).toMatchInlineSnapshot(`
    [
      "error statutes/m.doc 这种文件格式读不了。请在 WPS 或 Word 中另存为 .docx，或到国家法律法规数据库下载 .docx。",
      "error statutes/m.pdf 这种文件格式读不了。请在 WPS 或 Word 中另存为 .docx，或到国家法律法规数据库下载 .docx。",
      "error statutes/m.WPS 这种文件格式读不了。请在 WPS 或 Word 中另存为 .docx，或到国家法律法规数据库下载 .docx。",
    ]
  `);
});

test('A Markdown file that is no official text is named', async () => {
  expect(await readBeside({ 'm.md': '# 读书笔记\n\n长椅真好。' })).toMatchInlineSnapshot(`
    [
      "error statutes/m.md 这个 Markdown 文件不是认识的法律文本格式（没有 <!-- INFO END -->，也没有加粗的条号）。请使用国家法律法规数据库的 .docx，或按 content/README.md 的样子整理。",
    ]
  `);
});

test('A text without title is set aside', async () => {
  expect(await readBeside({ 'm.md': '<!-- INFO END -->\n\n第一条 长椅供人休息。' }))
    .toMatchInlineSnapshot(`
    [
      "error statutes/m.md 找不到法律名称（一级标题）。请确认这是一部法律的官方文本；Markdown 文件第一行应为“# 法律名称”。",
    ]
  `);
});

test('A table of versions that cannot be read does not stop the others', async () => {
  const readme = '# 示例公园法\n\n**第一条**　进公园不收费。\n';
  const folder = makeFolder({
    'a.md': lawFile('示例长椅法'),
    'park/README.md': readme,
    'park/versions.json': '{',
  });
  const { titles, problems } = await readFolder(folder);
  expect(titles).toContain('示例长椅法');
  expect(problems).toEqual([expect.stringContaining('versions.json')]);
});

test('A folder that does not exist is named, the others are read', async () => {
  const { problems } = await readFolder('no/such/folder');
  expect(problems).toMatchInlineSnapshot(`
    [
      "error no/such/folder 找不到这个存放官方文本的文件夹。请检查 STATUTES_DIR 里的路径；几个文件夹之间用英文冒号隔开。",
    ]
  `);
});

test('Readmes, hidden files and what Word locks are passed over in silence', async () => {
  expect(
    await readBeside({
      'README.md': '说明',
      '.x.md': '',
      '~$m.docx': '',
      'p.jpg': '',
      '.git/x.md': '',
    }),
  ).toEqual([]);
});

test('A gap is told with its line, and the law is still read', async () => {
  const law = lawFile('示例长椅法', '第一条 甲', '第二条 乙', '第四条 丁');
  const folder = makeFolder({ 'a.md': law });
  const { titles, problems } = await readFolder(folder);
  expect(titles).toEqual(['示例长椅法']);
  expect(problems).toMatchInlineSnapshot(`
    [
      "warning statutes/a.md:9 条号从第二条跳到第四条，缺第三条。请打开原文件对照官方文本，补上缺的条，或重新下载。",
    ]
  `);
});
