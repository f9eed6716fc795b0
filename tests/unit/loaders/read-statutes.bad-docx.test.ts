import JSZip from 'jszip';
import { expect, test } from 'vitest';
import { makeDocx } from './docx-file.ts';
import { readBeside } from './folder.ts';

const DOCX = ['示例公园法', '第一条　进公园不收费。', '第二条　离园带走垃圾。'];

test('A .docx that was cut short while downloading is set aside', async () => {
  const bytes = await makeDocx(DOCX);
  expect(await readBeside({ 'm.docx': bytes.subarray(0, bytes.length / 2) }))
    .toMatchInlineSnapshot(`
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
  const bytes = await new JSZip()
    .file('示例公园法.txt', '第一条')
    .generateAsync({ type: 'nodebuffer' });
  expect(await readBeside({ 'm.docx': bytes })).toMatchInlineSnapshot(`
    [
      "error statutes/m.docx 这是一个压缩包，但不是 Word 文档。请解压后放入里面的 .docx 文件。",
    ]
  `);
});

test('An empty .docx and an empty .md are set aside', async () => {
  expect(await readBeside({ 'm.docx': '', 'n.md': '', 'o.md': ' \n\u3000\n' }))
    .toMatchInlineSnapshot(`
    [
      "error statutes/n.md 文件是空的。请重新下载这份文本。",
      "error statutes/o.md 文件是空的。请重新下载这份文本。",
      "error statutes/m.docx 文件是空的。请重新下载这份文本。",
    ]
  `);
});
