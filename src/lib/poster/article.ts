import { escapeHtml } from '../html.ts';
import type { ArticleView, PosterFrame } from './poster.ts';
import { renderSheet } from './sheet.ts';
import { renderText, renderTitle } from './text.ts';

/** The sheet of the week's article: what it means in plain words, and where it stands. */
export function renderArticle(frame: PosterFrame, view: ArticleView): string {
  const { words } = frame;
  const figure =
    view.figure === undefined
      ? ''
      : `<p class="figure" data-lines="1">${escapeHtml(view.figure)}</p>`;
  const example =
    view.example === undefined
      ? ''
      : `<div class="example"><h2>${escapeHtml(words.example)}</h2><p>${renderText(view.example)}</p></div>`;
  return renderSheet(frame, {
    kind: 'article',
    kicker: words.kickers.article(view.week),
    main:
      `<div><p class="cite">${renderText(view.cite)}</p><h1 data-lines="2">${renderTitle(view.title)}</h1></div>${figure}` +
      `<p class="plain-words">${renderText(view.plain)}</p>${example}` +
      `<p class="note">${renderText(words.plainNote)}</p>`,
    code: view.code,
    remarks: view.remarks,
  });
}
