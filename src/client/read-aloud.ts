import type { SpeakerWords } from './speaker.ts';
import { whenVoiceIsThere } from './voices.ts';

/**
 * `<read-aloud data-for="…">`: a button that reads the elements it names; it is shown only where the device has a
 * Chinese voice. On a page of law each article and each note has one of its own.
 */
class ReadAloud extends HTMLElement {
  connectedCallback(): void {
    whenVoiceIsThere(() => {
      const button = this.querySelector('button')!;
      button.hidden = false;
      button.addEventListener('click', () => {
        const { for: selector = 'main' } = this.dataset;
        void this.read([...document.querySelectorAll(selector)]);
      });
      if (this.dataset['each'] !== undefined) this.offerEach(this.dataset['each']);
    });
  }

  /** One button a part, behind the words that head it. */
  private offerEach(selector: string): void {
    for (const part of document.querySelectorAll(selector)) {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'pill quiet read-part no-print';
      button.textContent = this.dataset['short'] ?? '';
      button.addEventListener('click', () => void this.read([part]));
      part.append(button);
    }
  }

  /** What reads is fetched when something is to be read. */
  private async read(elements: Element[]): Promise<void> {
    const { speak } = await import('./speaker.ts');
    speak(elements, this.words);
  }

  private get words(): SpeakerWords {
    return JSON.parse(this.dataset['words'] ?? '{}') as SpeakerWords;
  }
}

customElements.define('read-aloud', ReadAloud);
