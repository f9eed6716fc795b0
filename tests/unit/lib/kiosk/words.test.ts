import { expect, test } from 'vitest';
import {
  keyWords,
  matchWords,
  toKeys,
  type WordLine,
} from '../../../../src/lib/kiosk/match-words.ts';
import { formatWords, parseWords } from '../../../../src/lib/kiosk/words-file.ts';

const LINES: WordLine[] = [
  ['赡养', 'shan yang'],
  ['善意', 'shan yi'],
  ['赡养费', 'shan yang fei'],
  ['商业银行', 'shang ye yin hang'],
  ['行政', 'xing zheng'],
  ['行为', 'xing wei'],
];
const words = keyWords(LINES);

test('Words that sound just so come first, then those that begin so, the shorter first', () => {
  expect(matchWords('shanyang', words, 9)).toEqual(['赡养', '赡养费']);
  expect(matchWords('shan', words, 9)).toEqual(['赡养', '善意', '赡养费', '商业银行']);
  expect(matchWords('shanyang', words, 1)).toEqual(['赡养']);
});

test('Initials find a word, and two of them already those that begin so', () => {
  expect(matchWords('syf', words, 9)).toEqual(['赡养费']);
  expect(matchWords('xz', words, 9)).toEqual(['行政']);
  expect(matchWords('sy', words, 9)).toEqual(['赡养', '善意', '赡养费', '商业银行']);
});

test('Nothing is found for nothing, nor for letters that no word has', () => {
  expect(matchWords('', words, 9)).toEqual([]);
  expect(matchWords('zzz', words, 9)).toEqual([]);
});

test('The nine keys stand for their letters', () => {
  expect(toKeys('shanyang')).toBe('74269264');
  // What stands on no key is passed over.
  expect(toKeys("xi'an")).toBe('9426');
  expect(matchWords('74269264', words, 9)).toEqual(['赡养', '赡养费']);
  expect(matchWords('793', words, 1)).toEqual(['赡养费']);
});

test('A file of words gives back the words, also those with a rarer sound', () => {
  const file = formatWords(LINES);
  expect(parseWords(file)).toEqual(LINES);
  expect(file.words.split('\n')).toContain('商业银行 shang ye yin hang');
  expect(file.words.split('\n')).toContain('行政');
  expect(parseWords({ words: '', sounds: '' })).toEqual([]);
  // Signs that have no sound of their own.
  const odd: WordLine[] = [['卡拉ok', 'ka la ok']];
  expect(parseWords(formatWords(odd))).toEqual(odd);
});
