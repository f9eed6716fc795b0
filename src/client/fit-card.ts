import { isKiosk } from './device-memory.ts';

/** Smallest type that is still read on a card, against that of the design. */
const LEAST = 0.8;

// Many contacts make a card's lines smaller, all cards of a sheet alike.
for (const sheet of document.querySelectorAll<HTMLElement>('.card-sheet')) {
  const card = sheet.querySelector('.card')!;
  for (let fit = 1; fit >= LEAST && card.scrollHeight > card.clientHeight + 1; fit -= 0.02)
    sheet.style.setProperty('--fit', fit.toFixed(2));
}

const button = document.querySelector('button')!;
// A kiosk has no printer.
button.hidden = isKiosk();
button.addEventListener('click', () => print());
