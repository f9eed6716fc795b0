import { readingsOf, weighReading, type KeyTable, type Reading } from './key-table.ts';

/** Characters that may be wrong at most. */
const MOST_CHANGES = 2;
/** What a change must bring, as a logarithm: much, since what was typed is mostly meant. */
const CHANGE = -7;
/** What a character weighs that the table does not know. */
const UNKNOWN = -20;

/** The first characters of a query, some of them exchanged for others. */
export interface Exchanged {
  characters: string[];
  score: number;
  /** Places of the characters that were exchanged. */
  changes: number[];
}

/** One more character, as it was typed and as each of the others. */
export function exchange(
  path: Exchanged,
  typed: string,
  others: readonly Reading[],
  table: KeyTable,
): Exchanged[] {
  const { characters, score, changes } = path;
  const weigh = (reading: Reading) =>
    weighReading(table, characters[characters.length - 1] ?? '', reading);
  const own = Math.max(UNKNOWN, ...readingsOf(table, typed).map(weigh));
  const kept = { characters: [...characters, typed], score: score + own, changes };
  if (changes.length === MOST_CHANGES) return [kept];
  const changed = others.map((reading) => ({
    characters: [...characters, reading.character],
    score: score + CHANGE + weigh(reading),
    changes: [...changes, characters.length],
  }));
  return [kept, ...changed];
}

/** Other characters with the same sound. */
export function listHomophones(character: string, { syllables, readings }: KeyTable): Reading[] {
  return (readings.get(character) ?? [])
    .flatMap((syllable) => syllables.get(syllable) ?? [])
    .filter((reading) => reading.character !== character);
}
