import { keyWords, matchWords, type KeyedWord } from '../../lib/kiosk/match-words.ts';
import { parseWords, type WordsFile } from '../../lib/kiosk/words-file.ts';
import { openKeyTable, type KeyFile, type KeyTable } from '../../lib/search/key-table.ts';
import { decodePinyin } from '../../lib/search/pinyin.ts';
import { loadJson } from '../load-file.ts';

/** Candidates shown at once, and of those how many are read syllable by syllable. */
const MOST = 10;
const READ = 4;

let words: KeyedWord[] | undefined;
let table: KeyTable | undefined;

/** What typed letters (or, on nine keys, digits) may stand for, the likeliest first; without the lists only the letters. */
export async function listCandidates(typed: string): Promise<string[]> {
  if (typed === '') return [];
  const [known, keys] = await Promise.all([openWords(), openKeys()]);
  const found = known ? matchWords(typed, known, MOST) : [];
  const isLetters = /^[a-z]+$/.test(typed);
  const read = keys && isLetters && found.length < MOST ? decodePinyin(typed, keys, READ) : [];
  return [...new Set([...found, ...read, ...(isLetters ? [typed] : [])])].slice(0, MOST + 1);
}

async function openWords(): Promise<KeyedWord[] | undefined> {
  try {
    words ??= keyWords(parseWords(await loadJson<WordsFile>('/kiosk/words.json')));
  } catch {
    // The next letter asks for them again.
  }
  return words;
}

async function openKeys(): Promise<KeyTable | undefined> {
  try {
    table ??= openKeyTable(await loadJson<KeyFile>('/search/keys.json'));
  } catch {
    // As above.
  }
  return table;
}
