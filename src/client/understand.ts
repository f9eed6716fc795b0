import { matchInitials } from '../lib/search/initials.ts';
import { openKeyTable, type KeyFile, type KeyTable } from '../lib/search/key-table.ts';
import { decodePinyin } from '../lib/search/pinyin.ts';
import { correctHomophones } from '../lib/search/slips.ts';
import { isKeyed } from '../lib/search/syllables.ts';
import { loadJson } from './load-file.ts';
import { toSimplified } from './to-simplified.ts';

/** Other readings that are offered beside the likeliest. */
const MOST_OTHERS = 5;

/** What a query was taken for. */
export interface Reading {
  /** What is looked for. */
  text: string;
  /** What else it may mean, for a resident to choose. */
  others: string[];
}

let table: KeyTable | undefined;

/**
 * Reads a query as it was typed: traditional characters become simplified ones, pinyin and initials the Chinese they
 * most likely stand for. Letters that are a word of the texts (`isWord`) are looked for as they stand.
 */
export async function readTyped(
  query: string,
  isWord: (letters: string) => Promise<boolean>,
): Promise<Reading> {
  const text = await toSimplified(query);
  if (!isKeyed(text) || (await isWord(text.trim().toLowerCase()))) return { text, others: [] };
  const keys = await openKeys();
  if (!keys) return { text, others: [] };
  const found = [
    ...decodePinyin(text, keys, 3),
    ...matchInitials(text.replace(/\s/g, ''), keys, MOST_OTHERS),
  ];
  const [first = text, ...others] = new Set(found);
  // Other readings of a sentence are mostly nonsense; those that are terms of the site are worth a look.
  const terms = new Set(keys.terms);
  return { text: first, others: others.filter((other) => terms.has(other)).slice(0, MOST_OTHERS) };
}

/**
 * What a query may have been meant to say, where characters in it stand together as nowhere else: 高空抛勿 → 高空抛物.
 * `isKnown` tells which pairs of characters the indexes hold.
 */
export async function findSlip(
  query: string,
  isKnown: (pair: string) => boolean,
): Promise<string | undefined> {
  const keys = await openKeys();
  return keys && correctHomophones(query, keys, isKnown);
}

/** The table of readings helps, and its absence must not hinder. */
async function openKeys(): Promise<KeyTable | undefined> {
  try {
    table ??= openKeyTable(await loadJson<KeyFile>('/search/keys.json'));
  } catch {
    return undefined;
  }
  return table;
}
