import { listCharacters, parsePairs, parseReadings, parseTerms, type Pairs } from './key-code.ts';

/** What is shipped to read queries of Latin letters and to mend slips; made by `KeyCounter`. */
export interface KeyFile {
  /** Syllables and their characters (`parseReadings`). */
  readings: string;
  /** Everyday words, terms of the laws, titles of guides and notes (`parseTerms`). */
  terms: string;
  /** Pairs of characters (`parsePairs`); those of terms stand here only where they are far from `TERM_STEP`. */
  pairs: string;
}

/** A character under one of its readings. */
export interface Reading {
  character: string;
  /** Logarithm of how often it is written and read so. */
  weight: number;
}

/** The same, opened. */
export interface KeyTable {
  /** Syllable → its characters, the frequent first. */
  syllables: ReadonlyMap<string, readonly Reading[]>;
  /** Character → its syllables. */
  readings: ReadonlyMap<string, readonly string[]>;
  pairs: Pairs;
  terms: readonly string[];
  /** Terms of three characters and more, for `endsTerm`. */
  long: ReadonlySet<string>;
}

/** A level of a reading doubles its frequency. */
export const LEVEL = Math.log(2);
/** A step of a pair makes its second character four times likelier there than anywhere. */
export const STEP = Math.log(4);
/** Step of a pair of which only terms tell. */
export const TERM_STEP = 4;
/** What a pair costs that is not known. */
const UNKNOWN = -1;
const LONGEST_TERM = 8;

/** Opens a table as it was fetched. */
export function openKeyTable(file: KeyFile): KeyTable {
  const stored = parseReadings(file.readings);
  const characters = listCharacters(stored);
  const terms = parseTerms(file.terms, characters);
  const pairs = parsePairs(file.pairs, characters);
  for (const term of terms)
    for (let at = 1; at < term.length; at += 1) {
      const steps = pairs.get(term[at - 1]!);
      if (!steps?.has(term[at]!)) steps?.set(term[at]!, TERM_STEP);
    }
  return {
    ...openReadings(stored),
    pairs,
    terms,
    long: new Set(terms.filter((term) => term.length > 2)),
  };
}

function openReadings(stored: ReturnType<typeof parseReadings>) {
  const all = [...stored.values()].flat();
  const total = Math.log(all.reduce((sum, { level }) => sum + 2 ** level, 0));
  const syllables = new Map<string, Reading[]>();
  const readings = new Map<string, string[]>();
  for (const [syllable, list] of stored) {
    const toReading = ({ character = '', level = 0 }) => ({
      character,
      weight: level * LEVEL - total,
    });
    syllables.set(syllable, list.map(toReading));
    for (const { character } of list)
      readings.set(character, [...(readings.get(character) ?? []), syllable]);
  }
  return { syllables, readings };
}

/** Whether two characters are known to stand together. */
export function isPair({ pairs }: KeyTable, first: string, second: string): boolean {
  return (pairs.get(first)?.get(second) ?? 0) > 0;
}

/** How likely a reading is behind a character; `before` is empty at the start of a text. */
export function weighReading(
  { pairs }: KeyTable,
  before: string,
  { character, weight }: Reading,
): number {
  const step = pairs.get(before)?.get(character);
  return weight + (step === undefined ? UNKNOWN : step * STEP);
}

/** The readings of a character, its own weight under each. */
export function readingsOf({ syllables, readings }: KeyTable, character: string): Reading[] {
  return (readings.get(character) ?? []).flatMap(
    (syllable) => syllables.get(syllable)?.filter((each) => each.character === character) ?? [],
  );
}

/** How likely a text is, each character under its commonest reading; a character without one counts for nothing. */
export function weighText(table: KeyTable, text: string): number {
  let before = '';
  let sum = 0;
  for (const character of text) {
    const weights = readingsOf(table, character).map((each) => weighReading(table, before, each));
    if (weights.length > 0) sum += Math.max(...weights);
    before = character;
  }
  return sum;
}

/** Length of the longest term, of three characters and more, that a text ends in; 0 where there is none. */
export function endsTerm({ long }: KeyTable, text: string): number {
  for (let length = Math.min(LONGEST_TERM, text.length); length > 2; length -= 1)
    if (long.has(text.slice(-length))) return length;
  return 0;
}
