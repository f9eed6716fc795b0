import { expect, test } from 'vitest';
import { readDocxHtml, reportAutoNumbers } from '../../../../src/lib/statute/read-docx-html.ts';

test('Paragraphs, headings and tables are lines that know their paragraph', () => {
  const html =
    '<h1>示例法</h1><p>（2024年1月1日通过）</p><p> </p><p>第一条　<strong>长椅</strong><br />第一款的续行</p>' +
    '<table><tr><td><p>甲</p></td></tr></table>';
  expect(readDocxHtml(html, 'law.docx')).toEqual({
    lines: [
      { kind: 'text', text: '示例法', depth: 1, source: { file: 'law.docx', line: 1 } },
      {
        kind: 'text',
        text: '（2024年1月1日通过）',
        depth: 0,
        source: { file: 'law.docx', line: 2 },
      },
      { kind: 'text', text: '第一条　长椅', depth: 0, source: { file: 'law.docx', line: 4 } },
      { kind: 'text', text: '第一款的续行', depth: 0, source: { file: 'law.docx', line: 4 } },
      {
        kind: 'table',
        rows: [[{ text: '甲', header: false }]],
        source: { file: 'law.docx', line: 5 },
      },
    ],
    problems: [],
  });
});

test('A list of Word is refused, since its numbers are not in the text', () => {
  const { lines, problems } = readDocxHtml(
    '<p>示例法</p><ol><li>长椅供人休息。</li></ol>',
    'law.docx',
  );
  expect(lines).toEqual([]);
  expect(problems).toMatchInlineSnapshot(`
    [
      {
        "cure": "请在 WPS 或 Word 中全选正文，把自动编号转换为文本后另存，或到国家法律法规数据库重新下载。",
        "file": "law.docx",
        "kind": "statute-auto-numbered",
        "line": 2,
        "message": "这份 Word 文件用了自动编号，“第一条”这样的条号不在文字里，读进来会丢失。",
        "severity": "error",
      },
    ]
  `);
});

test('Marks of a footnote are taken off, its text stays and is no list of Word', () => {
  const html =
    '<p>第一条　长椅<sup><a href="#n1" id="r1">[12]</a></sup>供人休息。</p>' +
    '<ol><li class="x" id="footnote-1"><p>长椅有靠背。<a href="#r1">↑</a></p></li></ol>';
  const { lines, problems } = readDocxHtml(html, 'law.docx');
  expect(problems).toEqual([]);
  expect(lines).toMatchObject([{ text: '第一条　长椅供人休息。' }, { text: '长椅有靠背。' }]);
});

test.each([
  ['<H1>长椅</H1>', 1],
  ['<h6 class="x">长椅</h6>', 6],
  ['<p class="x">长\u200b椅</p>', 0],
  ['<p><a href="x">长椅</a></p>', 0],
])('%s is a line of depth %i', (html, depth) => {
  const source = { file: 'law.docx', line: 1 };
  expect(readDocxHtml(html, 'law.docx').lines).toEqual([
    { kind: 'text', text: '长椅', depth, source },
  ]);
});

test('A break in a paragraph begins a new line, however it is written', () => {
  const { lines } = readDocxHtml('<p>甲<br>乙<BR/>丙<br />丁\n戊</p><pre>己</pre>', 'law.docx');
  expect(lines.map((line) => (line.kind === 'text' ? line.text : ''))).toEqual([
    '甲',
    '乙',
    '丙',
    '丁\n戊',
  ]);
});

test('A list of Word is refused though it is written in capitals, or a note stands in it', () => {
  for (const html of ['<UL><LI>长椅</LI></UL>', '<ol><li><i id="note">长椅</i></li></ol>'])
    expect(readDocxHtml(html, 'law.docx').problems).toHaveLength(1);
});

test('A file of numbered articles is refused without a line where none is known', () => {
  expect(reportAutoNumbers('law.docx')).not.toHaveProperty('line');
  expect(reportAutoNumbers('law.docx', 3)).toHaveProperty('line', 3);
});

test('Entities are characters, not markup', () => {
  const { lines } = readDocxHtml('<p>依照&lt;示例法&gt;&amp;本法</p>', 'law.docx');
  expect(lines).toMatchObject([{ text: '依照<示例法>&本法' }]);
});
