import { cleanText } from './line.ts';
import type { TableCell } from './tree.ts';

/** True for a line of a Markdown pipe table. */
export function isPipeRow(line: string): boolean {
  return /^\|.*\|$/.test(line);
}

/** Rows of a Markdown pipe table; the row above the `|---|` line becomes the header. */
export function readPipeTable(lines: readonly string[]): TableCell[][] {
  const cells = lines.map((line) => line.slice(1, -1).split('|').map(cleanText));
  const rule = cells.findIndex((row) => row.every((cell) => /^:?-+:?$/.test(cell)));
  return cells
    .filter((_, index) => index !== rule)
    .map((row, index) => row.map((text) => ({ text, header: index < rule })));
}

/** Rows of one HTML `<table>`, spans kept; everything but rows, cells and line breaks is dropped. */
export function readHtmlTable(html: string): TableCell[][] {
  const rows: TableCell[][] = [];
  // Just Laws writes some heads without a row of their own: <thead><th>…</thead>.
  const whole = html.replace(/<thead>((?:(?!<tr)[\s\S])*?)<\/thead>/gi, '<tr>$1</tr>');
  for (const row of whole.matchAll(/<tr\b[^>]*>([\s\S]*?)<\/tr>/gi)) {
    const cells: TableCell[] = [];
    for (const cell of (row[1] ?? '').matchAll(/<(t[dh])\b([^>]*)>([\s\S]*?)<\/\1>/gi)) {
      const [, tag = 'td', attributes = '', body = ''] = cell;
      const made: TableCell = { text: readHtmlText(body), header: tag.toLowerCase() === 'th' };
      const colspan = readSpan(attributes, 'colspan');
      const rowspan = readSpan(attributes, 'rowspan');
      if (colspan > 1) made.colspan = colspan;
      if (rowspan > 1) made.rowspan = rowspan;
      cells.push(made);
    }
    rows.push(cells);
  }
  return rows;
}

/** Text of an HTML fragment: tags off, the entities that converters write resolved. */
export function readHtmlText(html: string): string {
  const text = html
    .replace(/<[^>]+>/g, '')
    .replace(/&nbsp;/g, '\u00a0')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&');
  return cleanText(text);
}

function readSpan(attributes: string, name: string): number {
  const match = new RegExp(`${name}\\s*=\\s*["']?(\\d+)`, 'i').exec(attributes);
  return match ? Number(match[1]) : 1;
}
