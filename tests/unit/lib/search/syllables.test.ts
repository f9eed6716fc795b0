import { expect, test } from 'vitest';
import { isKeyed, isSyllable, readKeys } from '../../../../src/lib/search/syllables.ts';
import { read } from './keys.ts';

test.each([
  'fangdongbutuiyajin',
  'zuo fan',
  "xi'an",
  'xi’an',
  'FangDong',
  'gkpw',
  'zhfz',
  'lvshi',
  'lüshi',
  'fángdōng',
  ' yajin ',
])('%s may be pinyin or initials', (query) => {
  expect(isKeyed(query)).toBe(true);
});

test.each([
  'gaokong抛物',
  '12348',
  'wifi',
  'vip',
  'a',
  '',
  '押金',
  'p2p',
  'email@x',
  'a-b',
  'yajin？',
])('%s is neither', (query) => {
  expect(isKeyed(query)).toBe(false);
});

test('Letters that can be cut in very many ways are told at once', () => {
  expect(isKeyed(`${'xian'.repeat(39)}vq`)).toBe(false);
  expect(isKeyed('a'.repeat(161))).toBe(false);
});

test.each([
  ["Xi'an shi", 'xianshi', [2, 4, 7]],
  ['nǚ’ér', 'nver', [2, 4]],
  ['lüe', 'lve', [3]],
  ['nue', 'nve', [3]],
  ['jüzhu', 'juzhu', [5]],
])('%s is read as %s with cuts at %j', (query, letters, cuts) => {
  const keys = readKeys(query);
  expect([keys.letters, [...keys.cuts]]).toEqual([letters, cuts]);
});

test('Every syllable that characters are read by is known', () => {
  const characters = Array.from({ length: 0x9fa6 - 0x4e00 }, (_, at) =>
    String.fromCharCode(0x4e00 + at),
  );
  const unknown = new Set(read(characters.join('')).filter((syllable) => !isSyllable(syllable)));
  expect([...unknown].filter((syllable) => /^[a-z]{2,}$/.test(syllable)).sort())
    .toMatchInlineSnapshot(`
    [
      "ng",
    ]
  `);
});
