import type { OfflineManifest, OfflineState } from '../lib/offline/manifest.ts';
import { openWorker, orderWorker } from './offline.ts';

/** `<offline-sets>`: what can be kept on this device, how much it is, how far it has come, and how to drop it. */
class OfflineSets extends HTMLElement {
  private state: OfflineState = { kept: [] };

  connectedCallback(): void {
    void this.begin();
  }

  private async begin(): Promise<void> {
    const worker = await openWorker();
    if (!worker) return this.say(this.dataset['none'] ?? '');
    navigator.serviceWorker.addEventListener('message', ({ data }) => {
      this.state = data as OfflineState;
      this.show();
    });
    await this.readSizes();
    for (const row of this.rows)
      row.querySelector('button')!.addEventListener('click', () => {
        void orderWorker({ order: 'keep', set: row.dataset['set'] ?? 'core' });
      });
    this.piece('drop').addEventListener('click', () => void orderWorker({ order: 'drop' }));
    worker.postMessage({ order: 'tell' });
  }

  /** Without a network the sizes are not known, and nothing can be fetched. */
  private async readSizes(): Promise<void> {
    const manifest = await fetch('/offline/manifest.json')
      .then((response) => response.json() as Promise<OfflineManifest>)
      .catch(() => undefined);
    for (const row of this.rows) {
      const set = manifest?.sets.find(({ name }) => name === row.dataset['set']);
      row.hidden = manifest !== undefined && !set;
      if (!set) continue;
      row.querySelector('.size')!.textContent = (this.dataset['size'] ?? '').replace(
        '%s',
        (set.bytes / 1_000_000).toFixed(1),
      );
    }
  }

  private show(): void {
    const { kept, fetching, failed } = this.state;
    for (const row of this.rows) {
      const name = row.dataset['set'] ?? '';
      const isKept = kept.includes(name);
      row.querySelector<HTMLElement>('.kept')!.hidden = !isKept;
      const button = row.querySelector('button')!;
      button.hidden = isKept;
      button.disabled = fetching !== undefined;
      const bar = row.querySelector('progress')!;
      bar.hidden = fetching?.set !== name;
      bar.value = fetching?.set === name ? fetching.share : 0;
    }
    this.piece('drop').hidden = kept.length === 0;
    this.say(failed ? (this.dataset[failed] ?? '') : '');
  }

  private say(text: string): void {
    this.piece('said').textContent = text;
  }

  private get rows(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('[data-set]')];
  }

  private piece(name: string): HTMLElement {
    return this.querySelector<HTMLElement>(`[data-part=${name}]`)!;
  }
}

customElements.define('offline-sets', OfflineSets);
