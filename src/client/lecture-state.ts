import { readNow } from './today.ts';

/** `<lecture-state data-start data-end>`: shows that a lecture is today or over, by the reader's clock. */
class LectureState extends HTMLElement {
  connectedCallback(): void {
    const { start = '', end = '' } = this.dataset;
    const now = readNow();
    this.show('over', now > end);
    this.show('today', now <= end && now.slice(0, 10) === start.slice(0, 10));
  }

  private show(part: string, isShown: boolean): void {
    const piece = this.querySelector<HTMLElement>(`[data-part=${part}]`);
    if (piece) piece.hidden = !isShown;
  }
}

customElements.define('lecture-state', LectureState);
