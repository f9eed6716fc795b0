import { expect, test } from 'vitest';
import {
  isPipeRow,
  readHtmlTable,
  readHtmlText,
  readPipeTable,
} from '../../../../src/lib/statute/table.ts';

test('A row of a pipe table begins and ends with a pipe', () => {
  expect(['| 甲 | 乙 |', '|甲|', '||'].map(isPipeRow)).toEqual([true, true, true]);
  expect(['|', '甲 | 乙', '| 甲'].map(isPipeRow)).toEqual([false, false, false]);
});

test('The rows above the rule of a pipe table are its header', () => {
  expect(readPipeTable(['| 时长 | 价钱 |', '| :-- | --: |', '| 一天 |\u200b十元 |'])).toEqual([
    [
      { text: '时长', header: true },
      { text: '价钱', header: true },
    ],
    [
      { text: '一天', header: false },
      { text: '十元', header: false },
    ],
  ]);
});

test('A pipe table without a rule has no header, and an empty cell stays a cell', () => {
  expect(readPipeTable(['| 甲 || 乙 |'])).toEqual([
    [
      { text: '甲', header: false },
      { text: '', header: false },
      { text: '乙', header: false },
    ],
  ]);
});

test('An HTML table keeps its header cells and spans', () => {
  const html =
    '<table class="x"><tr><th colspan="2">月票</th></tr>' +
    "<tr><td rowspan='3'><p>轿</p><p>车</p></td><td colspan=1>十元<br>整</td></tr></table>";
  expect(readHtmlTable(html)).toEqual([
    [{ text: '月票', header: true, colspan: 2 }],
    [
      { text: '轿车', header: false, rowspan: 3 },
      { text: '十元整', header: false },
    ],
  ]);
});

test('A head without a row of its own becomes a row', () => {
  expect(
    readHtmlTable('<table><thead><th>甲</th></thead><tbody><tr><td>乙</td></tr></tbody></table>'),
  ).toEqual([[{ text: '甲', header: true }], [{ text: '乙', header: false }]]);
});

test.each([
  ['<TABLE><TR><TH COLSPAN=2>甲</TH></TR></TABLE>', [[{ text: '甲', header: true, colspan: 2 }]]],
  ['<tr class="x"><td rowspan = "12">甲</td></tr>', [[{ text: '甲', header: false, rowspan: 12 }]]],
  [
    '<tr><td>甲\n乙</td>\n<td>丙</td></tr>\n<tr></tr>',
    [
      [
        { text: '甲\n乙', header: false },
        { text: '丙', header: false },
      ],
      [],
    ],
  ],
  [
    '<thead>\n<th>甲</th>\n</thead><thead><tr><th>乙</th></tr></thead>',
    [[{ text: '甲', header: true }], [{ text: '乙', header: true }]],
  ],
  ['<tr><td colspan="1" rowspan="0">甲</td></tr>', [[{ text: '甲', header: false }]]],
  ['<track>甲</track><tr><tdx>乙</tdx><td>丙</td></tr>', [[{ text: '丙', header: false }]]],
])('The table %s has the cells that it shows', (html, rows) => {
  expect(readHtmlTable(html)).toStrictEqual(rows);
});

test.each(['| -- |', '| :-- |', '| --: |', '| :-: |', '|-|'])('%s is a rule', (rule) => {
  expect(readPipeTable(['| 甲 |', rule])).toEqual([[{ text: '甲', header: true }]]);
});

test.each(['| a-- |', '| --a |', '| : |', '| - | 乙 |'])('%s is a row, not a rule', (row) => {
  expect(readPipeTable(['| 甲 |', row])).toHaveLength(2);
});

test('Only a whole line between two pipes is a row', () => {
  expect(['| 甲 | 乙', '甲 | 乙 |', '甲'].map(isPipeRow)).toEqual([false, false, false]);
});

test('Entities are resolved once, so that an escaped entity stays text', () => {
  expect(readHtmlText('<b>甲</b>&nbsp;&lt;乙&gt; &amp;lt; &quot;丙&quot;&#39;')).toBe(
    '甲\u00a0<乙> &lt; "丙"\'',
  );
});
