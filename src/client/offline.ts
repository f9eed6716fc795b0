import type { OfflineOrder } from '../lib/offline/manifest.ts';
import { isKiosk } from './device-memory.ts';

/** After this many milliseconds a page has what it needs, and the line is free for what is kept. */
const PATIENCE = 4000;

/** The worker that keeps the site, registered at need; undefined where there is none (old browser, kiosk). */
export async function openWorker(): Promise<ServiceWorker | undefined> {
  if (!('serviceWorker' in navigator) || isKiosk()) return undefined;
  try {
    await navigator.serviceWorker.register('/sw.js');
    const { active } = await navigator.serviceWorker.ready;
    return active ?? undefined;
  } catch {
    return undefined;
  }
}

/** Tells the worker what to do. */
export async function orderWorker(order: OfflineOrder): Promise<void> {
  (await openWorker())?.postMessage(order);
}

/** Whoever pays for every byte is asked first, on the page of what is kept. */
function savesData(): boolean {
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  return connection?.saveData === true;
}

let isForbidden = false;

/** The page that is open keeps nothing any more; the next one begins anew. */
export function stopKeeping(): void {
  isForbidden = true;
}

addEventListener('load', () => {
  if (savesData()) return;
  setTimeout(() => {
    if (!isForbidden) void orderWorker({ order: 'check' });
  }, PATIENCE);
});
