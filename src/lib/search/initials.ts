import { weighText, type KeyTable } from './key-table.ts';
import { readKeys } from './syllables.ts';

/**
 * Terms of the site by the first letters of their characters, the most frequent and shortest first: gkpw → 高空抛物;
 * zh, ch and sh may stand for one letter. Terms that only begin so come behind those that end there as well.
 */
export function matchInitials(query: string, table: KeyTable, limit: number): string[] {
  const { letters } = readKeys(query);
  const ranked = table.terms.flatMap((term) => {
    const length = countMatched(term, letters, table);
    if (length === 0) return [];
    return [{ term, whole: length === term.length, weight: weighText(table, term) }];
  });
  return ranked
    .sort((a, b) => Number(b.whole) - Number(a.whole) || b.weight - a.weight)
    .slice(0, limit)
    .map(({ term }) => term);
}

/** How many characters of a term all the letters stand for; 0 where they do not fit. */
function countMatched(term: string, letters: string, { readings }: KeyTable): number {
  let places = new Set([0]);
  let count = 0;
  for (const character of term) {
    const next = new Set<number>();
    for (const place of places)
      for (const syllable of readings.get(character) ?? []) {
        if (syllable[0] !== letters[place]) continue;
        next.add(place + 1);
        if (syllable[1] === 'h' && letters[place + 1] === 'h') next.add(place + 2);
      }
    count += 1;
    if (next.has(letters.length)) return count;
    if (next.size === 0) return 0;
    places = next;
  }
  return 0;
}
