/** What of the site can be kept for when there is no network. */
export interface OfflineManifest {
  /** Names the deployment: whatever was made together has the same. */
  build: string;
  sets: OfflineSet[];
}

export interface OfflineSet {
  /** `core` is kept by itself; the others when asked for. */
  name: string;
  /** Its pack, gzip-compressed. */
  file: string;
  /** Bytes that are fetched. */
  bytes: number;
  files: number;
}

/** What a page asks of the worker. */
export type OfflineOrder =
  /** Look whether there is a newer deployment, and fetch the core of it. */
  { order: 'check' } | { order: 'keep'; set: string } | { order: 'drop' } | { order: 'tell' };

/** What the worker tells pages. */
export interface OfflineState {
  /** Deployment from which pages are answered without a network; absent where nothing is kept. */
  build?: string;
  /** Names of the sets that are kept whole. */
  kept: string[];
  /** Set that is being fetched, and how much of it is there, 0 to 1. */
  fetching?: { set: string; share: number };
  failed?: 'network' | 'room';
}
