import { expect, test } from 'vitest';
import { isKeyed, readKeys } from '../../../../src/lib/search/syllables.ts';

test.each([
  [' xi an ', [2, 4]],
  ["'xi'' an", [2, 4]],
  ['xian', [4]],
])('Blanks and apostrophes cut between letters only, once: “%s”', (query, cuts) => {
  expect(readKeys(query)).toEqual({ letters: 'xian', cuts: new Set(cuts) });
});

test('A tone mark typed before the two dots is read as well', () => {
  expect(readKeys('nu\u030c\u0308').letters).toBe('nv');
  expect(readKeys('lu\u0308\u0300').letters).toBe('lv');
});

test.each(['an', 'yj', 'shui', 'zhuang', 'xian'.repeat(40)])(
  '%s may be pinyin or initials',
  (query) => {
    expect(isKeyed(query)).toBe(true);
  },
);

test.each([
  ['a cut within a syllable', 'sh ui'],
  ['letters before the first syllable', 'iyajin'],
  ['letters after the last syllable', 'yajiui'],
  ['letters between two syllables', 'yaijvin'],
])('Letters with %s are neither: %s', (_, query) => {
  expect(isKeyed(query)).toBe(false);
});
