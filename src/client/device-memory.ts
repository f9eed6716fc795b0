/** Where a kiosk says that it is one: what the person before did must not be there for the next. */
const KIOSK = 'kiosk';

/** What this device kept under a key; undefined where it kept nothing, or keeps nothing (private window). */
export function readKept<T>(key: string): T | undefined {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null') ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a value on this device alone; on a kiosk never. A device that keeps nothing is no fault. */
export function keep(key: string, value: unknown): void {
  if (isKiosk()) return;
  try {
    localStorage.setItem(key, JSON.stringify(value));
  } catch {
    // Nothing is kept then.
  }
}

/** Forgets what was kept under a key. */
export function forget(key: string): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // There was nothing then.
  }
}

/** Whether this device is a kiosk, which says so in the session. */
export function isKiosk(): boolean {
  try {
    return sessionStorage.getItem(KIOSK) !== null;
  } catch {
    return false;
  }
}
