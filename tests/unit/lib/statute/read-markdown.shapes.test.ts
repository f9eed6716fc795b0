import { expect, test } from 'vitest';
import { readMarkdown } from '../../../../src/lib/statute/read-markdown.ts';

/** Lines without their places. */
const read = (...lines: string[]) =>
  readMarkdown(lines.join('\n'), 'law.md').map(({ source, ...line }) => {
    expect(source.file).toBe('law.md');
    return line;
  });
const text = (words: string, depth = 0) => ({ kind: 'text', text: words, depth });

test.each([
  ['# 示例法', 1, '示例法'],
  ['#示例法', 1, '示例法'],
  ['###### 长椅', 6, '长椅'],
  ['  ##  长椅  ', 2, '长椅'],
  ['####### 长椅', 0, '####### 长椅'],
  ['长椅 # 甲', 0, '长椅 # 甲'],
])('“%s” is a line of depth %i', (line, depth, words) => {
  expect(read(line)).toEqual([text(words, depth)]);
});

test.each([
  '<!-- 甲 --> 乙',
  '乙 <!-- 甲 -->',
  '长椅**第一条**',
  '甲*乙*',
  '*甲*乙',
  '*甲*乙*',
  '见![甲](x.png)',
  '![甲](x.png)乙',
  '甲 ::: 乙',
  '甲<table><tr><td>乙</td></tr></table>',
  '<tablet>',
  '甲 | 乙',
])('“%s” is text and stays as it is', (line) => {
  expect(read(line, '丙')).toEqual([text(line), text('丙')]);
});

test('The first bold run of a line is its head, the further ones stay', () => {
  expect(read('**第一条**　**甲**')).toEqual([{ ...text('第一条　**甲**'), strong: '第一条' }]);
});

test('A picture without a caption is a figure', () => {
  expect(read('![](x.png)')).toEqual([{ kind: 'figure', alt: '' }]);
});

test('A container may have a kind, a title, both or neither; only the title is text', () => {
  for (const [open, title] of [
    [':::', undefined],
    ['::: tip', undefined],
    [':::tip', undefined],
    ['::: 原文', '原文'],
    [':::details 原文', '原文'],
  ]) {
    const head = title === undefined ? [] : [{ ...text(title), quoted: true }];
    expect(read(open!, '甲', ':::', '乙')).toEqual([
      ...head,
      { ...text('甲'), quoted: true },
      text('乙'),
    ]);
  }
});

test('Front matter may have blanks behind its dashes; dashes further below open none', () => {
  expect(read('--- ', 'title: 甲', '--- ', '乙')).toEqual([text('乙')]);
  expect(read('甲', '---', '乙', '---', '丙')).toHaveLength(5);
  expect(read('---', '---', '乙')).toEqual([text('乙')]);
});

test('What stands behind a table is read, with its own line number', () => {
  const places = (...lines: string[]) =>
    readMarkdown(lines.join('\n'), 'law.md').map(({ kind, source }) => `${kind} ${source.line}`);
  expect(places('| 甲 |', '| 乙 |', '丙')).toEqual(['table 1', 'text 3']);
  expect(places('<table><tr><td>甲</td></tr></table>', '丙')).toEqual(['table 1', 'text 2']);
  expect(places('<TABLE>', '<tr><td>甲</td></tr>', '</TABLE>', '丙')).toEqual([
    'table 1',
    'text 4',
  ]);
  expect(places('甲', '', '| 乙 |')).toEqual(['text 1', 'table 3']);
});

test('Two HTML tables stay apart, and a tag may be broken over two lines', () => {
  const cell = (words: string) => ({
    kind: 'table',
    rows: [[{ text: words, header: false, colspan: 2 }]],
  });
  const table = (words: string) => ['<table><tr><td', `colspan="2">${words}</td></tr>`, '</table>'];
  expect(read(...table('甲'), ...table('乙'))).toEqual([cell('甲'), cell('乙')]);
});

test('A table without rows is nothing, and a style sheet that is never closed is text', () => {
  expect(read('<table>', '</table>', '甲')).toEqual([text('甲')]);
  expect(read('<style>', '甲')).toEqual([text('<style>'), text('甲')]);
});

test('A pipe table may be indented', () => {
  expect(read('  | 甲 |', '　| 乙 |　')).toMatchObject([
    { kind: 'table', rows: [[{ text: '甲' }], [{ text: '乙' }]] },
  ]);
});
