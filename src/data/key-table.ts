import { pinyin } from 'pinyin-pro';
import { KeyCounter } from '../lib/search/key-counter.ts';
import type { KeyFile } from '../lib/search/key-table.ts';
import { makeKeyFile } from '../lib/search/make-key-file.ts';
import { listCommonCharacters } from '../lib/search/script.ts';
import { readThesaurus } from '../loaders/thesaurus.ts';
import { listLaws, type Law } from './laws.ts';
import { listSearchRecords } from './search-records.ts';

/** How much a word counts, by who says it: residents are asked to type, statutes are only read. */
const RESIDENTS = 60;
const OURS = 20;
const STATUTES = 1;
/** Pairs of characters in the table, beside those of its terms: 28 kB of it. */
const PAIRS = 22_000;
/** Of the statutes every so manieth record is read aloud, up to so many characters: all would take a minute. */
const READ_EVERY = 8;
const READ_AT_MOST = 300_000;

/** The table that reads pinyin, initials and slips, made of the words of thesaurus, guides and full texts. */
export async function makeKeyTable(): Promise<KeyFile> {
  const counter = new KeyCounter((run) =>
    pinyin(run, { toneType: 'none', type: 'array', v: true }),
  );
  for (const { say, means } of readThesaurus(process.cwd()).entries) {
    for (const word of say) addTerm(counter, word, RESIDENTS);
    for (const word of means) addTerm(counter, word, OURS);
  }
  for (const law of await listLaws()) if (law.guide) addGuide(counter, law);
  await addStatutes(counter);
  counter.addCharacters([...counter.characters.keys(), ...listCommonCharacters()]);
  return makeKeyFile(counter, PAIRS);
}

function addGuide(counter: KeyCounter, { title, shortTitle, aliases, summary, notes }: Law): void {
  for (const name of [title, shortTitle, ...aliases]) addTerm(counter, name, RESIDENTS);
  addText(counter, summary ?? '', OURS);
  for (const note of notes) {
    addTerm(counter, note.title, RESIDENTS);
    for (const ask of note.asks) addText(counter, ask, RESIDENTS);
    addText(counter, note.plain, OURS);
    addText(counter, note.example ?? '', OURS);
  }
}

async function addStatutes(counter: KeyCounter): Promise<void> {
  let [records, read] = [0, 0];
  for await (const { text, asked } of listSearchRecords()) {
    counter.add(text, STATUTES);
    // Each character of a question stands in two pairs of it.
    for (const [pair, count] of asked) counter.add(pair, (RESIDENTS / 2) * count);
    records += 1;
    if (records % READ_EVERY !== 0 || read >= READ_AT_MOST) continue;
    counter.addReadings(text, STATUTES);
    read += text.length;
  }
}

function addTerm(counter: KeyCounter, term: string, weight: number): void {
  counter.addTerm(term);
  addText(counter, term, weight);
}

function addText(counter: KeyCounter, text: string, weight: number): void {
  counter.add(text, weight);
  counter.addReadings(text, weight);
}
