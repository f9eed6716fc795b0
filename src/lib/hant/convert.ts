import { EXCEPTIONS, type ExceptionGroup } from './exceptions.ts';
import { MEETINGS } from './meetings.ts';

/** Turns text from one script into another. */
export type Convert = (text: string) => string;

/** A word of our dictionary and how it is written. */
type Word = readonly [simplified: string, traditional: string];

/** The words of the groups. */
export function listWords(groups: readonly ExceptionGroup[]): Word[] {
  return groups.flatMap(({ words }) =>
    words.split('|').map((pair) => {
      const [simplified = '', traditional = ''] = pair.split(' ');
      return [simplified, traditional] as const;
    }),
  );
}

/**
 * Conversion into 繁體: at each place the longest word of our dictionary, and what stands between such words through
 * `convert`, the library's conversion of characters and phrases.
 */
export function makeToHant(
  convert: Convert,
  groups: readonly ExceptionGroup[] = [...EXCEPTIONS, ...MEETINGS],
): Convert {
  const byFirst = new Map<string, Word[]>();
  for (const word of listWords(groups)) {
    const first = word[0][0]!;
    byFirst.set(first, [...(byFirst.get(first) ?? []), word]);
  }
  for (const words of byFirst.values()) words.sort((a, b) => b[0].length - a[0].length);
  return (text) => {
    let [result, from] = ['', 0];
    for (let at = 0; at < text.length; at += 1) {
      const word = byFirst.get(text[at]!)?.find(([simplified]) => text.startsWith(simplified, at));
      if (!word) continue;
      if (at > from) result += convert(text.slice(from, at));
      result += word[1];
      from = at + word[0].length;
      at = from - 1;
    }
    return from === text.length ? result : result + convert(text.slice(from));
  };
}
