import { expect, test } from 'vitest';
import type { StatuteNode } from '../../../../src/lib/statute/tree.ts';
import { parseFixture, parseLines } from './fixture.ts';
import { render } from './render.ts';

/** One element a line, for reading. */
const lines = (html: string) =>
  html.replace(/(?=<(?:section|div|h\d|p|ol|li|tr|aside|button)\b)/g, '\n');

test('A heading joins its number and its name with a blank, save behind 、', () => {
  const html = render(
    parseLines('## 第一章 总则', '### 一、受理', '第一条 甲', '## 第二章').statute,
  );
  expect(html.match(/<h\d.*?<\/h\d>/g)).toEqual([
    '<h2 id="d1">第一章　总则</h2>',
    '<h2 id="d2">一、受理</h2>',
    '<h2 id="d3">第二章</h2>',
  ]);
  expect(html.match(/class="division \w+"/g)).toEqual([
    'class="division chapter"',
    'class="division heading"',
    'class="division chapter"',
  ]);
});

test('A title that repeats and a printed table of contents are not shown, stray text is', () => {
  const source = { file: 'law.md', line: 1 };
  const texts = (['repeat', 'toc', 'note', 'preface', 'heading', 'text'] as const).map(
    (role): StatuteNode => ({ kind: 'text', role, text: `<${role}>`, source }),
  );
  expect(lines(render({ title: '示例法', children: texts }))).toBe(
    [
      '',
      '<p class="dated">&lt;note&gt;</p>',
      '<p class="free">&lt;preface&gt;</p>',
      '<p class="annex-heading">&lt;heading&gt;</p>',
      '<p class="free">&lt;text&gt;</p>',
    ].join('\n'),
  );
});

test('An article that begins with a table has its number above it', () => {
  const { statute } = parseLines('第一条', '| 甲 |', '乙', '第二条', '（一）丙；');
  expect(lines(render(statute))).toMatchInlineSnapshot(`
    "
    <div class="art" id="a1">
    <div class="law">
    <p><a class="no" href="#a1">第一条</a>　</p>
    <section class="table" aria-label="表格1" tabindex="0"><table><tbody>
    <tr><td>甲</td></tr></tbody></table></section>
    <p id="a1-p1">乙</p>
    <button type="button" class="cite" data-no="第一条">复制引用</button></div></div>
    <div class="art" id="a2">
    <div class="law">
    <p id="a2-p1"><a class="no" href="#a2">第二条</a>　</p>
    <ol class="items">
    <li id="a2-p1-i1"><span class="mark">（一）</span>丙；</li></ol>
    <button type="button" class="cite" data-no="第二条">复制引用</button></div></div>"
  `);
});

test('A list behind a table has no empty paragraph above it, nor a second anchor of one number', () => {
  const { statute } = parseLines('第一条 甲：', '| 乙 |', '（一）丙；', '（一）丁。');
  const html = render(statute);
  expect(html.match(/<p\b/g)).toHaveLength(1);
  expect(html.match(/<li[^>]*>/g)).toEqual(['<li id="a1-p2-i1">', '<li>']);
});

test('Cells keep their spans and header cells, tables are counted through the law', () => {
  expect(lines(render(parseFixture('tables.md').statute)).match(/<section.*|<tr>.*/g))
    .toMatchInlineSnapshot(`
    [
      "<section class="table" aria-label="表格1" tabindex="0"><table><tbody>",
      "<tr><th scope="col">时长</th><th scope="col">价钱</th></tr>",
      "<tr><td>一小时</td><td>两元</td></tr>",
      "<tr><td>一天</td><td>十元</td></tr></tbody></table></section>",
      "<section class="table" aria-label="表格2" tabindex="0"><table><tbody>",
      "<tr><th scope="col" colspan="2">月票</th></tr>",
      "<tr><td rowspan="2">轿车</td><td>白天 &lt;八十元&gt;</td></tr>",
      "<tr><td>全天一百元</td></tr></tbody></table></section>",
    ]
  `);
});
