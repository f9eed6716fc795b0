import { escapeHtml } from '../html.ts';
import type { CardView, PosterContact, PosterFrame } from './poster.ts';
import { renderCode, renderEdition, renderSeal } from './sheet.ts';

/** Cards on a sheet of A4: two beside each other, five rows of 54 mm. */
const CARDS = 10;

/** The contact card (法律便民联系卡), ten to a sheet: fronts, then backs, which meet when printed on both sides. */
export function renderCards(frame: PosterFrame, view: CardView): string[] {
  return [renderFront(frame, view), renderBack(frame)].map((card, index) => {
    // A reader of the text meets the card once.
    const copies = Array.from(
      { length: CARDS },
      (_, at) =>
        `<article class="card ${index === 0 ? 'front' : 'back'}" data-fit${at > 0 ? ' aria-hidden="true"' : ''}>${card}</article>`,
    );
    return `<section class="sheet card-sheet"><div class="marks">${renderMarks()}</div><div class="cards">${copies.join('')}</div></section>`;
  });
}

function renderFront(frame: PosterFrame, { code }: CardView): string {
  const { words, community, hotline } = frame;
  const calls = words.cardCalls
    .map(({ name, number }) => `<p><b>${number}</b>${escapeHtml(name)}</p>`)
    .join('');
  const demo = community.demo ? `<span class="label">${escapeHtml(words.demo)}</span>` : '';
  return (
    `<div class="words"><div class="who">${renderSeal(frame.site)}<span>${escapeHtml(community.name)}</span>${demo}</div>` +
    `<h2>${escapeHtml(words.card)}</h2><p class="hotline"><b>${escapeHtml(hotline.number)}</b>${escapeHtml(hotline.name)}</p>` +
    `<div class="calls">${calls}</div></div>` +
    `<div class="open">${renderCode(code, words.qr)}<p>${escapeHtml(words.cardScan)}</p></div>`
  );
}

function renderBack(frame: PosterFrame): string {
  const { community } = frame;
  return (
    `<ul>${community.contacts.map(renderContact).join('')}</ul>` +
    `<p class="at"><span>${escapeHtml(community.address)}</span></p>${renderEdition(frame)}`
  );
}

function renderContact({ role, name, phone, place, hours }: PosterContact): string {
  const tail = [place, hours].filter((text) => text !== undefined).join('　');
  return (
    `<li><p class="role"><b>${escapeHtml(role)}</b>${name === undefined ? '' : `<span>${escapeHtml(name)}</span>`}` +
    `${phone === undefined ? '' : `<span class="phone">${escapeHtml(phone)}</span>`}</p>` +
    `${tail === '' ? '' : `<p class="facts">${escapeHtml(tail)}</p>`}</li>`
  );
}

/** Where to cut: short lines outside the cards. */
function renderMarks(): string {
  const [left, top, width, height, rows] = [15, 13.5, 90, 54, 5];
  const lines: string[] = [];
  for (const x of [left, left + width, left + 2 * width])
    lines.push(`M${x} 4V10`, `M${x} ${297 - 10}V${297 - 4}`);
  for (let row = 0; row <= rows; row += 1) {
    const y = top + row * height;
    lines.push(`M5 ${y}H11`, `M${210 - 11} ${y}H${210 - 5}`);
  }
  return `<svg viewBox="0 0 210 297" aria-hidden="true"><path d="${lines.join('')}"/></svg>`;
}
