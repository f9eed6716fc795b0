import { cleanText, type SourceLine } from './line.ts';
import { isPipeRow, readHtmlTable, readPipeTable } from './table.ts';

/**
 * Reads one Markdown file of an official text, of either dialect met: LawRefBook/X-STORAGE
 * (`<!-- INFO END -->`, bare articles, pipe tables) and Just Laws (front matter, `**第一条**`,
 * `:::` containers, HTML tables). Line numbers are those of the file.
 */
export function readMarkdown(markdown: string, file: string): SourceLine[] {
  const raw = markdown.split(/\r?\n/);
  const lines: SourceLine[] = [];
  let index = skipFrontMatter(raw);
  let quoted = false;
  while (index < raw.length) {
    const text = cleanText(raw[index] ?? '');
    const source = { file, line: index + 1 };
    const table = readTableAt(raw, index);
    if (table) {
      if (table.rows.length > 0) lines.push({ kind: 'table', rows: table.rows, source });
      index = table.next;
      continue;
    }
    index += 1;
    if (text === '<!-- INFO END -->') {
      lines.push({ kind: 'marker', marker: 'info-end', source });
      continue;
    }
    const container = /^:::\s*(?:[a-z]+\s*)?(.*)$/.exec(text);
    if (container) {
      quoted = !quoted;
      if (container[1])
        lines.push({ kind: 'text', text: container[1], depth: 0, quoted: true, source });
      continue;
    }
    const figure = /^!\[([^\]]*)\]\([^)]*\)$/.exec(text);
    if (figure) {
      lines.push({ kind: 'figure', alt: figure[1] ?? '', source });
      continue;
    }
    const line = readTextLine(text);
    if (line) lines.push({ ...line, ...(quoted ? { quoted } : {}), source });
  }
  return lines;
}

function skipFrontMatter(raw: readonly string[]): number {
  if (cleanText(raw[0] ?? '') !== '---') return 0;
  // Front matter that is never closed is none: -1 + 1 is the first line.
  return raw.findIndex((line, index) => index > 0 && line.trim() === '---') + 1;
}

function readTextLine(
  text: string,
): { kind: 'text'; text: string; depth: number; strong?: string } | undefined {
  if (text === '' || /^<!--.*-->$/.test(text)) return undefined;
  const heading = /^(#{1,6})(?!#)\s*(.*)$/.exec(text);
  if (heading)
    return { kind: 'text', text: cleanText(heading[2] ?? ''), depth: (heading[1] ?? '').length };
  const strong = /^\*\*(.+?)\*\*/.exec(text);
  if (strong) {
    const head = cleanText(strong[1] ?? '');
    return { kind: 'text', text: head + text.slice(strong[0].length), depth: 0, strong: head };
  }
  const emphasis = /^\*([^*]+)\*$/.exec(text);
  return { kind: 'text', text: cleanText(emphasis?.[1] ?? text), depth: 0 };
}

/** The table that begins at this line, if one does, and the index of the line after it. */
function readTableAt(raw: readonly string[], index: number) {
  const first = cleanText(raw[index] ?? '');
  if (isPipeRow(first)) {
    let next = index;
    while (next < raw.length && isPipeRow(cleanText(raw[next] ?? ''))) next += 1;
    return { rows: readPipeTable(raw.slice(index, next).map(cleanText)), next };
  }
  const tag = /^<(table|style)\b/i.exec(first)?.[1]?.toLowerCase();
  if (tag === undefined) return undefined;
  let next = index;
  while (next < raw.length && !new RegExp(`</${tag}>`, 'i').test(raw[next] ?? '')) next += 1;
  if (next === raw.length) return undefined;
  const html = raw.slice(index, next + 1).join('\n');
  return { rows: tag === 'table' ? readHtmlTable(html) : [], next: next + 1 };
}
