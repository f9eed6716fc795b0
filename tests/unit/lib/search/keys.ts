import { pinyin } from 'pinyin-pro';
import { KeyCounter } from '../../../../src/lib/search/key-counter.ts';
import { openKeyTable, type KeyTable } from '../../../../src/lib/search/key-table.ts';
import { makeKeyFile } from '../../../../src/lib/search/make-key-file.ts';

/** Syllables of each character, as the site reads them. */
export const read = (run: string) => pinyin(run, { toneType: 'none', type: 'array', v: true });

/** The table of these texts, terms and further characters, as it comes out of its file. */
export function makeTable(
  texts: readonly string[],
  terms: readonly string[] = [],
  characters: readonly string[] = [],
): KeyTable {
  const counter = new KeyCounter(read);
  for (const text of [...texts, ...terms]) {
    counter.add(text, 50);
    counter.addReadings(text, 50);
  }
  for (const term of terms) counter.addTerm(term);
  counter.addCharacters(characters);
  return openKeyTable(JSON.parse(JSON.stringify(makeKeyFile(counter, 1000))));
}
