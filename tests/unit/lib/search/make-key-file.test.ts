import { describe, expect, test } from 'vitest';
import { listCharacters, parsePairs, parseReadings } from '../../../../src/lib/search/key-code.ts';
import { openKeyTable, type KeyFile } from '../../../../src/lib/search/key-table.ts';
import { makeKeyFile } from '../../../../src/lib/search/make-key-file.ts';

type Counts = Record<string, number>;

/** The file of these counts; characters without readings of their own are all read `yi`. */
function makeFile(
  characters: Counts,
  {
    readings = {} as Record<string, Counts>,
    pairs = {} as Counts,
    terms = [] as string[],
    most = 99,
  },
): KeyFile {
  const read = Object.keys(characters).map((each) => [each, readings[each] ?? { yi: 1 }] as const);
  return makeKeyFile(
    {
      characters: new Map(Object.entries(characters)),
      pairs: new Map(Object.entries(pairs)),
      readings: new Map(
        read.map(([each, syllables]) => [each, new Map(Object.entries(syllables))]),
      ),
      terms: new Set(terms),
    },
    most,
  );
}

/** Pairs of a file with their steps, as they are stored. */
function listPairs({ readings, pairs }: KeyFile): Counts {
  const stored = parsePairs(pairs, listCharacters(parseReadings(readings)));
  return Object.fromEntries(
    [...stored].flatMap(([first, steps]) =>
      [...steps].map(([second, step]) => [first + second, step]),
    ),
  );
}

describe('readings', () => {
  test('A level tells how often a character is read so, as a power of two; the frequent stand first, of equals in the order of their codes', () => {
    const readings = {
      长: { zhang: 25, chang: 75 },
      张: { zhang: 1 },
      常: { chang: 3 },
      偿: { chang: 9 },
      厂: { chang: 1 },
    };
    const often = { 长: 100, 张: 40, 常: 100, 偿: 0.2, 厂: 2 ** 30 };
    expect(makeFile(often, { readings }).readings).toBe('changZ厂H常G长A偿zhangF张长');
  });

  test('A reading that is met in two of a hundred places is offered, a rarer one is not', () => {
    const read = (chang: number, zhang: number) =>
      makeFile({ 长: 100 }, { readings: { 长: { chang, zhang } } }).readings;
    expect(read(98, 2)).toBe('changH长zhangB长');
    expect(read(197, 3)).toBe('changH长');
  });

  test('A character that is only read and never counted is left out', () => {
    expect(makeFile({ 长: 0, 椅: 1 }, {}).readings).toBe('yiA椅');
  });
});

describe('pairs', () => {
  /** Any two of the first three meet by chance once in 64 places. */
  const EVEN = { 长: 8, 椅: 8, 刷: 8, 漆: 40 };

  test.each([
    [4 ** 12, 9],
    [4 ** 3, 3],
    [4, 1],
    [1.5, 0],
  ])('A pair that is met %d times as often as by chance has the step %i', (count, step) => {
    expect(listPairs(makeFile(EVEN, { pairs: { 长椅: count } }))).toEqual({ 长椅: step });
  });

  test.each([1, 0.5])('A pair that is met %d times as often as by chance is not kept', (count) => {
    expect(listPairs(makeFile(EVEN, { pairs: { 长椅: count } }))).toEqual({});
  });

  test.each([
    [6, { 长椅: 6 }],
    [5, {}],
    [4, {}],
    [3, {}],
    [2, { 长椅: 2 }],
    [0, { 长椅: 0 }],
    [-2, { 长椅: 0 }],
  ])('A pair of a term stands there only where its step %i is far from four', (step, stored) => {
    const file = makeFile(EVEN, { pairs: { 长椅: 4 ** step }, terms: ['长椅'] });
    expect(listPairs(file)).toEqual(stored);
    expect(openKeyTable(file).terms).toEqual(['长椅']);
  });

  test('A term of three characters tells both its pairs', () => {
    const pairs = { 长椅: 4 ** 4, 椅刷: 4 ** 4, 刷长: 4 ** 4 };
    expect(listPairs(makeFile(EVEN, { pairs, terms: ['长椅刷'] }))).toEqual({ 刷长: 4 });
  });

  test('The pairs that tell most are kept: how often they are met counts, and how far from chance', () => {
    const often = { 长: 8, 椅: 8, 刷: 2, 漆: 2, 的: 44 };
    const keep = (pairs: Counts) => Object.keys(listPairs(makeFile(often, { pairs, most: 1 })));
    expect(keep({ 长椅: 2, 刷漆: 4 })).toEqual(['刷漆']);
    expect(keep({ 刷漆: 1, 长椅: 40 })).toEqual(['长椅']);
  });

  test('A pair of a term tells only how far it is from what the term tells', () => {
    const often = { 长: 1, 椅: 1, 刷: 8, 漆: 8, 的: 4 ** 7 - 18 };
    const keep = (terms: string[]) =>
      Object.keys(listPairs(makeFile(often, { pairs: { 长椅: 1, 刷漆: 1 }, terms, most: 1 })));
    expect(keep([])).toEqual(['长椅']);
    expect(keep(['长椅'])).toEqual(['刷漆']);
  });

  test.each([[['甲乙', '丙乙']], [['丙乙', '甲乙']]])(
    'Of %j, which tell as much, the same one is always kept',
    (met) => {
      const often = { 甲: 4, 乙: 4, 丙: 4, 的: 52 };
      const pairs = Object.fromEntries(met.map((pair) => [pair, 4]));
      expect(Object.keys(listPairs(makeFile(often, { pairs, most: 1 })))).toEqual(['丙乙']);
    },
  );
});

test('Terms and pairs with a character that cannot be read are left out, and take no place', () => {
  const often = { 长: 8, 椅: 8, 凳: 8, 的: 40 };
  const readings = { 凳: {} };
  const file = makeFile(often, { readings, terms: ['长椅', '长凳'] });
  expect(openKeyTable(file).terms).toEqual(['长椅']);
  for (const pair of ['长凳', '凳长'])
    expect(
      listPairs(makeFile(often, { readings, pairs: { [pair]: 4 ** 6, 长椅: 64 }, most: 1 })),
    ).toEqual({ 长椅: 3 });
});
