import { shortHref } from '../lib/share/short-code.ts';

/** `<code-form>`: opens the page of a code that was read off a sheet, and says so where there is none. */
class CodeForm extends HTMLElement {
  connectedCallback(): void {
    this.querySelector('form')!.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.open(this.querySelector('input')!.value.trim().toLowerCase());
    });
  }

  private async open(code: string): Promise<void> {
    const href = shortHref(encodeURIComponent(code));
    // Without a network the page of the code may still be kept: then it is opened all the same.
    const found = await fetch(href, { method: 'HEAD' }).catch(() => undefined);
    if (found === undefined || found.ok) location.assign(href);
    else this.querySelector('[role=status]')!.textContent = this.dataset['unknown'] ?? '';
  }
}

customElements.define('code-form', CodeForm);
