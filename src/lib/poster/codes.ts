import { escapeHtml } from '../html.ts';
import type { CodesView, PosterFrame } from './poster.ts';
import { renderCode, renderSheet } from './sheet.ts';
import { renderText } from './text.ts';

/** The sheet for the hall of a building (楼道): the doors of the site, a code each. */
export function renderCodes(frame: PosterFrame, view: CodesView): string {
  const { words } = frame;
  const doors = view.doors.map(
    ({ name, about, code }) =>
      `<li>${renderCode(code, words.qr)}<h2>${escapeHtml(name)}</h2><p>${renderText(about)}</p></li>`,
  );
  return renderSheet(frame, {
    kind: 'codes',
    kicker: words.kickers.codes,
    main:
      `<h1 data-lines="1">${renderText(words.codesTitle)}</h1><p class="summary">${renderText(words.codesIntro)}</p>` +
      `<ul class="doors">${doors.join('')}</ul>`,
  });
}
