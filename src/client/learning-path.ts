import { keep, readKept } from './device-memory.ts';

/** Under this the device keeps the steps taken of each path. */
const KEY = 'paths';

/** `<learning-path>`: lets the reader tick off steps, and keeps them on this device alone. */
class LearningPath extends HTMLElement {
  connectedCallback(): void {
    const taken = this.taken;
    this.boxes.forEach((box, index) => {
      box.checked = taken.includes(index);
      box.closest('label')!.hidden = false;
      box.addEventListener('change', () => this.keep());
    });
    this.tell();
  }

  private keep(): void {
    const taken = this.boxes.flatMap((box, index) => (box.checked ? [index] : []));
    keep(KEY, { ...this.kept, [this.slug]: taken });
    this.tell();
  }

  private tell(): void {
    const count = this.boxes.filter(({ checked }) => checked).length;
    const progress = this.querySelector<HTMLElement>('[data-part=progress]')!;
    progress.hidden = count === 0;
    progress.textContent = (this.dataset['progress'] ?? '')
      .replace('%d', String(count))
      .replace('%d', String(this.boxes.length));
  }

  private get taken(): number[] {
    const taken = this.kept[this.slug];
    return Array.isArray(taken) ? (taken as number[]) : [];
  }

  private get kept(): Record<string, unknown> {
    return readKept<Record<string, unknown>>(KEY) ?? {};
  }

  private get boxes(): HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
  }

  private get slug(): string {
    return this.dataset['slug'] ?? '';
  }
}

customElements.define('learning-path', LearningPath);
