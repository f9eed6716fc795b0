import { expect, test } from 'vitest';
import { readDocxHtml } from '../../../../src/lib/statute/read-docx-html.ts';

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

test('Entities are characters, not markup', () => {
  const { lines } = readDocxHtml('<p>依照&lt;示例法&gt;&amp;本法</p>', 'law.docx');
  expect(lines).toMatchObject([{ text: '依照<示例法>&本法' }]);
});
