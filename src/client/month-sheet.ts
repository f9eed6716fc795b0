import { editionPrefix } from './edition.ts';
import { readToday } from './today.ts';

/**
 * `<month-sheet>`: marks the reader's today, which a page built long ago cannot know. Under /calendar/ itself the
 * month of the reader's clock is opened where the page shows another one.
 */
class MonthSheet extends HTMLElement {
  connectedCallback(): void {
    const today = readToday();
    const [year = '', month = ''] = today.split('-');
    const href = `/calendar/${year}/${month}/`;
    if (this.dataset['current'] !== undefined && this.dataset['month'] !== href) {
      void this.open(editionPrefix() + href);
      return;
    }
    this.querySelector(`td[data-day="${today}"]`)?.setAttribute('aria-current', 'date');
    for (const item of this.querySelectorAll<HTMLElement>('[data-start]')) {
      const { start = '', end = '' } = item.dataset;
      item.classList.toggle('now', start <= today && today <= end);
    }
  }

  /** The sheet of another month may be beyond what was built: then the page stays as it is. */
  private async open(href: string): Promise<void> {
    const found = await fetch(href, { method: 'HEAD' }).catch(() => undefined);
    if (found?.ok) location.replace(href);
  }
}

customElements.define('month-sheet', MonthSheet);
