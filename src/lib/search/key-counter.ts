import { isSyllable } from './syllables.ts';

/** Syllables of a run of Chinese characters, one for each, without tones. */
export type Reader = (run: string) => string[];

/** What texts hold, counted. */
export interface KeyCounts {
  characters: ReadonlyMap<string, number>;
  pairs: ReadonlyMap<string, number>;
  /** Character → syllable → how often it is read so. */
  readings: ReadonlyMap<string, ReadonlyMap<string, number>>;
  terms: ReadonlySet<string>;
}

const RUNS = /\p{Script=Han}+/gu;
const TERM = /^\p{Script=Han}{2,12}$/u;

/** Counts the characters, pairs and readings of texts, for the table that reads pinyin. */
export class KeyCounter implements KeyCounts {
  readonly characters = new Map<string, number>();
  readonly pairs = new Map<string, number>();
  readonly readings = new Map<string, Map<string, number>>();
  readonly terms = new Set<string>();
  private readonly read: Reader;

  constructor(read: Reader) {
    this.read = read;
  }

  /** Takes a text as if it stood there `weight` times. */
  add(text: string, weight: number): void {
    for (const [run] of text.matchAll(RUNS)) {
      let before = '';
      for (const character of run) {
        addTo(this.characters, character, weight);
        if (before !== '') addTo(this.pairs, before + character, weight);
        before = character;
      }
    }
  }

  /** Takes a text for how its characters are read in it. */
  addReadings(text: string, weight: number): void {
    for (const [run] of text.matchAll(RUNS)) {
      const characters = [...run];
      const syllables = this.read(run);
      if (syllables.length !== characters.length) continue;
      characters.forEach((character, at) => {
        const syllable = syllables[at]!;
        if (!isSyllable(syllable)) return;
        const known = this.readings.get(character) ?? new Map<string, number>();
        addTo(known, syllable, weight);
        this.readings.set(character, known);
      });
    }
  }

  /** Takes a term of Chinese characters that one may type by its initials; others are passed over. */
  addTerm(term: string): void {
    if (TERM.test(term)) this.terms.add(term);
  }

  /** Takes characters that texts may not hold, so that they can be read where they are typed by mistake. */
  addCharacters(characters: Iterable<string>): void {
    for (const character of characters) {
      if (!this.characters.has(character)) this.characters.set(character, 1);
      if (!this.readings.has(character)) this.addReadings(character, 1);
    }
  }
}

function addTo(counts: Map<string, number>, key: string, count: number): void {
  counts.set(key, (counts.get(key) ?? 0) + count);
}
