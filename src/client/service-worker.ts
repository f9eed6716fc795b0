import type {
  OfflineManifest,
  OfflineOrder,
  OfflineSet,
  OfflineState,
} from '../lib/offline/manifest.ts';
import { parsePack } from '../lib/offline/pack.ts';

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
  request: Request;
  waitUntil: (work: Promise<unknown>) => void;
  respondWith: (answer: Promise<Response>) => void;
}
declare const self: WorkerScope;

const MANIFEST = '/offline/manifest.json';
/** Cache that remembers which deployment is kept whole, and which sets of it. */
const META = 'meta';
const STATE = '/offline/state';
const FALLBACK = '/offline/';

interface KeptState {
  build: string;
  kept: string[];
}

let fetching: OfflineState['fetching'];
let failed: OfflineState['failed'];
let running: Promise<void> | undefined;

self.addEventListener('install', () => void self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

self.addEventListener('message', (event) => {
  const order = event.data as OfflineOrder;
  event.waitUntil(obey(order));
});

async function obey(order: OfflineOrder): Promise<void> {
  if (order.order === 'tell') return tell();
  if (order.order === 'drop') {
    for (const name of await caches.keys()) await caches.delete(name);
    return tell();
  }
  // One thing after another: two packs at once would only be slower.
  running = (running ?? Promise.resolve())
    .then(() => (order.order === 'keep' ? keepSet(order.set) : check()))
    .finally(() => (running = undefined));
  return running;
}

/** A newer deployment is fetched whole, with the sets that are kept of the old one, before it answers for anything. */
async function check(): Promise<void> {
  const manifest = await readManifest();
  const state = await readState();
  if (!manifest || manifest.build === state?.build) return tell();
  const wanted = new Set(['core', ...(state?.kept ?? [])]);
  const sets = manifest.sets.filter(({ name }) => wanted.has(name));
  for (const set of sets) if (!(await fill(manifest.build, set))) return tell();
  await writeState({ build: manifest.build, kept: sets.map(({ name }) => name) });
  await dropOldest(manifest.build, state?.build);
  return tell();
}

async function keepSet(name: string): Promise<void> {
  await check();
  const [manifest, state] = [await readManifest(), await readState()];
  const set = manifest?.sets.find((one) => one.name === name);
  if (!manifest || !set || !state || state.build !== manifest.build) return tell();
  if (!state.kept.includes(name) && (await fill(manifest.build, set)))
    await writeState({ ...state, kept: [...state.kept, name] });
  return tell();
}

/** Fetches a pack and puts its files into the cache of its deployment; false where it did not come whole. */
async function fill(build: string, { name, file, bytes }: OfflineSet): Promise<boolean> {
  failed = undefined;
  try {
    fetching = { set: name, share: 0 };
    await tell();
    const pack = await download(file, bytes, (share) => {
      fetching = { set: name, share };
      void tell();
    });
    const files = parsePack(pack);
    if (!files) throw new Error(`${file} is not whole`);
    const cache = await caches.open(nameCache(build));
    for (const { path, type, bytes: body } of files)
      await cache.put(
        path,
        // A copy of its own: the pack would stay in memory for every one of its files.
        new Response(body.slice() as BodyInit, { headers: { 'content-type': type } }),
      );
    return true;
  } catch (error) {
    failed =
      error instanceof DOMException && error.name === 'QuotaExceededError' ? 'room' : 'network';
    return false;
  } finally {
    fetching = undefined;
  }
}

async function download(
  file: string,
  bytes: number,
  progress: (share: number) => void,
): Promise<Uint8Array> {
  const response = await fetch(file, { cache: 'no-store' });
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

/** Pages that are still open may be of the deployment before: its files stay until the next one. */
async function dropOldest(now: string, before: string | undefined): Promise<void> {
  const keep = [META, nameCache(now), ...(before === undefined ? [] : [nameCache(before)])];
  for (const name of await caches.keys()) if (!keep.includes(name)) await caches.delete(name);
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

/**
 * A file whose name tells its deployment is taken from whichever cache has it; any other only from the deployment that
 * is kept whole now, so that an old page never stands beside a new index.
 */
async function findKept(url: URL): Promise<Response | undefined> {
  const path = url.pathname;
  if (/^\/(?:_astro\/|search\/[^/]+\/)/.test(path))
    return caches.match(path, { ignoreSearch: true });
  const state = await readState();
  if (!state) return undefined;
  const cache = await caches.open(nameCache(state.build));
  return cache.match(path, { ignoreSearch: true });
}

const nameCache = (build: string) => `site-${build}`;

async function readManifest(): Promise<OfflineManifest | undefined> {
  try {
    const response = await fetch(MANIFEST, { cache: 'no-store' });
    return response.ok ? ((await response.json()) as OfflineManifest) : undefined;
  } catch {
    return undefined;
  }
}

async function readState(): Promise<KeptState | undefined> {
  try {
    const kept = await (await caches.open(META)).match(STATE);
    return kept && ((await kept.json()) as KeptState);
  } catch {
    return undefined;
  }
}

async function writeState(state: KeptState): Promise<void> {
  const cache = await caches.open(META);
  await cache.put(STATE, new Response(JSON.stringify(state)));
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
