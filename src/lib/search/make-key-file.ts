import {
  formatPairs,
  formatReadings,
  formatTerms,
  listCharacters,
  type Pairs,
  type Readings,
} from './key-code.ts';
import type { KeyCounts } from './key-counter.ts';
import { LEVEL, STEP, TERM_STEP, type KeyFile } from './key-table.ts';

/** A reading that a character has more seldom is not offered for it. */
const RAREST_READING = 0.02;
const HIGHEST_LEVEL = 25;
const HIGHEST_STEP = 9;

interface Pair {
  first: string;
  second: string;
  step: number;
  /** How much the pair tells of all that was counted. */
  told: number;
}

/** The table of what was counted, with as many pairs as asked for: those that tell most. */
export function makeKeyFile(counts: KeyCounts, mostPairs: number): KeyFile {
  const readings = chooseReadings(counts);
  const characters = listCharacters(readings);
  const known = new Set(characters);
  const terms = [...counts.terms].filter((term) => [...term].every((each) => known.has(each)));
  const pairs = listPairs(counts, listTermPairs(terms))
    .filter(({ first, second }) => known.has(first) && known.has(second))
    .sort((a, b) => b.told - a.told || compare(a.first + a.second, b.first + b.second));
  return {
    readings: formatReadings(readings),
    terms: formatTerms(terms, characters),
    pairs: formatPairs(groupPairs(pairs.slice(0, mostPairs)), characters),
  };
}

function chooseReadings({ characters, readings }: KeyCounts): Readings {
  const rows = [...readings].flatMap(([character, syllables]) => {
    const sum = [...syllables.values()].reduce((all, count) => all + count, 0);
    const often = characters.get(character) ?? 0;
    return [...syllables]
      .filter(([, count]) => often > 0 && count / sum >= RAREST_READING)
      .map(([syllable, count]) => {
        const level = Math.round(Math.log((count / sum) * often) / LEVEL);
        return { syllable, character, level: Math.min(HIGHEST_LEVEL, Math.max(0, level)) };
      });
  });
  const sorted = rows.sort(
    (a, b) =>
      compare(a.syllable, b.syllable) || b.level - a.level || compare(a.character, b.character),
  );
  return Map.groupBy(sorted, ({ syllable }) => syllable);
}

/** Pairs worth keeping; what terms tell anyway is not kept. */
function listPairs({ characters, pairs }: KeyCounts, inTerms: ReadonlySet<string>): Pair[] {
  const total = [...characters.values()].reduce((sum, count) => sum + count, 0);
  return [...pairs].flatMap(([pair, count]) => {
    const [first = '', second = ''] = [...pair];
    const chance = (characters.get(first) ?? 0) * (characters.get(second) ?? 0);
    const gain = Math.log((count * total) / chance);
    const step = Math.min(HIGHEST_STEP, Math.max(0, Math.round(gain / STEP)));
    const guess = inTerms.has(pair) ? TERM_STEP * STEP : 0;
    const isTold = inTerms.has(pair) ? Math.abs(step - TERM_STEP) <= 1 : gain <= 0;
    return isTold ? [] : [{ first, second, step, told: count * Math.abs(gain - guess) }];
  });
}

function listTermPairs(terms: readonly string[]): Set<string> {
  return new Set(
    terms.flatMap((term) => {
      const characters = [...term];
      return characters.slice(1).map((second, at) => characters[at]! + second);
    }),
  );
}

function groupPairs(pairs: readonly Pair[]): Pairs {
  return new Map(
    [...Map.groupBy(pairs, ({ first }) => first)].map(([first, list]) => [
      first,
      new Map(list.map(({ second, step }) => [second, step])),
    ]),
  );
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
