import { KIOSK_KEY } from '../lib/device/kept.ts';
import { stopKeeping } from './offline.ts';

/** `<wipe-device>`: removes whatever the site keeps on this device. */
class WipeDevice extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button')!;
    button.hidden = false;
    button.addEventListener('click', () => {
      button.disabled = true;
      void wipe()
        .then(
          () => this.say('wiped'),
          () => this.say('failed'),
        )
        .finally(() => (button.disabled = false));
    });
  }

  private say(words: 'wiped' | 'failed'): void {
    this.querySelector('[role=status]')!.textContent = this.dataset[words] ?? '';
  }
}

/** Everything, whoever put it there; a kiosk stays one. Rejects where something would not go. */
async function wipe(): Promise<void> {
  stopKeeping();
  const kiosk = sessionStorage.getItem(KIOSK_KEY);
  localStorage.clear();
  sessionStorage.clear();
  if (kiosk !== null) sessionStorage.setItem(KIOSK_KEY, kiosk);
  await dropWorkers();
  if ('caches' in window) for (const name of await caches.keys()) await caches.delete(name);
  for (const { name } of (await indexedDB.databases?.()) ?? [])
    if (name !== undefined) await deleteDatabase(name);
}

/** A worker that fetches just now would put back what is deleted: it is told first, and answers. */
async function dropWorkers(): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  for (const registration of await navigator.serviceWorker.getRegistrations()) {
    const { active } = registration;
    if (active) await askToDrop(active);
    await registration.unregister();
  }
}

function askToDrop(worker: ServiceWorker): Promise<void> {
  return new Promise((resolve) => {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => resolve();
    worker.postMessage({ order: 'drop' }, [channel.port2]);
    // A worker of a deployment long ago does not answer here.
    setTimeout(resolve, 3000);
  });
}

function deleteDatabase(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = () => resolve();
    request.onerror = request.onblocked = () => reject(new Error(name));
  });
}

customElements.define('wipe-device', WipeDevice);
