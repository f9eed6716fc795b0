import { expect, test } from 'vitest';
import { formatPairs, formatTerms } from '../../../../src/lib/search/key-code.ts';
import {
  endsTerm,
  isPair,
  openKeyTable,
  readingsOf,
  weighReading,
  weighText,
} from '../../../../src/lib/search/key-table.ts';

/** By number of the character; 长 is met 8 times as chang and 4 times as zhang, of 21 in all. */
const CHARACTERS = [...'长场偿'];
const OFTEN = Math.log(8 / 21);
const SELDOM = Math.log(4 / 21);
const PAIR = Math.log(4);

function open(terms: readonly string[] = []) {
  const steps = new Map([
    ['场', 3],
    ['偿', 0],
  ]);
  return openKeyTable({
    readings: 'changD长场A偿zhangC长',
    terms: formatTerms(terms, CHARACTERS),
    pairs: formatPairs(new Map([['长', steps]]), CHARACTERS),
  });
}

test('A reading weighs the logarithm of its share in all', () => {
  const { syllables, readings } = open();
  expect(syllables.get('chang')).toEqual([
    { character: '长', weight: expect.closeTo(OFTEN, 10) },
    { character: '场', weight: expect.closeTo(OFTEN, 10) },
    { character: '偿', weight: expect.closeTo(Math.log(1 / 21), 10) },
  ]);
  expect([...readings.keys()]).toEqual(CHARACTERS);
});

test('A character has its own weight under each of its readings, an unknown one has none', () => {
  expect(readingsOf(open(), '长').map(({ weight }) => weight)).toEqual([
    expect.closeTo(OFTEN, 10),
    expect.closeTo(SELDOM, 10),
  ]);
  expect(readingsOf(open(), '凳')).toEqual([]);
});

test.each([
  ['长', 3 * PAIR],
  ['场', -1],
  ['凳', -1],
  ['', -1],
])('After “%s” the reading of 场 gains %d', (before, gain) => {
  const reading = { character: '场', weight: OFTEN };
  expect(weighReading(open(), before, reading)).toBeCloseTo(OFTEN + gain, 10);
});

test('A pair of step 0 is no pair, yet nothing is taken off for it', () => {
  expect([
    isPair(open(), '长', '场'),
    isPair(open(), '长', '偿'),
    isPair(open(), '凳', '长'),
  ]).toEqual([true, false, false]);
  expect(weighReading(open(), '长', { character: '偿', weight: -9 })).toBe(-9);
});

test.each([
  ['长', OFTEN - 1],
  ['长场', OFTEN - 1 + OFTEN + 3 * PAIR],
  ['场长', OFTEN - 1 + OFTEN - 1],
  ['长凳', OFTEN - 1],
  ['长凳场', OFTEN - 1 + OFTEN - 1],
  ['', 0],
])('“%s” weighs its commonest readings and its pairs', (text, weight) => {
  expect(weighText(open(), text)).toBeCloseTo(weight, 10);
});

test('A term tells its pairs, where nothing else is stored of them', () => {
  const { pairs } = open(['长场长']);
  expect([pairs.get('长')?.get('场'), pairs.get('场')?.get('长')]).toEqual([3, 4]);
  expect([...pairs.get('长')!.keys()]).toEqual(['偿', '场']);
  expect([...open(['长场长', '长场']).long]).toEqual(['长场长']);
});

test.each([
  ['长场', 0],
  ['长场长', 3],
  ['偿偿长场长', 3],
  ['长'.repeat(8), 8],
  ['长'.repeat(9), 8],
  ['场'.repeat(9), 0],
])('Of three to eight characters is the term that %s ends in: %i', (text, length) => {
  const terms = ['长场', '长场长', '长'.repeat(8), '长'.repeat(9), '场'.repeat(9)];
  expect(endsTerm(open(terms), text)).toBe(length);
});
