import { expect, test } from 'vitest';
import { parseStatute } from '../../../../src/lib/statute/parse-statute.ts';
import { readMarkdown } from '../../../../src/lib/statute/read-markdown.ts';
import type { SourceLine } from '../../../../src/lib/statute/line.ts';
import { drawTree, parseBare, parseLines, parseMarkdown } from './fixture.ts';

/** A law in several files, drawn without its title. */
function drawFiles(...files: string[][]): string[] {
  const lines = files.flatMap((file, at): SourceLine[] => [
    { kind: 'marker', marker: 'file', source: { file: `${at}.md`, line: 1 } },
    ...readMarkdown(file.join('\n'), `${at}.md`),
  ]);
  return drawTree(parseStatute(lines).statute).split('\n').slice(1);
}
const INFO = '<!-- INFO END -->';

test('A new file never goes on with the article of the one before', () => {
  expect(drawFiles(['# 示例法', '第一条 甲'], ['乙', '第二条 丙'])).toEqual([
    '第一条',
    '  1 甲',
    '〔preface〕乙',
    '第二条',
    '  1 丙',
  ]);
});

test('The head of a further file begins with the title as its heading, not with its words', () => {
  expect(
    drawFiles(
      ['# 示例法', INFO, '第一条 甲', '示例法', '乙', '# 第二章 丙', '第二条 丁'],
      ['戊', '# 示例法', '2024年1月1日通过', INFO, '第三条 己'],
    ),
  ).toEqual([
    '第一条',
    '  1 甲',
    '  2 示例法',
    '  3 乙',
    '[chapter] 第二章 丙',
    '  第二条',
    '    1 丁',
    '  〔text〕戊',
    '〔repeat〕示例法',
    '〔note〕2024年1月1日通过',
    '第三条',
    '  1 己',
  ]);
});

test('In the head of a file the name of its 编 is a heading, all else is a note', () => {
  const head = [
    '# 总则说明',
    '# 本法总则',
    '# 旧附则',
    '# 附则说明',
    '## 汇编',
    '法规汇编',
    '示例法',
  ];
  expect(drawFiles(['# 示例法', ...head, '# 长椅编', INFO, '第一条 甲'])).toEqual([
    ...head.map((line) => `〔note〕${line.replace(/^#+ /, '')}`),
    '[part]  长椅编',
    '  第一条',
    '    1 甲',
  ]);
});

test('The title that comes again in the text is kept as a repetition, as a lower heading it is one', () => {
  const draw = (...lines: string[]) =>
    drawTree(parseLines(...lines).statute)
      .split('\n')
      .slice(1);
  expect(draw('第一条 甲', '# 示例法', '第二条 乙')).toEqual([
    '第一条',
    '  1 甲',
    '〔repeat〕示例法',
    '第二条',
    '  1 乙',
  ]);
  expect(draw('第一条 甲', '## 示例法', '第二条 乙')[2]).toBe('[heading]  示例法');
  expect(draw('第一条 甲', '# 说明', '第二条 乙')[2]).toBe('[heading]  说明');
});

test('The title of Markdown is its heading as written, and nothing of the next line', () => {
  const { statute } = parseMarkdown('# 中华人民共和国\n\n示例公园法\n第一条 甲');
  expect([statute.title, statute.children.length]).toEqual(['中华人民共和国', 2]);
  expect(parseMarkdown('# 示 例 法\n第一条 甲').statute.title).toBe('示 例 法');
});

test('The title of a .docx is its first text, even where it stands alone or a table is above', () => {
  expect(parseBare('中华人民共和国').statute.title).toBe('中华人民共和国');
  const source = { file: 'law.docx', line: 1 };
  const { statute } = parseStatute(
    [
      { kind: 'table', rows: [], source },
      { kind: 'text', text: '示例法', depth: 0, source },
      { kind: 'table', rows: [], source },
    ],
    { bareHeadings: true },
  );
  expect([statute.title, statute.children.length]).toEqual(['示例法', 2]);
});

test('Without 目录 nothing is a table of contents, though the title comes again', () => {
  const { statute } = parseBare('示例法', '第一条　甲', '示例法', '第二条　乙');
  expect(drawTree(statute).split('\n').slice(1)).toEqual([
    '第一条',
    '  1 甲',
    '  2 示例法',
    '第二条',
    '  1 乙',
  ]);
});

test('What has no title is an error of its file, what has no lines of none', () => {
  expect(parseMarkdown('第一条 甲').problems).toMatchObject([
    { kind: 'statute-no-title', severity: 'error', file: 'law.md' },
  ]);
  expect(parseStatute([]).problems).toMatchObject([{ kind: 'statute-no-title', file: '' }]);
});
