import type { PackedFile } from '../lib/offline/pack.ts';

/** What the worker remembers of what it keeps. */
export interface KeptState {
  /** The deployment that pages are answered from. */
  build: string;
  /** Names of the sets of it that are there. */
  kept: string[];
  /** A file of it was found to be gone or broken: all of it is fetched anew. */
  isDamaged?: true;
}

/** Cache that remembers which deployment is kept whole, and which sets of it. */
const META = 'meta';
const STATE = '/offline/state';
/** How long a file was when it was kept; what has another length, or does not say, was not left as it was. */
const LENGTH = 'x-kept-bytes';

/** The cache of a deployment. */
export const nameCache = (build: string) => `site-${build}`;

/** What is kept; undefined where nothing is, or what is remembered makes no sense. */
export async function readState(): Promise<KeptState | undefined> {
  try {
    const found = await (await caches.open(META)).match(STATE);
    const state = (await found?.json()) as Partial<KeptState> | undefined;
    const isState = typeof state?.build === 'string' && Array.isArray(state.kept);
    return isState ? (state as KeptState) : undefined;
  } catch {
    return undefined;
  }
}

export async function writeState(state: KeptState): Promise<void> {
  const cache = await caches.open(META);
  await cache.put(STATE, new Response(JSON.stringify(state)));
}

/** Puts the files of a pack into the cache of their deployment; rejects where `signal` ends it, or there is no room. */
export async function putFiles(
  build: string,
  files: readonly PackedFile[],
  signal: AbortSignal,
): Promise<void> {
  const cache = await caches.open(nameCache(build));
  for (const { path, type, bytes } of files) {
    signal.throwIfAborted();
    const headers = { 'content-type': type, [LENGTH]: String(bytes.length) };
    // A copy of its own: the pack would stay in memory for every one of its files.
    await cache.put(path, new Response(bytes.slice() as BodyInit, { headers }));
  }
}

/**
 * What is kept of an address, if it is as it was kept. A file whose name tells its deployment is taken from whichever
 * cache has it; any other only from the deployment that is kept whole now, so that an old page never stands beside a
 * new index. What is broken is remembered, and is for the network.
 */
export async function findKept(url: URL): Promise<Response | undefined> {
  const path = url.pathname;
  const isNamed = /^\/(?:_astro\/|search\/[^/]+\/)/.test(path);
  const state = await readState();
  const cache = isNamed ? caches : state && (await caches.open(nameCache(state.build)));
  const found = await cache?.match(path, { ignoreSearch: true });
  if (!found) return undefined;
  const body = await found.arrayBuffer().catch(() => undefined);
  if (body && String(body.byteLength) === found.headers.get(LENGTH))
    return new Response(body, { headers: found.headers });
  if (state) await writeState({ ...state, isDamaged: true });
  return undefined;
}

/** Whether a deployment has as many files in its cache as were put there. */
export async function hasFiles(build: string, files: number): Promise<boolean> {
  const cache = await caches.open(nameCache(build));
  return (await cache.keys()).length >= files;
}

/** Pages that are still open may be of the deployment before: its files stay until the next one. */
export async function dropOldest(now: string, before: string | undefined): Promise<void> {
  const keep = [META, nameCache(now), ...(before === undefined ? [] : [nameCache(before)])];
  for (const name of await caches.keys()) if (!keep.includes(name)) await caches.delete(name);
}

export async function dropAll(): Promise<void> {
  for (const name of await caches.keys()) await caches.delete(name);
}
