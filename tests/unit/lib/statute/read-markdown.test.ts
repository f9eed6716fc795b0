import { describe, expect, test } from 'vitest';
import { readMarkdown } from '../../../../src/lib/statute/read-markdown.ts';

/** Lines without their places. */
const read = (...lines: string[]) =>
  readMarkdown(lines.join('\n'), 'law.md').map(({ source, ...line }) => {
    expect(source.file).toBe('law.md');
    return line;
  });

test('Every line is told with its file and its number there', () => {
  const lines = readMarkdown('---\nnext: x\n---\n\n# 示例法\r\n\r\n第一条 长椅\n', 'a/law.md');
  expect(lines.map(({ source }) => source)).toEqual([
    { file: 'a/law.md', line: 5 },
    { file: 'a/law.md', line: 7 },
  ]);
});

describe('Markdown of LawRefBook', () => {
  test('The end of the head is a marker, other comments are nothing', () => {
    expect(read('# 示例法', '<!-- INFO END -->', '<!-- FORCE BREAK -->', '<!-- TABLE -->')).toEqual(
      [
        { kind: 'text', text: '示例法', depth: 1 },
        { kind: 'marker', marker: 'info-end' },
      ],
    );
  });

  test('Lines of zero-width characters are nothing, an empty heading is a line', () => {
    expect(read('\u200b', '　', '##', '## \u200b第一章 总则')).toEqual([
      { kind: 'text', text: '', depth: 2 },
      { kind: 'text', text: '第一章 总则', depth: 2 },
    ]);
  });

  test('A pipe table is one line, whatever surrounds it', () => {
    expect(read('第一条 如下：', '| 甲 |', '| -- |', '| 乙 |', '第二条 完')).toEqual([
      { kind: 'text', text: '第一条 如下：', depth: 0 },
      {
        kind: 'table',
        rows: [[{ text: '甲', header: true }], [{ text: '乙', header: false }]],
      },
      { kind: 'text', text: '第二条 完', depth: 0 },
    ]);
  });

  test('What looks like a tag but is a title in brackets stays text', () => {
    expect(read('依照<示例公园法典>办理')).toEqual([
      { kind: 'text', text: '依照<示例公园法典>办理', depth: 0 },
    ]);
  });

  test('Asterisks that mark nothing stay', () => {
    expect(read('9．麦子*', '* 甲 * 乙')).toEqual([
      { kind: 'text', text: '9．麦子*', depth: 0 },
      { kind: 'text', text: '* 甲 * 乙', depth: 0 },
    ]);
  });
});

describe('Markdown of Just Laws', () => {
  test('A bold number is taken out of its asterisks and remembered', () => {
    expect(read('**第一条**　长椅', '**第二条 **长椅', '*（一）长椅*')).toEqual([
      { kind: 'text', text: '第一条　长椅', depth: 0, strong: '第一条' },
      { kind: 'text', text: '第二条长椅', depth: 0, strong: '第二条' },
      { kind: 'text', text: '（一）长椅', depth: 0 },
    ]);
  });

  test('What stands in a container is quoted, its title too', () => {
    expect(read('::: tip 第七节　长椅', '**第一条**　甲', ':::', '第二条 乙')).toEqual([
      { kind: 'text', text: '第七节　长椅', depth: 0, quoted: true },
      { kind: 'text', text: '第一条　甲', depth: 0, strong: '第一条', quoted: true },
      { kind: 'text', text: '第二条 乙', depth: 0 },
    ]);
  });

  test('A picture is a figure with its caption', () => {
    expect(read('![长椅示意图](./bench.png)')).toEqual([{ kind: 'figure', alt: '长椅示意图' }]);
  });

  test('An HTML table is one line, a style sheet is nothing', () => {
    expect(
      read(
        '<style>',
        'td { color: red }',
        '</style>',
        '<table>',
        '<tr><td>甲</td></tr>',
        '</table>',
      ),
    ).toEqual([{ kind: 'table', rows: [[{ text: '甲', header: false }]] }]);
  });

  test('A table that is never closed stays text, so that nothing is lost', () => {
    expect(read('<table>', '<tr><td>甲</td></tr>', '第一条 乙')).toHaveLength(3);
  });

  test('Three dashes that open no front matter are not skipped', () => {
    expect(read('---', '# 示例法', '第一条 甲').map((line) => line.kind)).toEqual([
      'text',
      'text',
      'text',
    ]);
  });
});
