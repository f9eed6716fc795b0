import { KIOSK_KEY, type KeptKey } from '../lib/device/kept.ts';

/** What this device kept under a key; undefined where it kept nothing, or keeps nothing (private window). */
export function readKept<T>(key: KeptKey): T | undefined {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null') ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a value on this device alone; on a kiosk never. A device that keeps nothing is no fault. */
export function keep(key: KeptKey, value: unknown): void {
  if (isKiosk()) return;
  try {
    localStorage.setItem(key, JSON.stringify(value));
  } catch {
    // Nothing is kept then.
  }
}

/** Forgets what was kept under a key. */
export function forget(key: KeptKey): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // There was nothing then.
  }
}

/** Whether this device is a kiosk: what the person before did must not be there for the next. */
export function isKiosk(): boolean {
  try {
    return sessionStorage.getItem(KIOSK_KEY) !== null;
  } catch {
    return false;
  }
}
