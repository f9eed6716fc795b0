import { themesOn, type ThemeSpan } from '../lib/calendar/themes-on.ts';
import { readNow, readToday } from './today.ts';

interface Row {
  name: string;
  href: string;
  when: string;
}

type Theme = Row & ThemeSpan;

/**
 * `<theme-strip data-themes="…" data-lectures="…">`: today's and the next theme and the next lecture by the
 * reader's clock, however old the page is.
 */
class ThemeStrip extends HTMLElement {
  connectedCallback(): void {
    const themes = JSON.parse(this.dataset['themes'] ?? '[]') as Theme[];
    const { now, next } = themesOn(themes, readToday());
    this.show('now', now[0]);
    this.show('next', next);
    const lectures = JSON.parse(this.dataset['lectures'] ?? '[]') as (Row & { end: string })[];
    const minute = readNow();
    this.show(
      'lecture',
      lectures.find(({ end }) => end >= minute),
    );
  }

  private show(part: string, theme: Row | undefined): void {
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
