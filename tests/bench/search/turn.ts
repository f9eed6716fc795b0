import { Converter } from 'opencc-js/cn2t';
import { pinyin } from 'pinyin-pro';
import { findSayings } from '../../../src/lib/search/sayings.ts';
import { readThesaurus } from '../../../src/loaders/thesaurus.ts';

/** How a question is typed. */
export type Turn = 'plain' | 'pinyin' | 'hant' | 'initials';

const toTraditional = Converter({ from: 'cn', to: 't' });
let words: Set<string> | undefined;

/** A question as it would be typed: whole in pinyin, in traditional characters, or the initials of its key term; undefined where it has none. */
export function turnQuestion(question: string, turn: Turn): string | undefined {
  if (turn === 'hant') return toTraditional(question);
  if (turn === 'pinyin') return spell(question, 'pinyin');
  if (turn === 'plain') return question;
  words ??= new Set(readThesaurus(process.cwd()).entries.flatMap(({ say }) => say));
  const [key] = findSayings(question, (word) => words!.has(word)).sort(
    (a, b) => b.length - a.length,
  );
  return key === undefined ? undefined : spell(key, 'first');
}

function spell(text: string, pattern: 'pinyin' | 'first'): string {
  const letters = pinyin(text.replace(/[^\p{L}\p{N}]/gu, ''), {
    toneType: 'none',
    type: 'array',
    v: true,
    pattern,
  });
  return letters.join('').toLowerCase();
}
