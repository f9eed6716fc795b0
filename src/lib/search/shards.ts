import { decodePostings, encodePostings, HIGHEST_IMPACT, type Posting } from './postings.ts';
import type { Boost } from './term-index.ts';

/** Everything an index knows under one term. */
export interface TermEntry {
  /** Records that hold the term. */
  own: Posting[];
  /** Records that answer it in other words, with what they add to the score. */
  kin: Boost[];
}

/** Fine enough for the score of one term. */
const SCALE = 8;

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

/**
 * A shard as a file, entry after entry: length of the term in UTF-8 bytes and the term; length of its own
 * postings and the postings; length of its kin, their highest score in eighths, and the kin as postings.
 * Numbers are LEB128.
 */
export function formatShard(entries: Iterable<readonly [string, TermEntry]>): Uint8Array {
  const bytes: number[] = [];
  const put = (list: Uint8Array) => {
    for (const byte of list) bytes.push(byte);
  };
  for (const [term, { own, kin }] of entries) {
    const name = new TextEncoder().encode(term);
    putNumber(bytes, name.length);
    put(name);
    const postings = encodePostings(own);
    putNumber(bytes, postings.length);
    put(postings);
    const top = kin.reduce((most, { score }) => Math.max(most, score), 0);
    const scale = Math.ceil(top * SCALE);
    const boosts = encodePostings(
      kin.map(({ record, score }) => ({
        record,
        impact: Math.max(1, Math.round((score * SCALE * HIGHEST_IMPACT) / scale)),
      })),
    );
    putNumber(bytes, boosts.length);
    if (boosts.length > 0) putNumber(bytes, scale);
    put(boosts);
  }
  return Uint8Array.from(bytes);
}

/** The entries of the terms asked for that stand in a shard. */
export function readShard(bytes: Uint8Array, terms: ReadonlySet<string>): Map<string, TermEntry> {
  const found = new Map<string, TermEntry>();
  const decoder = new TextDecoder();
  let at = 0;
  const number = () => {
    let [value, factor, byte] = [0, 1, 128];
    while (byte > 127) {
      byte = bytes[at++] ?? 0;
      value += (byte % 128) * factor;
      factor *= 128;
    }
    return value;
  };
  const take = (length: number) => bytes.subarray(at, (at += length));
  while (at < bytes.length) {
    const term = decoder.decode(take(number()));
    const own = take(number());
    const length = number();
    const scale = length > 0 ? number() : 0;
    const kin = take(length);
    if (!terms.has(term)) continue;
    found.set(term, {
      own: decodePostings(own),
      kin: decodePostings(kin).map(({ record, impact }) => ({
        record,
        score: (impact * scale) / (SCALE * HIGHEST_IMPACT),
      })),
    });
  }
  return found;
}

function putNumber(bytes: number[], value: number): void {
  let rest = value;
  while (rest > 127) {
    bytes.push((rest % 128) + 128);
    rest = Math.floor(rest / 128);
  }
  bytes.push(rest);
}
