import { formatNumber, readNumbers } from './key-numbers.ts';

/** A capital for each level of frequency, A the lowest. */
const LEVELS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** A character under one of its readings; each level is twice as frequent as the one below. */
export interface LevelledCharacter {
  character: string;
  level: number;
}
export type Readings = Map<string, LevelledCharacter[]>;
/** First character → second character → how much likelier it is there than anywhere, in steps. */
export type Pairs = Map<string, Map<string, number>>;

/** Syllables with their characters, the frequent first, a capital before those of one level: baL把B吧. */
export function formatReadings(readings: Readings): string {
  return [...readings]
    .map(([syllable, characters]) => {
      let level = -1;
      const rest = characters.map((each) => {
        const mark = each.level === level ? '' : LEVELS.charAt(each.level);
        level = each.level;
        return mark + each.character;
      });
      return syllable + rest.join('');
    })
    .join('');
}

/** Reads what `formatReadings` wrote. */
export function parseReadings(text: string): Readings {
  return new Map(
    [...text.matchAll(/([a-z]+)([^a-z]+)/g)].map(([, syllable, rest]) => [
      syllable!,
      [...rest!.matchAll(/([A-Z])([^A-Z]+)/g)].flatMap(([, mark, characters]) =>
        [...characters!].map((character) => ({ character, level: LEVELS.indexOf(mark!) })),
      ),
    ]),
  );
}

/** All characters, roughly the most frequent first: the numbers that pairs and terms are written in. */
export function listCharacters(readings: Readings): string[] {
  const levels = new Map<string, number>();
  for (const { character, level } of [...readings.values()].flat())
    levels.set(character, Math.max(level, levels.get(character) ?? 0));
  return [...levels].sort(([, a], [, b]) => b - a).map(([character]) => character);
}

/** Pairs by first character, a blank between two; of the second ones with the same step the gaps are written. */
export function formatPairs(pairs: Pairs, characters: readonly string[]): string {
  const numbers = new Map(characters.map((character, number) => [character, number]));
  return characters
    .map((first) =>
      [...Map.groupBy(pairs.get(first) ?? [], ([, step]) => step)]
        .sort(([a], [b]) => a - b)
        .map(([step, seconds]) => {
          const sorted = seconds.map(([second]) => numbers.get(second)!).sort((a, b) => a - b);
          return (
            step + sorted.map((n, at) => formatNumber(n - 1 - (sorted[at - 1] ?? -1))).join('')
          );
        })
        .join(''),
    )
    .join(' ');
}

/** Reads what `formatPairs` wrote. */
export function parsePairs(text: string, characters: readonly string[]): Pairs {
  return new Map(
    text.split(' ').map((list, first) => {
      const steps = new Map<string, number>();
      let number = -1;
      readNumbers(list, (gap, step, isFirst) => {
        number = (isFirst ? -1 : number) + gap + 1;
        steps.set(characters[number]!, step);
      });
      return [characters[first]!, steps];
    }),
  );
}

/** Terms in order, each with how many characters it shares with the one before it, and its other characters. */
export function formatTerms(terms: readonly string[], characters: readonly string[]): string {
  const numbers = new Map(characters.map((character, number) => [character, number]));
  let before = '';
  return [...new Set(terms)]
    .sort()
    .map((term) => {
      let shared = 0;
      while (shared < 9 && before[shared] === term[shared]) shared += 1;
      before = term;
      return (
        shared + [...term.slice(shared)].map((each) => formatNumber(numbers.get(each)!)).join('')
      );
    })
    .join('');
}

/** Reads what `formatTerms` wrote. */
export function parseTerms(text: string, characters: readonly string[]): string[] {
  const terms: string[] = [];
  readNumbers(text, (number, shared, isFirst) => {
    if (isFirst) terms.push((terms[terms.length - 1] ?? '').slice(0, shared));
    terms[terms.length - 1] += characters[number]!;
  });
  return terms;
}
