import { forget, keep } from './device-memory.ts';

/** Under this the device remembers that its reader wants large type; `layouts/Page.astro` reads it before it paints. */
const KEY = 'reading';

/** `<reading-switch>`: 长辈版 and back, remembered on this device. */
class ReadingSwitch extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button')!;
    button.hidden = false;
    button.addEventListener('click', () => {
      const { dataset } = document.documentElement;
      if (dataset['mode'] === 'elder') {
        delete dataset['mode'];
        forget(KEY);
      } else {
        dataset['mode'] = 'elder';
        keep(KEY, 'elder');
      }
      this.show();
    });
    this.show();
  }

  private show(): void {
    const isElder = document.documentElement.dataset['mode'] === 'elder';
    const { plain = '', elder = '' } = this.dataset;
    this.querySelector('button')!.textContent = isElder ? plain : elder;
  }
}

customElements.define('reading-switch', ReadingSwitch);
