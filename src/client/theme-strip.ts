import { themesOn, type ThemeSpan } from '../lib/calendar/themes-on.ts';
import { readToday } from './today.ts';

interface Theme extends ThemeSpan {
  name: string;
  href: string;
  when: string;
}

/** `<theme-strip data-themes="…">`: today's and the next theme by the reader's clock, however old the page is. */
class ThemeStrip extends HTMLElement {
  connectedCallback(): void {
    const themes = JSON.parse(this.dataset['themes'] ?? '[]') as Theme[];
    const { now, next } = themesOn(themes, readToday());
    this.show('now', now[0]);
    this.show('next', next);
  }

  private show(part: string, theme: Theme | undefined): void {
    const row = this.querySelector<HTMLElement>(`[data-part=${part}]`);
    const link = row?.querySelector('a');
    const when = row?.querySelector('.when');
    if (!row || !link || !when) return;
    row.hidden = theme === undefined;
    if (!theme) return;
    link.href = theme.href;
    link.textContent = theme.name;
    when.textContent = theme.when;
  }
}

customElements.define('theme-strip', ThemeStrip);
