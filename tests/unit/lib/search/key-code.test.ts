import { expect, test } from 'vitest';
import {
  formatPairs,
  formatReadings,
  formatTerms,
  listCharacters,
  parsePairs,
  parseReadings,
  parseTerms,
  type Readings,
} from '../../../../src/lib/search/key-code.ts';
import { formatNumber, readNumbers } from '../../../../src/lib/search/key-numbers.ts';

const READINGS: Readings = new Map([
  [
    'chang',
    [
      { character: '长', level: 5 },
      { character: '场', level: 5 },
      { character: '偿', level: 0 },
    ],
  ],
  ['zhang', [{ character: '长', level: 7 }]],
]);

test('Readings are written with a capital for each level', () => {
  expect(formatReadings(READINGS)).toBe('changF长场A偿zhangH长');
});

test('Readings come back as they were', () => {
  expect(parseReadings(formatReadings(READINGS))).toEqual(READINGS);
});

test('Characters stand in the order of their strongest reading', () => {
  expect(listCharacters(READINGS)).toEqual(['长', '场', '偿']);
});

test('Pairs come back as they were, those of step 0 too', () => {
  const characters = [...'甲乙丙丁戊'];
  const pairs = new Map(
    characters.map((first, at) => [
      first,
      new Map(characters.slice(at).map((second, other) => [second, (at + other) % 4])),
    ]),
  );
  const text = formatPairs(pairs, characters);
  expect(parsePairs(text, characters)).toEqual(pairs);
  expect(text).toMatchInlineSnapshot(`"0AD1B2C3D 0E1B2C3D 0E2C3D 0E3D 0E"`);
});

test('Terms come back sorted, what they share with the one before is not written again', () => {
  const characters = [...'物业费公司停水'];
  const text = formatTerms(['物业费', '停水', '物业', '物业公司', '停水'], characters);
  expect(text).toMatchInlineSnapshot(`"0FG0AB2DE2C"`);
  expect(parseTerms(text, characters)).toEqual(['停水', '物业', '物业公司', '物业费']);
});

test('An empty table is a table', () => {
  expect(parseReadings('')).toEqual(new Map());
  expect(parseTerms('', [])).toEqual([]);
});

test('Every number comes back, alone and in a row', () => {
  const numbers = Array.from({ length: 60_000 }, (_, number) => number);
  const read: [number, number, boolean][] = [];
  readNumbers(`3${numbers.map(formatNumber).join('')}`, (...each) => read.push(each));
  expect(read).toEqual(numbers.map((number) => [number, 3, number === 0]));
});

test('Each level begins with its capital, the second as well', () => {
  const readings: Readings = new Map([
    ['ba', [25, 1, 1, 0].map((level, at) => ({ character: '八把吧爸'[at]!, level }))],
  ]);
  expect(formatReadings(readings)).toBe('baZ八B把吧A爸');
});

test('A character counts by its strongest reading, wherever that stands', () => {
  expect(listCharacters(parseReadings('aB啊changD长zhangF长E张'))).toEqual(['长', '张', '啊']);
});

test('Pairs of one step are written in the order of their numbers', () => {
  const characters = [...'甲乙丙'];
  const pairs = new Map([
    [
      '甲',
      new Map([
        ['丙', 2],
        ['乙', 2],
        ['甲', 1],
      ]),
    ],
  ]);
  expect(formatPairs(pairs, characters)).toBe('1A2BA  ');
});

test('Of what two terms share no more than nine characters are left out', () => {
  const characters = [...'一二三四五六七八九十甲乙'];
  const terms = ['一二三四五六七八九十乙', '一二三四五六七八九十甲'];
  const text = formatTerms(terms, characters);
  expect(text).toBe('0ABCDEFGHIJL9JK');
  expect(parseTerms(text, characters)).toEqual(terms);
});

test('Figures from 0 to 9 open a group, and numbers before any figure are a group', () => {
  const read: [number, number, boolean][] = [];
  readNumbers('AB0C9D', (...each) => read.push(each));
  expect(read).toEqual([
    [0, 0, true],
    [1, 0, false],
    [2, 0, true],
    [3, 9, true],
  ]);
});
