import { linkText, type FindLinks } from '../citation/link-text.ts';
import { escapeHtml } from '../html.ts';

export interface PlainNote {
  title: string;
  plain: string;
  figure?: string | undefined;
  example?: string | undefined;
  /** Its article reads differently from when the note was checked. */
  changing?: boolean | undefined;
}

/** The words around a note, from `strings.ts`. */
export interface NoteLabels {
  tag: string;
  changing: string;
  example: string;
}

/** HTML of the note in plain words that stands beside an article; places it cites are links. */
export function renderNote(note: PlainNote, labels: NoteLabels, findLinks: FindLinks): string {
  const linked = (text: string) => linkText(text, findLinks(text));
  const figure =
    note.figure === undefined ? '' : `<span class="figure">${escapeHtml(note.figure)}</span>`;
  const example =
    note.example === undefined
      ? ''
      : `<p class="example"><b>${escapeHtml(labels.example)}</b>${linked(note.example)}</p>`;
  const changing =
    note.changing === true ? `<p class="changing">${escapeHtml(labels.changing)}</p>` : '';
  return (
    `<aside class="note" aria-label="${escapeHtml(labels.tag)}：${escapeHtml(note.title)}">` +
    `<p class="note-title"><span class="tag">${escapeHtml(labels.tag)}</span>${escapeHtml(note.title)}${figure}</p>` +
    `${changing}<p>${linked(note.plain)}</p>${example}</aside>`
  );
}
