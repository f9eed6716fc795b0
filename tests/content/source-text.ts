import { REPAIRS } from '../../src/lib/statute/line.ts';
import { listTexts } from '../../src/lib/statute/statute-text.ts';
import type { Statute } from '../../src/lib/statute/tree.ts';

/** White space and what has no width: neither belongs to the wording of a law. */
const BLANK = /[\s\u00ad\u200b-\u200f\u2028-\u202e\u2060\ufeff]/g;

/** The wording of a tree, title included, without blanks. */
export function condenseTree(statute: Statute): string {
  return [statute.title, ...listTexts(statute)].join('').replace(BLANK, '');
}

/**
 * The wording of one Markdown source without markup and blanks. It shares nothing with the reader but the
 * list of repairs, so that what one of them drops, doubles or alters shows against the other.
 */
export function condenseSource(markdown: string): string {
  const unmarked = markdown
    .replace(/^---\r?\n[\s\S]*?\r?\n---\r?\n/, '')
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/<style>[\s\S]*?<\/style>/g, '')
    .split('\n')
    .map(stripLine)
    .join('\n')
    .replace(/<\/?(?:table|thead|tbody|tr|td|th|br)\b[^>]*>/g, '')
    .replace(/&nbsp;/g, '\u00a0')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>');
  return unmarked.replace(BLANK, '');
}

function stripLine(raw: string): string {
  const line = raw.replace(BLANK, (blank) => (/\s/.test(blank) ? ' ' : '')).trim();
  if (line.startsWith('|')) return /^[-:| ]+$/.test(line) ? '' : line.replaceAll('|', '');
  const bare = line
    .replace(/^#+/, '')
    .replace(/^:::(?: *tip| *info)?/, '')
    .replace(/!\[(.*?)\]\(.*?\)/, '$1')
    .replace(/\*\*(.*?)\*\*/g, '$1')
    .replace(/^\*([^*]*)\*$/, '$1');
  return REPAIRS.reduce(
    (text, { wrong, right }) => (text.startsWith(wrong) ? right + text.slice(wrong.length) : text),
    bare,
  );
}
