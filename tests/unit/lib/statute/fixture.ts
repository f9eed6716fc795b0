import { readFileSync } from 'node:fs';
import { formatNumeral } from '../../../../src/lib/statute/numeral.ts';
import type { SourceLine } from '../../../../src/lib/statute/line.ts';
import { parseStatute, type ParsedStatute } from '../../../../src/lib/statute/parse-statute.ts';
import { readMarkdown } from '../../../../src/lib/statute/read-markdown.ts';
import type {
  Item,
  ProvisionContent,
  Statute,
  StatuteNode,
  TableCell,
} from '../../../../src/lib/statute/tree.ts';

const FOLDER = new URL('../../../fixtures/statutes/', import.meta.url);

/** The made-up law of one shape: its file below `tests/fixtures/statutes/`, or its files in order. */
export function parseFixture(...names: string[]): ParsedStatute {
  return parseStatute(
    names.flatMap((name): SourceLine[] => [
      { kind: 'marker', marker: 'file', source: { file: name, line: 1 } },
      ...readMarkdown(readFixture(name), name),
    ]),
  );
}

export function readFixture(name: string): string {
  return readFileSync(new URL(name, FOLDER), 'utf8');
}

/** A law given as the lines of a LawRefBook file below its head. */
export function parseLines(...lines: string[]): ParsedStatute {
  return parseMarkdown(['# 示例法', '', '<!-- INFO END -->', ...lines].join('\n'));
}

export function parseMarkdown(markdown: string): ParsedStatute {
  return parseStatute(readMarkdown(markdown, 'law.md'));
}

/** A law given as the paragraphs of a .docx, where nothing but the words tells what is a heading. */
export function parseBare(...paragraphs: string[]): ParsedStatute {
  const lines = paragraphs.map((text, index): SourceLine => {
    const source = { file: 'law.docx', line: index + 1 };
    return { kind: 'text', text, depth: 0, source };
  });
  return parseStatute(lines, { bareHeadings: true });
}

/** The tree as an indented drawing: one node a line, the number of every 款 before its text. */
export function drawTree({ title, children }: Statute): string {
  return [title, ...children.flatMap(drawNode)].join('\n');
}

function drawNode(node: StatuteNode): string[] {
  switch (node.kind) {
    case 'division':
      return [
        `[${node.level}] ${node.label} ${node.name}`,
        ...indent(node.children.flatMap(drawNode)),
      ];
    case 'appendix':
      return [
        `[appendix ${node.number}] ${node.title}`,
        ...indent(node.children.flatMap(drawNode)),
      ];
    case 'provision':
      return [node.label, ...indent(node.content.flatMap(drawContent))];
    case 'text':
      return [`〔${node.role}〕${node.text}`];
    default:
      return drawContent(node);
  }
}

function drawContent(part: ProvisionContent): string[] {
  if (part.kind === 'figure') return [`[figure] ${part.alt}`];
  if (part.kind === 'paragraph')
    return [`${part.number} ${part.text}`, ...indent(part.items.flatMap(drawItem))];
  return part.rows.map((row) => `| ${row.map(drawCell).join(' | ')} |`);
}

function drawCell({ text, header, colspan, rowspan }: TableCell): string {
  const spans = [colspan && `colspan=${colspan}`, rowspan && `rowspan=${rowspan}`];
  return [header && '#', text, ...spans].filter(Boolean).join(' ');
}

function drawItem({ label, number, text, items }: Item): string[] {
  return [`${label}=${number} ${text}`, ...indent(items.flatMap(drawItem))];
}

const indent = (lines: readonly string[]) => lines.map((line) => `  ${line}`);

/** A made-up code with parts of so many articles each, a preface before them and an appendix behind. */
export function makeCode(articles: readonly number[]): Statute {
  let number = 0;
  const lines = articles.flatMap((count, part) => [
    `## 第${formatNumeral(part + 1)}编 甲${part + 1}编`,
    ...Array.from({ length: count }, () => `第${formatNumeral((number += 1))}条 长椅供人休息。`),
  ]);
  return parseLines('## 序言', '长椅人人可坐。', ...lines, '附件：长椅表').statute;
}
