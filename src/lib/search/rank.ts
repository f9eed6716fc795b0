import { HIGHEST_IMPACT } from './postings.ts';
import type { TermEntry } from './shards.ts';
import { rarity } from './term-index.ts';

/** Records of one law, from `first` up to the next shelf. */
export interface Shelf {
  first: number;
  /** What a record here is worth before a word is asked: residents meet some laws daily and most never. */
  prior: number;
  /** `YYYY-MM-DD`: before it the law is not yet in force. */
  from?: string;
  /** `YYYY-MM-DD`: from it on the law is repealed. */
  until?: string;
}

export interface RankedRecord {
  record: number;
  /** What its words are worth for the question; the worth of its law comes on top. */
  score: number;
  prior: number;
  /** It holds every pair of characters that was asked for. */
  whole: boolean;
}

/** What is looked for. */
export interface Asked {
  /** Pairs of characters of the question. */
  terms: readonly string[];
  /** Pairs that count where they stand and are not missed elsewhere. */
  loose?: readonly string[];
  /** Everyday words in it, as keys. */
  sayings: readonly string[];
}

/** The most that repetition of a term can count, as in `TermIndex` (k1 + 1). */
const MOST_WEIGHT = 2.2;

/**
 * Ranks records for a question: BM25 over its pairs of characters, more for a record that holds more of
 * them; what its everyday words and its likes that were asked before add; what the law is worth. Laws
 * that are not `open` are passed over. Best first: the best `limit`, and every record that holds all that was asked. Of equals the earlier first.
 */
export function rankRecords(
  entries: ReadonlyMap<string, TermEntry>,
  asked: Asked,
  index: { records: number; shelves: readonly Shelf[] },
  isOpen: (shelf: Shelf) => boolean,
  limit: number,
): RankedRecord[] {
  const { records, shelves } = index;
  const scores = new Float32Array(records);
  const held = new Float32Array(records);
  const extra = new Float32Array(records);
  let all = 0;
  for (const term of new Set(asked.terms)) {
    const entry = entries.get(term);
    if (!entry) continue;
    const rare = rarity(entry.own.length, records);
    if (entry.own.length > 0) all += rare;
    for (const { record, impact } of entry.own) {
      scores[record]! += (rare * MOST_WEIGHT * impact) / HIGHEST_IMPACT;
      held[record]! += rare;
    }
    for (const { record, score } of entry.kin) extra[record]! += score;
  }
  for (const term of asked.loose ?? []) {
    const own = entries.get(term)?.own ?? [];
    const rare = rarity(own.length, records);
    for (const { record, impact } of own)
      scores[record]! += (rare * MOST_WEIGHT * impact) / HIGHEST_IMPACT;
  }
  for (const key of asked.sayings)
    for (const { record, score } of entries.get(key)?.kin ?? []) extra[record]! += score;
  const complete = asked.terms.every((term) => (entries.get(term)?.own.length ?? 0) > 0);
  const ranked: RankedRecord[] = [];
  let shelf = -1;
  let open = true;
  for (let record = 0; record < records; record += 1) {
    while (record === shelves[shelf + 1]?.first) {
      shelf += 1;
      open = isOpen(shelves[shelf]!);
    }
    if (!open) continue;
    const found = scores[record]! * (1 + held[record]! / Math.max(1, all)) + extra[record]!;
    if (found === 0) continue;
    ranked.push({
      record,
      score: found,
      prior: shelves[shelf]?.prior ?? 0,
      whole: complete && held[record]! >= all * 0.9999,
    });
  }
  // Sorting is stable, so that of equals the earlier record stays first.
  ranked.sort((a, b) => b.score + b.prior - a.score - a.prior);
  return ranked.filter(({ whole }, at) => at < limit || whole);
}

/** Whether a law stands on a day. */
export type Standing = 'pending' | 'standing' | 'repealed';

/** How a law stands on a day, `YYYY-MM-DD`. */
export function standingOn({ from, until }: Shelf, day: string): Standing {
  if (until !== undefined && until <= day) return 'repealed';
  return from !== undefined && day < from ? 'pending' : 'standing';
}

/** The shelf of a record. */
export function shelfOf(record: number, shelves: readonly Shelf[]): Shelf | undefined {
  let [low, high] = [0, shelves.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (shelves[middle]!.first <= record) low = middle + 1;
    else high = middle;
  }
  return shelves[low - 1];
}
