import { readToday } from './today.ts';

/** `<overdue-list>`: shows what is late by the reader's clock; the page may have been built before it was. */
class OverdueList extends HTMLElement {
  connectedCallback(): void {
    const today = readToday();
    const rows = [...this.querySelectorAll<HTMLElement>('[data-due]')];
    for (const row of rows) row.hidden = (row.dataset['due'] ?? '') >= today;
    this.hidden = rows.every((row) => row.hidden);
  }
}

customElements.define('overdue-list', OverdueList);
