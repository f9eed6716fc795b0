import { isKiosk } from './device-memory.ts';

/** `<print-button>`: prints the page; a kiosk has no printer. */
class PrintButton extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    if (!button || isKiosk()) return;
    button.hidden = false;
    button.addEventListener('click', () => print());
  }
}

customElements.define('print-button', PrintButton);
