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
