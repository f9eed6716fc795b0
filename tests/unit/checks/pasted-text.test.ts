import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkPastedText } from '../../../src/checks/pasted-text.ts';
import type { CheckContext } from '../../../src/checks/context.ts';
import { mendFiles } from '../../../src/cli/mend-text.ts';
import { formatProblem } from '../../../src/lib/problem.ts';
import { readContentTexts } from '../../../src/loaders/content-texts.ts';
import { makeFolder } from '../loaders/folder.ts';

const SLIPS = `---
title: 創(chuàng)建\u200b社群服务站
---

浣犲ソ，请打１２３４８。。

锟斤拷，这个社群真好。
一句话没有
写完就断了。
`;

test('Every slip is named with its line, what stands there and what should', () => {
  const texts = [{ file: 'content/cases/a.mdx', text: SLIPS }];
  const problems = checkPastedText({ texts } as unknown as CheckContext);
  expect(problems.map((problem) => `${problem.severity} ${formatProblem(problem)}`))
    .toMatchInlineSnapshot(`
    [
      "warning content/cases/a.mdx:2 带注音的繁体字：“創(chuàng)”→“创”。请改过来；也可以执行 npm run check -- --mend content/cases/a.mdx，自动改好。",
      "warning content/cases/a.mdx:2 看不见的字符：“U+200B”，应当删去。请改过来；也可以执行 npm run check -- --mend content/cases/a.mdx，自动改好。",
      "warning content/cases/a.mdx:2 机器转换的词：“社群”→“社区”。请改过来；也可以执行 npm run check -- --mend content/cases/a.mdx，自动改好。",
      "error content/cases/a.mdx:5 乱码（UTF-8 读成了 GBK）：“浣犲ソ”→“你好”。请改过来；也可以执行 npm run check -- --mend content/cases/a.mdx，自动改好。",
      "warning content/cases/a.mdx:5 全角字母、数字：“１２３４８”→“12348”。请改过来；也可以执行 npm run check -- --mend content/cases/a.mdx，自动改好。",
      "warning content/cases/a.mdx:5 重复的标点：“。。”→“。”。请改过来；也可以执行 npm run check -- --mend content/cases/a.mdx，自动改好。",
      "error content/cases/a.mdx:7 丢失的字：“锟斤拷”。有的字已经丢了，请找到原来的文字重新粘贴。",
      "warning content/cases/a.mdx:7 机器转换的词：“社群”→“社区”。请看一眼，本来就对的不用管。",
      "warning content/cases/a.mdx:8 一句话断成两行：“句话没有⏎写完就断”。请看一眼，该改的改过来。",
    ]
  `);
});

test('Certain mends are written, the rest is left to a person', () => {
  const root = makeFolder({ 'content/cases/a.mdx': SLIPS });
  expect(mendFiles(root, ['content/cases/a.mdx'])).toMatchInlineSnapshot(`
    [
      "content/cases/a.mdx:2 带注音的繁体字：“創(chuàng)”→“创”",
      "content/cases/a.mdx:2 看不见的字符：“U+200B”，应当删去",
      "content/cases/a.mdx:2 机器转换的词：“社群”→“社区”",
      "content/cases/a.mdx:5 乱码（UTF-8 读成了 GBK）：“浣犲ソ”→“你好”",
      "content/cases/a.mdx:5 全角字母、数字：“１２３４８”→“12348”",
      "content/cases/a.mdx:5 重复的标点：“。。”→“。”",
      "content/cases/a.mdx：改了6处。",
    ]
  `);
  expect(readFileSync(join(root, 'content/cases/a.mdx'), 'utf8')).toMatchInlineSnapshot(`
    "---
    title: 创建社区服务站
    ---

    你好，请打12348。

    锟斤拷，这个社群真好。
    一句话没有
    写完就断了。
    "
  `);
  expect(mendFiles(root, ['content/cases/a.mdx'])).toEqual(['content/cases/a.mdx：没有要改的。']);
});

test('Official texts and other files are never mended', () => {
  const files = { 'content/statutes/a.mdx': SLIPS, 'content/qr.json': '{}', 'a.mdx': SLIPS };
  const root = makeFolder(files);
  expect(readContentTexts(root)).toEqual([]);
  const said = mendFiles(root, [...Object.keys(files), '../a.mdx', 'content/cases/nichts.mdx']);
  expect(said).toHaveLength(5);
  for (const [file, text] of Object.entries(files))
    expect(readFileSync(join(root, file), 'utf8')).toBe(text);
});
