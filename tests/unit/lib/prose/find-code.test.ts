import { expect, test } from 'vitest';
import { findCode, findCodeInValue } from '../../../../src/lib/prose/find-code.ts';

/** What is found in a text: place, kind and words. */
const list = (text: string) =>
  findCode(text).map(({ line, column, what, text: words }) => `${line}:${column} ${what} ${words}`);

test('Every find has its line, its column and its kind', () => {
  expect(
    list(
      '第一段。\n\nimport a from "a"\n\n- 甲 {run()}\n- <i>乙</i>\n\n[丙](javascript:x) ![丁](http://a.example/b.png)\n',
    ),
  ).toMatchInlineSnapshot(`
    [
      "3:1 import import a from "a"",
      "5:5 expression {run()}",
      "6:3 tag <i>",
      "6:7 tag </i>",
      "8:1 link [丙](javascript:x)",
      "8:19 image ![丁](http://a.example/b.png)",
    ]
  `);
});

test('Code spans and fenced blocks may show code', () => {
  expect(list('`<script>` `{run()}`\n\n```js\nimport a from "a"\n{run()}\n```\n')).toEqual([]);
});

test('Code begins before a code span that it swallows', () => {
  expect(list('{`甲`}')).toEqual(['1:1 expression {`甲`}']);
});

test('A fence that is never closed hides nothing that stands before it', () => {
  expect(list('<script>\n\n```\n<script>')).toEqual(['1:1 tag <script>']);
});

test('Links lead to https, telephones, mailboxes and our own pages', () => {
  const good = ['https://a.example/', 'tel:12348', 'mailto:a@b.example', '/laws/a/#a1', '#a1'];
  expect(good.flatMap((address) => list(`[甲](${address})`))).toEqual([]);
});

test('A value of a form is searched through, code spans included', () => {
  expect(findCodeInValue('写成 `<script>` 也不行').map(({ what }) => what)).toEqual(['tag']);
  expect(findCodeInValue('month:06')).toEqual([]);
  expect(findCodeInValue('https://flk.npc.gov.cn/')).toEqual([]);
  expect(findCodeInValue(' HTTP://a.example/').map(({ what }) => what)).toEqual(['address']);
});

test('Chinese names joined by a point are words, what computes with them is code', () => {
  expect(list('{甲.乙}')).toEqual([]);
  expect(list('{甲.b} {甲[乙]}')).toEqual(['1:1 expression {甲.b}', '1:7 expression {甲[乙]}']);
});

test('A tag that acts is found though its quote is never closed, up to the end of its paragraph', () => {
  expect(list('<img onerror="长椅\n\n<i>').map((found) => found.slice(0, 8))).toEqual([
    '1:1 tag ',
    '3:1 tag ',
  ]);
});

test('A hostile text costs no time', () => {
  const start = performance.now();
  for (const text of [
    '{'.repeat(3_000),
    '<a '.repeat(3_000),
    '[a]('.repeat(1_000),
    '{('.repeat(1_000),
  ])
    findCode(text);
  expect(performance.now() - start).toBeLessThan(5_000);
});
