import { formatWeekday } from '../calendar/clock.ts';
import { addDays } from '../calendar/day.ts';
import { escapeHtml } from '../html.ts';
import { formatNumeral } from '../statute/numeral.ts';
import type { DayView, PosterFrame, PosterPoint } from './poster.ts';
import { renderSheet } from './sheet.ts';
import { joinCites, renderText, renderTitle } from './text.ts';

/** Points that a poster holds and is still read from where one stands; the page has them all. */
const MOST_POINTS = 3;
/** Signs of the points that a sheet of A4 holds at its smallest type. */
const MOST_SIGNS = 430;

/** The sheet of a themed day: a leaf of the calendar, its name, and what to make clear. */
export function renderDay(frame: PosterFrame, day: DayView): string {
  const { words } = frame;
  const points = choosePoints(day.points);
  const rest = day.points.length - points.length;
  const main =
    `<div class="top">${renderLeaf(frame, day)}<div><h1 data-lines="3">${renderTitle(day.name)}</h1>` +
    `<p class="summary">${renderTitle(day.summary)}</p></div></div>` +
    renderPoints(frame, points) +
    (rest > 0 ? `<p class="more">${renderText(words.morePoints(rest))}</p>` : '');
  return renderSheet(frame, {
    kind: day.solemn ? 'day solemn' : 'day',
    kicker: words.kickers.day,
    main,
    code: day.code,
    remarks: day.remarks,
  });
}

/** The first points, as many as there is room for, two at least. */
function choosePoints(points: readonly PosterPoint[]): PosterPoint[] {
  let signs = 0;
  return points.slice(0, MOST_POINTS).filter(({ text, cites }, index) => {
    signs += text.length + joinCites(cites).length;
    return index < 2 || signs <= MOST_SIGNS;
  });
}

function renderPoints({ words }: PosterFrame, points: readonly PosterPoint[]): string {
  const items = points.map(
    ({ text, cites }, index) =>
      `<li><span class="number">${formatNumeral(index + 1)}</span><div><p>${renderText(text)}</p>` +
      `<p class="cites">${renderText(words.basis(joinCites(cites)))}</p></div></li>`,
  );
  return `<ol class="points">${items.join('')}</ol>`;
}

/** A day as on a calendar that is torn off; of a span its first and last day, of a whole month the month. */
function renderLeaf({ words }: PosterFrame, { start, end }: DayView): string {
  const [year = 0, month = 1, date = 1] = start.split('-').map(Number);
  const [, endMonth = 1, endDate = 1] = end.split('-').map(Number);
  const isWhole = date === 1 && endMonth === month && addDays(end, 1).endsWith('-01');
  const leaf = (classes: string, head: string, big: string, foot: string) =>
    `<div class="leaf ${classes}"><p class="leaf-head">${escapeHtml(head)}</p>` +
    `<p class="leaf-date">${big}</p><p class="leaf-foot">${escapeHtml(foot)}</p></div>`;
  if (start === end)
    return leaf(
      'one',
      words.yearMonth(year, month),
      `${date}<small>日</small>`,
      formatWeekday(start),
    );
  if (isWhole) return leaf('one', words.year(year), `${month}<small>月</small>`, words.wholeMonth);
  const line = (m: number, d: number) => `<span class="keep">${m}月${d}日</span>`;
  const until = `<small>${escapeHtml(words.until)}</small>`;
  return leaf(
    'span',
    words.year(year),
    line(month, date) + until + line(endMonth, endDate),
    words.days(Math.round((Date.parse(end) - Date.parse(start)) / 86_400_000) + 1),
  );
}
