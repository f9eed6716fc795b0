import { afterPaint } from './after-paint.ts';
import { forget, keep } from './device-memory.ts';

/** Under this the device remembers that its reader wants large type; `layouts/Page.astro` reads it before it paints. */
const KEY = 'reading';

/** `<reading-switch>`: 长辈版 and back, remembered on this device. */
class ReadingSwitch extends HTMLElement {
  private isElder = document.documentElement.dataset['mode'] === 'elder';

  connectedCallback(): void {
    const button = this.querySelector('button')!;
    button.hidden = false;
    button.addEventListener('click', () => this.turn());
    this.name();
  }

  /** The button answers first: to lay out a long law anew takes a slow phone a third of a second. */
  private turn(): void {
    this.isElder = !this.isElder;
    this.name();
    if (this.isElder) keep(KEY, 'elder');
    else forget(KEY);
    afterPaint(() => {
      const { dataset } = document.documentElement;
      if (this.isElder) dataset['mode'] = 'elder';
      else delete dataset['mode'];
    });
  }

  private name(): void {
    const { plain = '', elder = '' } = this.dataset;
    this.querySelector('button')!.textContent = this.isElder ? plain : elder;
  }
}

customElements.define('reading-switch', ReadingSwitch);
