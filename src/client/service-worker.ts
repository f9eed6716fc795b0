// The worker has no clock: deployments are told apart by name, and a device whose clock is wrong keeps what others keep.
import type {
  OfflineManifest,
  OfflineOrder,
  OfflineSet,
  OfflineState,
} from '../lib/offline/manifest.ts';
import { parsePack } from '../lib/offline/pack.ts';
import {
  dropAll,
  dropOldest,
  findKept,
  hasFiles,
  nameCache,
  putFiles,
  readState,
  writeState,
  type KeptState,
} from './kept-site.ts';

/** What of a worker's world is used: its own library of types would take the place of that of pages. */
interface WorkerScope {
  location: Location;
  skipWaiting: () => Promise<void>;
  clients: {
    claim: () => Promise<void>;
    matchAll: (options: {
      includeUncontrolled: boolean;
    }) => Promise<{ postMessage: (message: unknown) => void }[]>;
  };
  addEventListener: (type: string, listener: (event: WorkerEvent) => void) => void;
}
interface WorkerEvent {
  data: unknown;
  ports: readonly MessagePort[];
  request: Request;
  waitUntil: (work: Promise<unknown>) => void;
  respondWith: (answer: Promise<Response>) => void;
}
declare const self: WorkerScope;

const MANIFEST = '/offline/manifest.json';
const FALLBACK = '/offline/';

let fetching: OfflineState['fetching'];
let failed: OfflineState['failed'];
let running: Promise<void> | undefined;
/** Ends what is being fetched. */
let stop = new AbortController();
/** Whether the files were counted since the browser started this worker. */
let isCounted = false;

self.addEventListener('install', () => void self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

self.addEventListener('message', (event) => {
  const order = event.data as OfflineOrder;
  event.waitUntil(obey(order).finally(() => event.ports[0]?.postMessage('done')));
});

async function obey(order: OfflineOrder): Promise<void> {
  if (order.order === 'tell') return tell();
  if (order.order === 'drop') {
    stop.abort();
    stop = new AbortController();
    await running?.catch(() => undefined);
    await dropAll();
    return tell();
  }
  // One thing after another: two packs at once would only be slower. One that failed does not stop the next.
  const { signal } = stop;
  const before = running?.catch(() => undefined) ?? Promise.resolve();
  running = before.then(() =>
    order.order === 'keep' ? keepSet(order.set, signal) : check(signal),
  );
  return running;
}

/**
 * A newer deployment is fetched whole, with the sets that are kept of the old one, before it answers for anything. So
 * is the one that is kept, where a file of it is gone or broken.
 */
async function check(signal: AbortSignal): Promise<void> {
  const manifest = await readManifest();
  const state = await readState();
  if (!manifest || (state?.build === manifest.build && (await isWhole(state, manifest))))
    return tell();
  const wanted = new Set(['core', ...(state?.kept ?? [])]);
  const sets = manifest.sets.filter(({ name }) => wanted.has(name));
  for (const set of sets) if (!(await fill(manifest.build, set, signal))) return tell();
  await writeState({ build: manifest.build, kept: sets.map(({ name }) => name) });
  await dropOldest(manifest.build, state?.build);
  return tell();
}

async function isWhole(state: KeptState, { sets }: OfflineManifest): Promise<boolean> {
  if (state.isDamaged) return false;
  if (isCounted) return true;
  const kept = sets.filter(({ name }) => state.kept.includes(name));
  const files = kept.reduce((sum, set) => sum + set.files, 0);
  isCounted = await hasFiles(state.build, files);
  return isCounted;
}

async function keepSet(name: string, signal: AbortSignal): Promise<void> {
  await check(signal);
  const [manifest, state] = [await readManifest(), await readState()];
  const set = manifest?.sets.find((one) => one.name === name);
  if (!manifest || !set || !state || state.build !== manifest.build) return tell();
  if (!state.kept.includes(name) && (await fill(manifest.build, set, signal)))
    await writeState({ ...state, kept: [...state.kept, name] });
  return tell();
}

/** Fetches a pack and puts its files into the cache of its deployment; false where it did not come whole. */
async function fill(build: string, set: OfflineSet, signal: AbortSignal): Promise<boolean> {
  failed = undefined;
  let isHere = false;
  try {
    fetching = { set: set.name, share: 0 };
    await tell();
    const pack = await download(set, signal, (share) => {
      fetching = { set: set.name, share };
      void tell();
    });
    const files = parsePack(pack);
    if (!files) throw new Error(`${set.file} is not whole`);
    isHere = true;
    await putFiles(build, files, signal);
    signal.throwIfAborted();
    return true;
  } catch (error) {
    if (!signal.aborted) failed = isFull(error) ? 'room' : 'network';
    // A cache that takes nothing more may be broken: the next try begins with a new one.
    if (isHere && (await readState())?.build !== build) await caches.delete(nameCache(build));
    return false;
  } finally {
    fetching = undefined;
  }
}

const isFull = (error: unknown) =>
  error instanceof DOMException && error.name === 'QuotaExceededError';

async function download(
  { file, bytes }: OfflineSet,
  signal: AbortSignal,
  progress: (share: number) => void,
): Promise<Uint8Array> {
  const response = await fetch(file, { cache: 'no-store', signal });
  if (!response.ok || !response.body) throw new Error(`${file}: ${response.status}`);
  let [got, told] = [0, 0];
  const counted = response.body.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, controller) {
        got += chunk.length;
        const share = Math.min(1, got / bytes);
        if (share - told >= 0.02) progress((told = share));
        controller.enqueue(chunk);
      },
    }),
  );
  const plain = counted.pipeThrough(
    new DecompressionStream('gzip') as unknown as TransformStream<Uint8Array, Uint8Array>,
  );
  return new Uint8Array(await new Response(plain as BodyInit).arrayBuffer());
}

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== self.location.origin) return;
  if (url.pathname === MANIFEST || url.pathname.startsWith('/offline/packs/')) return;
  event.respondWith(answer(request, url));
});

/** What is kept answers at once; else the network; else, for a page, the page that tells what is kept. */
async function answer(request: Request, url: URL): Promise<Response> {
  const kept = await findKept(url).catch(() => undefined);
  if (kept) return kept;
  try {
    return await fetch(request);
  } catch (error) {
    const isPage = request.mode === 'navigate';
    const fallback = isPage
      ? await findKept(new URL(FALLBACK, url)).catch(() => undefined)
      : undefined;
    if (fallback) return fallback;
    throw error;
  }
}

async function readManifest(): Promise<OfflineManifest | undefined> {
  try {
    const response = await fetch(MANIFEST, { cache: 'no-store' });
    if (!response.ok) return undefined;
    const manifest = (await response.json()) as Partial<OfflineManifest>;
    // A network that asks to sign in first answers with what it likes.
    const isManifest = typeof manifest.build === 'string' && Array.isArray(manifest.sets);
    return isManifest ? (manifest as OfflineManifest) : undefined;
  } catch {
    return undefined;
  }
}

async function tell(): Promise<void> {
  const kept = await readState();
  const state: OfflineState = {
    ...(kept ? { build: kept.build } : {}),
    kept: kept?.kept ?? [],
    ...(fetching ? { fetching } : {}),
    ...(failed ? { failed } : {}),
  };
  for (const client of await self.clients.matchAll({ includeUncontrolled: true }))
    client.postMessage(state);
}
