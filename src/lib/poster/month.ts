import { escapeHtml } from '../html.ts';
import type { MonthCell, MonthItem, MonthView, PosterFrame } from './poster.ts';
import { renderCode, renderEdition, renderSeal, shortAddress } from './sheet.ts';
import { renderText, renderTitle } from './text.ts';

/** The sheet of a month: its weeks, with themed days and lectures. It lies on its side. */
export function renderMonth(frame: PosterFrame, view: MonthView): string {
  const { words, community } = frame;
  const long = view.long.map(
    ({ name, when }) => `<li><b>${renderTitle(name)}</b> ${renderText(when)}</li>`,
  );
  const names = words.weekdays.map((name) => `<th scope="col">${escapeHtml(name)}</th>`).join('');
  const rows = view.weeks.map((week) => `<tr>${week.map(renderCell).join('')}</tr>`).join('');
  const demo = community.demo ? `<p class="label">${escapeHtml(words.demo)}</p>` : '';
  return (
    `<section class="sheet month" style="--weeks:${view.weeks.length}"><header>` +
    `<h1><span class="year">${escapeHtml(words.year(view.year))}</span>${view.month}<small>月</small></h1>` +
    `<div class="aside"><div class="who">${renderSeal(frame.site)}<span class="community">${escapeHtml(community.name)}</span>` +
    `${demo}<span class="kicker">${escapeHtml(words.kickers.month)}</span></div>` +
    `${long.length > 0 ? `<ul class="long" data-fit>${long.join('')}</ul>` : ''}` +
    `<p class="address">${escapeHtml(words.scan)}　${escapeHtml(shortAddress(view.code))}</p></div>` +
    `<div class="open">${renderCode(view.code, words.qr)}</div></header>` +
    `<table><thead><tr>${names}</tr></thead><tbody>${rows}</tbody></table>` +
    `<footer class="plain"><p class="legend"><span class="theme key">${escapeHtml(words.legend.key)}</span>` +
    `<span class="theme">${escapeHtml(words.legend.day)}</span>` +
    `<span class="theme given">${escapeHtml(words.legend.lecture)}</span></p>` +
    `${renderEdition(frame)}</footer></section>`
  );
}

function renderCell({ date, isInMonth, items }: MonthCell, weekday: number): string {
  const isMonday = weekday === 0 || date === 1;
  const inside = isInMonth ? items.map((item) => renderItem(item, isMonday)).join('') : '';
  return (
    `<td${isInMonth ? '' : ' class="other"'}><div class="cell" data-fit="own"><p class="number">${date}</p>` +
    `${inside}</div></td>`
  );
}

/** What goes on is named once a week; on its other days a bar stands for it. */
function renderItem(item: MonthItem, isMonday: boolean): string {
  const { name, key, solemn, running, time, lecture } = item;
  const classes = [
    'theme',
    ...(key ? ['key'] : []),
    ...(solemn ? ['solemn'] : []),
    ...(running ? ['running'] : []),
    ...(lecture ? ['given', lecture] : []),
  ];
  if (running && !isMonday) return `<p class="${classes.join(' ')} bar" aria-hidden="true"></p>`;
  const clock = time === undefined ? '' : `<b>${escapeHtml(time)}</b> `;
  return `<p class="${classes.join(' ')}">${clock}${renderTitle(name)}</p>`;
}
