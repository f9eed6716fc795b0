import type { WordLine } from './match-words.ts';

/** Words with their sounds as they are shipped: a sound is written once for a character and not with every word. */
export interface WordsFile {
  /** A word a line; behind a blank its pinyin, where a character of it is read otherwise than it mostly is. */
  words: string;
  /** How characters are mostly read: `shan赡善 yang养`. */
  sounds: string;
}

/** The words as a file; their order stays. */
export function formatWords(lines: readonly WordLine[]): WordsFile {
  const main = findMainSounds(lines);
  const isPlain = ([word, pinyin]: WordLine) =>
    [...word].map((character) => main.get(character)).join(' ') === pinyin;
  const bySound = Map.groupBy(main, ([, sound]) => sound);
  return {
    words: lines.map((line) => (isPlain(line) ? line[0] : line.join(' '))).join('\n'),
    sounds: [...bySound]
      .map(([sound, characters]) => sound + characters.map(([character]) => character).join(''))
      .join(' '),
  };
}

/** The words of a file. */
export function parseWords({ words, sounds }: WordsFile): WordLine[] {
  const main = new Map<string, string>();
  for (const group of sounds.split(' ')) {
    const sound = /^[a-z]+/.exec(group)?.[0] ?? '';
    for (const character of group.slice(sound.length)) main.set(character, sound);
  }
  return words.split('\n').flatMap((line): WordLine[] => {
    const blank = line.indexOf(' ');
    if (blank > 0) return [[line.slice(0, blank), line.slice(blank + 1)]];
    return line === '' ? [] : [[line, [...line].map((character) => main.get(character)).join(' ')]];
  });
}

function findMainSounds(lines: readonly WordLine[]): Map<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const [word, pinyin] of lines) {
    const sounds = pinyin.split(' ');
    [...word].forEach((character, at) => {
      const known = counts.get(character) ?? new Map<string, number>();
      counts.set(character, known);
      const sound = sounds[at] ?? '';
      known.set(sound, (known.get(sound) ?? 0) + 1);
    });
  }
  return new Map(
    [...counts].map(([character, known]) => [
      character,
      [...known].sort((a, b) => b[1] - a[1])[0]![0],
    ]),
  );
}
