import { suggest } from '../lib/search/suggest.ts';
import { loadFile } from './load-file.ts';
import { isHant } from './edition.ts';
import { openPageScript } from './page-script.ts';
import { toSimplified } from './to-simplified.ts';

/** Suggestions shown at once: as many as a phone has room for above its keyboard. */
const MOST = 6;

/** The list of suggestions below a search field (WAI-ARIA combobox with a listbox popup). */
export class SuggestionList {
  private readonly field: HTMLInputElement;
  private readonly list: HTMLElement;
  private readonly choose: (text: string) => void;
  private active = -1;

  constructor(field: HTMLInputElement, list: HTMLElement, choose: (text: string) => void) {
    this.field = field;
    this.list = list;
    this.choose = choose;
    field.addEventListener('input', () => void this.update());
    field.addEventListener('keydown', (event) => this.steer(event));
    field.addEventListener('blur', () => this.close());
    // The field must keep the focus, or it would blur before the click arrives.
    list.addEventListener('pointerdown', (event) => event.preventDefault());
    list.addEventListener('click', (event) => {
      const option = (event.target as Element).closest('[role="option"]');
      if (option) this.take(option.textContent ?? '');
    });
  }

  /** Suggestions help and must not hinder: where they cannot be fetched there are none. */
  async update(): Promise<void> {
    const typed = this.field.value;
    const [lines, asked, { write }] = await Promise.all([
      loadFile('/search/suggestions.txt', (file) => file.text()).catch(() => ''),
      isHant() ? toSimplified(typed) : typed,
      openPageScript(),
    ]);
    if (typed !== this.field.value || document.activeElement !== this.field) return;
    const found = suggest(asked, lines === '' ? [] : lines.split('\n'), MOST);
    this.active = -1;
    this.list.replaceChildren(...found.map((text, at) => this.makeOption(write(text), at)));
    this.setOpen(found.length > 0);
  }

  close(): void {
    this.setOpen(false);
    this.active = -1;
  }

  private makeOption(text: string, at: number): HTMLLIElement {
    const option = document.createElement('li');
    option.id = `${this.list.id}-${at}`;
    option.role = 'option';
    option.textContent = text;
    return option;
  }

  private steer(event: KeyboardEvent): void {
    if (this.list.hidden || event.isComposing) return;
    const options = [...this.list.children];
    if (event.key === 'Escape') this.close();
    else if (event.key === 'ArrowDown') this.point((this.active + 1) % options.length);
    else if (event.key === 'ArrowUp')
      this.point(this.active > 0 ? this.active - 1 : options.length - 1);
    else if (event.key === 'Enter' && this.active >= 0)
      this.take(options[this.active]?.textContent ?? '');
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  private point(at: number): void {
    const options = [...this.list.children];
    this.active = at;
    options.forEach((option, index) => (option.ariaSelected = String(index === this.active)));
    this.field.setAttribute('aria-activedescendant', `${this.list.id}-${this.active}`);
  }

  private take(text: string): void {
    this.field.value = text;
    this.close();
    this.choose(text);
  }

  private setOpen(open: boolean): void {
    this.list.hidden = !open;
    this.field.ariaExpanded = String(open);
    this.field.removeAttribute('aria-activedescendant');
  }
}
