import { decodePostings, encodePostings, type Posting } from './postings.ts';

/** The shard that holds a term: FNV-1a over its UTF-16 units, so that builder and reader agree without a table. */
export function shardOf(term: string, shards: number): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < term.length; at += 1) {
    hash = Math.imul(hash ^ term.charCodeAt(at), 0x01000193);
  }
  // FNV leaves its low bits uneven; one more round spreads them.
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return ((hash ^ (hash >>> 12)) >>> 0) % shards;
}

/** A shard as a file: length of the head, the head as JSON (`[term, bytes]` in order), then the postings of each term. */
export function formatShard(terms: readonly (readonly [string, readonly Posting[]])[]): Uint8Array {
  const lists = terms.map(([, postings]) => encodePostings(postings));
  const head = new TextEncoder().encode(
    JSON.stringify(terms.map(([term], index) => [term, lists[index]!.length])),
  );
  const bytes = new Uint8Array(
    4 + head.length + lists.reduce((sum, { length }) => sum + length, 0),
  );
  new DataView(bytes.buffer).setUint32(0, head.length, true);
  bytes.set(head, 4);
  let at = 4 + head.length;
  for (const list of lists) {
    bytes.set(list, at);
    at += list.length;
  }
  return bytes;
}

/** The postings of the terms asked for that stand in a shard. */
export function readShard(bytes: Uint8Array, terms: ReadonlySet<string>): Map<string, Posting[]> {
  const headLength = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
  const head = JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + headLength))) as [
    string,
    number,
  ][];
  const found = new Map<string, Posting[]>();
  let at = 4 + headLength;
  for (const [term, length] of head) {
    if (terms.has(term)) found.set(term, decodePostings(bytes.subarray(at, at + length)));
    at += length;
  }
  return found;
}
