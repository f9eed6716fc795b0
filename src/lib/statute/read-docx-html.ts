import type { Problem } from '../problem.ts';
import { cleanText, type SourceLine } from './line.ts';
import { readHtmlTable, readHtmlText } from './table.ts';

/**
 * Reads the HTML that a .docx of the national database (flk.npc.gov.cn) is converted to. `line` counts
 * the paragraphs of the document. An automatic list means that Word, not the text, holds the article
 * numbers; they would be lost, so it is an error.
 */
export function readDocxHtml(
  html: string,
  file: string,
): { lines: SourceLine[]; problems: Problem[] } {
  const lines: SourceLine[] = [];
  let line = 0;
  // Marks that the converter sets at a footnote and at the end of its text.
  const unmarked = html.replace(/<sup><a[^>]*>\[\d+\]<\/a><\/sup>|<a [^>]*>↑<\/a>/g, '');
  for (const block of unmarked.matchAll(/<(p|h[1-6]|table|li)\b[^>]*>([\s\S]*?)<\/\1>/gi)) {
    const [whole, tag = 'p', body = ''] = block;
    line += 1;
    const source = { file, line };
    if (tag.toLowerCase() === 'li' && !/^<li\b[^>]*id="[^"]*note/i.test(whole)) {
      return { lines: [], problems: [reportAutoNumbers(file, line)] };
    }
    if (tag.toLowerCase() === 'table') {
      lines.push({ kind: 'table', rows: readHtmlTable(whole), source });
      continue;
    }
    const depth = /^h[1-6]$/i.test(tag) ? Number(tag.slice(1)) : 0;
    for (const part of body.split(/<br\s*\/?>/i)) {
      const text = cleanText(readHtmlText(part));
      if (text !== '') lines.push({ kind: 'text', text, depth, source });
    }
  }
  return { lines, problems: [] };
}

/** The problem of a file whose article numbers Word makes: they are not in the text and would be lost. */
export function reportAutoNumbers(file: string, line?: number): Problem {
  return {
    kind: 'statute-auto-numbered',
    severity: 'error',
    file,
    ...(line === undefined ? {} : { line }),
    message: '这份 Word 文件用了自动编号，“第一条”这样的条号不在文字里，读进来会丢失。',
    cure: '请在 WPS 或 Word 中全选正文，把自动编号转换为文本后另存，或到国家法律法规数据库重新下载。',
  };
}
