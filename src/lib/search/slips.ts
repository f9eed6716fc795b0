import { exchange, listHomophones, type Exchanged } from './homophones.ts';
import { isPair, type KeyTable } from './key-table.ts';

/** One of the words that are easily mixed up: what it means, the article that says so and where it is read. */
export type ConfusableWord = readonly [
  word: string,
  means: string,
  article?: string,
  href?: string,
];

/** A group of words of which the query holds some. */
export interface FoundConfusables {
  typed: string[];
  words: readonly ConfusableWord[];
}

const BEAM = 30;
const HAN = /\p{Script=Han}/u;

/**
 * The groups of which a query holds a word, for telling the words apart: 订金能退吗 → 定金, 订金, 押金. A word inside
 * a longer one is not meant: 被告 in 被告人, 法人 in 执法人员.
 */
export function findConfusables(
  query: string,
  groups: readonly (readonly ConfusableWord[])[],
): FoundConfusables[] {
  const words = groups.flatMap((group) => group.map(([word]) => word));
  const edges = listEdges(query);
  const typed = new Set<string>();
  let rest = query;
  for (const word of words.sort((a, b) => b.length - a.length)) {
    for (let at = rest.indexOf(word); at >= 0; at = rest.indexOf(word, at + 1)) {
      if (!edges.has(at) || !edges.has(at + word.length)) continue;
      typed.add(word);
      rest = rest.slice(0, at) + ' '.repeat(word.length) + rest.slice(at + word.length);
    }
  }
  return groups.flatMap((group) => {
    const own = group.map(([word]) => word).filter((word) => typed.has(word));
    return own.length > 0 ? [{ typed: own, words: group }] : [];
  });
}

/** Places where a word may begin or end: all, in a browser that cuts no words. */
function listEdges(text: string): Set<number> {
  if (!('Segmenter' in Intl)) return new Set(Array(text.length + 1).keys());
  const segments = new Intl.Segmenter('zh', { granularity: 'word' }).segment(text);
  return new Set([...[...segments].map(({ index }) => index), text.length]);
}

type IsStrange = (first?: string, second?: string) => boolean;

/**
 * The query with one or two characters exchanged for ones of the same sound, where two that stand together nowhere
 * become a frequent pair: 高空抛勿 → 高空抛物. `isKnown` tells which pairs the index knows. Undefined where nothing is
 * doubtful or nothing better is found.
 */
export function correctHomophones(
  query: string,
  table: KeyTable,
  isKnown: (pair: string) => boolean,
): string | undefined {
  const typed = [...query];
  const isStrange: IsStrange = (first = '', second = '') =>
    HAN.test(first) &&
    HAN.test(second) &&
    !isPair(table, first, second) &&
    !isKnown(first + second);
  const strange = typed.map((character, at) => isStrange(typed[at - 1], character));
  let paths: Exchanged[] = [{ characters: [], score: 0, changes: [] }];
  typed.forEach((character, at) => {
    const others = strange[at] || strange[at + 1] ? listHomophones(character, table) : [];
    paths = paths
      .flatMap((path) => exchange(path, character, others, table))
      .sort((a, b) => b.score - a.score)
      .slice(0, BEAM);
  });
  const best = paths.find(({ characters, changes }) =>
    changes.every(
      (at) =>
        isPaired(table, characters.slice(Math.max(0, at - 1), at + 2)) &&
        [at, at + 1].every(
          (end) => strange[end] || !isStrange(characters[end - 1], characters[end]),
        ),
    ),
  );
  return best && best.changes.length > 0 ? best.characters.join('') : undefined;
}

/** Whether some two neighbours are a pair. */
const isPaired = (table: KeyTable, characters: readonly string[]) =>
  characters.some((character, at) => isPair(table, characters[at - 1] ?? '', character));
