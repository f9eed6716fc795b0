import { truncateSync } from 'node:fs';
import { join } from 'node:path';
import JSZip from 'jszip';
import { expect, test } from 'vitest';
import { makeDocx } from './docx-file.ts';
import { addFiles, lawFile, makeFolder, readFolder } from './folder.ts';

const GOOD = ['示例长椅法', '示例路灯法'];

/** Reads a bad file between two good ones, which must both be read whatever it is. */
async function readBeside(files: Record<string, string | Uint8Array>): Promise<string[]> {
  const folder = makeFolder({ 'a.md': lawFile(GOOD[0]!), 'z/z.md': lawFile(GOOD[1]!), ...files });
  const { titles, problems } = await readFolder(folder);
  expect(titles).toEqual(GOOD);
  return problems;
}

const DOCX = ['示例公园法', '第一条　进公园不收费。', '第二条　离园带走垃圾。'];

test('A .docx that was cut short while downloading is set aside', async () => {
  const bytes = await makeDocx(DOCX);
  expect(await readBeside({ 'm.docx': bytes.subarray(0, bytes.length / 2) })).toMatchInlineSnapshot(`
    [
      "error statutes/m.docx Word 文件不完整或已损坏，打不开。多半是下载中断，请重新下载。",
    ]
  `);
});

test('A .docx whose articles are numbered by Word is set aside', async () => {
  const bytes = await makeDocx(['示例公园法', { text: '进公园不收费。', list: true }]);
  expect(await readBeside({ 'm.docx': bytes })).toMatchInlineSnapshot(`
    [
      "error statutes/m.docx:2 这份 Word 文件用了自动编号，“第一条”这样的条号不在文字里，读进来会丢失。请在 WPS 或 Word 中全选正文，把自动编号转换为文本后另存，或到国家法律法规数据库重新下载。",
    ]
  `);
});

test('A .docx whose chapters are numbered by Word is set aside', async () => {
  const chapter = { text: '总则', list: true, style: 'Heading1' } as const;
  const bytes = await makeDocx(['示例公园法', chapter, '第一条　进公园不收费。']);
  expect(await readBeside({ 'm.docx': bytes })).toEqual([expect.stringContaining('自动编号')]);
});

test('A page of the web that was saved as .docx is set aside', async () => {
  expect(await readBeside({ 'm.docx': '<html>请登录</html>' })).toMatchInlineSnapshot(`
    [
      "error statutes/m.docx 文件扩展名是 .docx，内容却不是 Word 文档。如果它是旧的 .doc 或网页，请用 WPS 打开后另存为 .docx。",
    ]
  `);
});

test('A ZIP that is no .docx is set aside', async () => {
  const bytes = await new JSZip().file('示例公园法.txt', '第一条').generateAsync({ type: 'nodebuffer' });
  expect(await readBeside({ 'm.docx': bytes })).toMatchInlineSnapshot(`
    [
      "error statutes/m.docx 这是一个压缩包，但不是 Word 文档。请解压后放入里面的 .docx 文件。",
    ]
  `);
});

test('An empty .docx and an empty .md are set aside', async () => {
  expect(await readBeside({ 'm.docx': '', 'n.md': '', 'o.md': ' \n\u3000\n' })).toMatchInlineSnapshot(`
    [
      "error statutes/n.md 文件是空的。请重新下载这份文本。",
      "error statutes/o.md 文件是空的。请重新下载这份文本。",
      "error statutes/m.docx 文件是空的。请重新下载这份文本。",
    ]
  `);
});

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
  expect(await readBeside({ 'm.md': Buffer.from([0x23, 0x20, 0xff, 0xfe, 0x00]) })).toMatchInlineSnapshot(`
    [
      "error statutes/m.md 文件不是 UTF-8 文本，可能已损坏。请重新下载这份文本。",
    ]
  `);
});

test('A file of more than 20 MB is set aside', async () => {
  const folder = makeFolder({ 'a.md': lawFile(GOOD[0]!), 'm.docx': 'PK' });
  truncateSync(join(folder, 'm.docx'), 21 * 1024 * 1024 + 1);
  const { titles, problems } = await readFolder(folder);
  expect(titles).toEqual([GOOD[0]]);
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
  expect(await readBeside({ 'm.md': '<!-- INFO END -->\n\n第一条 长椅供人休息。' })).toMatchInlineSnapshot(`
    [
      "error statutes/m.md 找不到法律名称（一级标题）。请确认这是一部法律的官方文本；Markdown 文件第一行应为“# 法律名称”。",
    ]
  `);
});

test('A table of versions that cannot be read does not stop the others', async () => {
  const readme = '# 示例公园法\n\n**第一条**　进公园不收费。\n';
  const folder = makeFolder({ 'a.md': lawFile(GOOD[0]!), 'park/README.md': readme, 'park/versions.json': '{' });
  const { titles, problems } = await readFolder(folder);
  expect(titles).toContain(GOOD[0]);
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
  expect(await readBeside({ 'README.md': '说明', '.x.md': '', '~$m.docx': '', 'p.jpg': '', '.git/x.md': '' })).toEqual([]);
});

test('A gap is told with its line, and the law is still read', async () => {
  const folder = makeFolder();
  addFiles(folder, { 'a.md': lawFile('示例长椅法', '第一条 甲', '第二条 乙', '第四条 丁') });
  const { titles, problems } = await readFolder(folder);
  expect(titles).toEqual(['示例长椅法']);
  expect(problems).toMatchInlineSnapshot(`
    [
      "warning statutes/a.md:9 条号从第二条跳到第四条，缺第三条。请打开原文件对照官方文本，补上缺的条，或重新下载。",
    ]
  `);
});
