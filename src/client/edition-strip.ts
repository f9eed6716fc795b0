import { formatDay } from '../lib/calendar/day.ts';
import { parseEdition } from '../lib/share/short-code.ts';
import { readToday } from './today.ts';

interface Change {
  on: string;
  what: string;
}

/** `<edition-strip>`: tells whoever comes from a printed sheet (`?e=`) what has changed since it was printed. */
class EditionStrip extends HTMLElement {
  connectedCallback(): void {
    const url = new URL(location.href);
    const printed = parseEdition(url.searchParams.get('e') ?? '');
    const today = readToday();
    if (printed === undefined || printed > today) return;
    // What comes later, or is shared from here, is the page itself.
    url.searchParams.delete('e');
    history.replaceState(history.state, '', url);
    const all = JSON.parse(this.dataset['changes'] ?? '[]') as Change[];
    const since = all
      .filter(({ on }) => on > printed && on <= today)
      .sort((a, b) => b.on.localeCompare(a.on));
    this.classList.toggle('same', since.length === 0);
    const text = (since.length > 0 ? this.dataset['since'] : this.dataset['same']) ?? '';
    this.querySelector('p')!.textContent = text.replace('%s', formatDay(printed));
    this.querySelector('ul')!.replaceChildren(
      ...since.map(({ on, what }) => {
        const row = document.createElement('li');
        row.textContent = `${formatDay(on)}　${what}`;
        return row;
      }),
    );
    this.hidden = false;
  }
}

customElements.define('edition-strip', EditionStrip);
