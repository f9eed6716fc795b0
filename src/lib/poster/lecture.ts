import { formatTimes, formatWeekday } from '../calendar/clock.ts';
import { formatSpan } from '../calendar/day.ts';
import { escapeHtml } from '../html.ts';
import type { LectureView, PosterFrame } from './poster.ts';
import { renderSheet } from './sheet.ts';
import { renderText, renderTitle } from './text.ts';

/** Longest title that is large enough on one line. */
const ONE_LINE = 10;

/** The sheet of a lecture; moved, the new time stands large and the old one struck out; cancelled, that above all. */
export function renderLecture(frame: PosterFrame, lecture: LectureView): string {
  const isCancelled = lecture.status === 'cancelled';
  return renderSheet(frame, {
    kind: `lecture ${lecture.status}`,
    kicker: frame.words.kickers.lecture,
    main: isCancelled ? renderCancelled(frame, lecture) : renderGiven(frame, lecture),
    code: lecture.code,
    remarks: lecture.remarks,
  });
}

function renderGiven(frame: PosterFrame, lecture: LectureView): string {
  const { words } = frame;
  const rows: [string, string][] = [
    [words.speaker, lecture.speaker],
    [words.signUp, lecture.signUp],
    [words.bring, lecture.bring.join('、')],
  ];
  return (
    renderBanner(frame, lecture) +
    `<div class="title"><h1 data-lines="${lecture.title.length <= ONE_LINE ? 1 : 2}">${renderTitle(lecture.title)}</h1>` +
    `<p class="summary">${renderTitle(lecture.summary)}</p></div>${renderWhen(frame, lecture)}` +
    `<dl>${renderLines(words.cases, lecture.cases, ' data-optional')}${rows.map(renderRow).join('')}` +
    `${renderLines(words.directions, lecture.directions)}</dl>`
  );
}

function renderRow([name, text]: readonly [string, string]): string {
  return text === '' ? '' : `<dt>${escapeHtml(name)}</dt><dd>${renderText(text)}</dd>`;
}

/** `data-optional` is left out where there is no room for it. */
function renderLines(name: string, lines: readonly string[], mark = ''): string {
  if (lines.length === 0) return '';
  const items = lines.map((line) => `<li>${renderText(line)}</li>`).join('');
  return `<dt${mark}>${escapeHtml(name)}</dt><dd${mark}><ol>${items}</ol></dd>`;
}

function renderWhen({ words }: PosterFrame, { start, end, place, was }: LectureView): string {
  const day = start.slice(0, 10);
  const clock = formatTimes(start, end).replace(/^.*）/u, '');
  const old = was
    .map((text) => `<p class="was">${escapeHtml(words.was)}<s>${renderText(text)}</s></p>`)
    .join('');
  return (
    `<div class="when"><p class="date">${escapeHtml(formatSpan(day, day))}` +
    `<span>${escapeHtml(formatWeekday(day))}</span></p><p class="clock">${escapeHtml(clock)}</p>` +
    `<p class="place">${renderText(place)}</p>${old}</div>`
  );
}

/** Says that it moved, or that it is over. */
function renderBanner({ words }: PosterFrame, { status, changes }: LectureView): string {
  if (status === 'held') return `<p class="banner"><b>${escapeHtml(words.held)}</b></p>`;
  const [last] = changes;
  if (status !== 'moved' || !last) return '';
  return (
    `<div class="banner"><b>${escapeHtml(last.what)}</b><p>${renderText(last.why)}` +
    `<span class="keep">（${escapeHtml(last.on)}）</span></p></div>`
  );
}

function renderCancelled({ words }: PosterFrame, lecture: LectureView): string {
  const { title, start, end, place, changes, next } = lecture;
  const [last] = changes;
  const instead =
    next &&
    `<div class="next"><p>${escapeHtml(words.next)}</p><p class="next-title">${renderTitle(next.title)}</p>` +
      `<p class="next-when">${renderText(next.when)}</p></div>`;
  return (
    `<p class="stamp">${escapeHtml(words.cancelled)}</p>` +
    `<h1 data-lines="2">${renderTitle(title)}</h1>` +
    `<p class="was"><s>${renderText(formatTimes(start, end))}</s><br><s>${renderText(place)}</s></p>` +
    (last ? `<p class="why">${renderText(last.why)}<br>${renderText(`（${last.on}）`)}</p>` : '') +
    `<p class="no-way">${renderText(words.noWay)}</p>${instead ?? ''}`
  );
}
