import { listAlike } from './alike-sounds.ts';
import { endsTerm, weighReading, type KeyTable, type Reading } from './key-table.ts';
import { LONGEST_SYLLABLE, readKeys, type Keys } from './syllables.ts';

/** Texts that are followed further, at each place. */
const BEAM = 24;
/** Of those that end in the same character, so that others have a chance. */
const SAME_END = 3;
/** What each character of a term of the site adds, the first one apart. */
const TERM = 1.5;
/** What a sound costs that is only like the one typed; the rarer characters of it are left out. */
const ALIKE = 4;
const ALIKE_CHARACTERS = 12;

/** A text for the first letters of a query. */
interface Path {
  text: string;
  score: number;
}

/**
 * The likeliest Chinese texts for pinyin without tones, best first: fangdong → 房东. Where the letters can be cut in
 * two ways (xian: 先, 西安) both are weighed, unless a blank or an apostrophe decides; z for zh, n for l, in for ing
 * and the like are forgiven. Empty for letters that are no pinyin.
 */
export function decodePinyin(query: string, table: KeyTable, limit: number): string[] {
  const keys = readKeys(query);
  const paths: Path[][] = Array.from({ length: keys.letters.length + 1 }, () => []);
  paths[0]!.push({ text: '', score: 0 });
  for (let from = 0; from < keys.letters.length; from += 1) {
    const best = takeBest(paths[from]!, BEAM);
    if (best.length === 0) continue;
    for (const [end, readings] of listReadings(keys, from, table))
      for (const reading of readings) paths[end]!.push(...follow(best, reading, table));
  }
  const texts = takeBest(paths[keys.letters.length]!, BEAM).map(({ text }) => text);
  return [...new Set(texts)].filter((text) => text !== '').slice(0, limit);
}

/** The syllables that begin at a place: where each ends, and the characters it may mean. */
function listReadings(
  { letters, cuts }: Keys,
  from: number,
  table: KeyTable,
): [number, readonly Reading[]][] {
  const found: [number, readonly Reading[]][] = [];
  for (let end = from + 1; end <= Math.min(letters.length, from + LONGEST_SYLLABLE); end += 1) {
    const syllable = letters.slice(from, end);
    for (const readings of [table.syllables.get(syllable), ...listAlikeReadings(syllable, table)])
      if (readings) found.push([end, readings]);
    if (cuts.has(end)) break;
  }
  return found;
}

function listAlikeReadings(syllable: string, { syllables }: KeyTable): Reading[][] {
  return listAlike(syllable).map((alike) =>
    (syllables.get(alike) ?? [])
      .slice(0, ALIKE_CHARACTERS)
      .map(({ character, weight }) => ({ character, weight: weight - ALIKE })),
  );
}

/** The best texts with one more character. */
function follow(paths: readonly Path[], reading: Reading, table: KeyTable): Path[] {
  const longer = paths.map(({ text, score }) => ({
    text,
    score: score + weighReading(table, text.slice(-1), reading),
  }));
  return takeBest(longer, SAME_END).map(({ text, score }) => {
    const whole = text + reading.character;
    return { text: whole, score: score + TERM * Math.max(0, endsTerm(table, whole) - 1) };
  });
}

const takeBest = (paths: readonly Path[], most: number) =>
  [...paths].sort((a, b) => b.score - a.score).slice(0, most);
