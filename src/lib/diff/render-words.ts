import { escapeHtml } from '../html.ts';
import type { WordSpan } from './diff-words.ts';

/** Words spoken before and behind what is marked, for who does not see the marks. */
export type SpokenMarks = readonly [before: string, behind: string];

interface Piece {
  text: string;
  mark?: (text: string) => string;
}

/** HTML of the old text of spans with what was taken out as `<del>`. */
export function renderOldWords(spans: readonly WordSpan[], spoken: SpokenMarks): string {
  const mark = (text: string) => markWords('del', text, spoken);
  return renderLines(
    spans.flatMap((span): Piece[] => {
      if (span.kind === 'added') return [];
      return [span.kind === 'same' ? { text: span.old ?? span.text } : { text: span.text, mark }];
    }),
  );
}

/** HTML of the new text of spans with what was put in as `<ins>`. */
export function renderNewWords(spans: readonly WordSpan[], spoken: SpokenMarks): string {
  const mark = (text: string) => markWords('ins', text, spoken);
  return renderLines(
    spans.flatMap(({ kind, text }): Piece[] => {
      if (kind === 'removed') return [];
      return [kind === 'same' ? { text } : { text, mark }];
    }),
  );
}

/** HTML of a text without marks. */
export function renderPlainWords(text: string): string {
  return renderLines([{ text }]);
}

/** One paragraph for each line; a mark that reaches over a line break is set in each of them. */
function renderLines(pieces: readonly Piece[]): string {
  const lines = [{ text: '', html: '' }];
  for (const { text, mark = escapeHtml } of pieces) {
    text.split('\n').forEach((part, index) => {
      if (index > 0) lines.push({ text: '', html: '' });
      const line = lines.at(-1)!;
      line.text += part;
      line.html += part === '' ? '' : mark(part);
    });
  }
  return lines
    .filter(({ text }) => text !== '')
    .map(({ text, html }) => `<p${/^（[^）]{1,4}）/.test(text) ? ' class="item"' : ''}>${html}</p>`)
    .join('');
}

function markWords(name: 'del' | 'ins', text: string, spoken: SpokenMarks): string {
  const [before, behind] = spoken.map(
    (words) => `<span class="visually-hidden">${escapeHtml(words)}</span>`,
  );
  return `<${name}>${before}${escapeHtml(text)}${behind}</${name}>`;
}
