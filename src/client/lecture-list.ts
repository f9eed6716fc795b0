import { readNow } from './today.ts';

/**
 * `<lecture-list data-coming>`: leaves out what is over by the reader's clock, which a page built long ago cannot
 * know, and lets the first that will be held stand out.
 */
class LectureList extends HTMLElement {
  connectedCallback(): void {
    if (this.dataset['coming'] === undefined) return;
    const now = readNow();
    const items = [...this.querySelectorAll<HTMLElement>('li')];
    for (const item of items) item.hidden = (item.dataset['end'] ?? '') < now;
    const next = items.find((item) => !item.hidden && item.dataset['off'] === undefined);
    for (const item of items) item.classList.toggle('next', item === next);
  }
}

customElements.define('lecture-list', LectureList);
