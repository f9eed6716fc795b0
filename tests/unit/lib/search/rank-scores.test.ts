import { expect, test } from 'vitest';
import {
  rankRecords,
  shelfOf,
  standingOn,
  type Asked,
  type Shelf,
} from '../../../../src/lib/search/rank.ts';
import type { TermEntry } from '../../../../src/lib/search/shards.ts';

type Rows = readonly (readonly [record: number, worth: number])[];

/** What stands under a term: records with their impact, and kin with their score. */
const entry = (own: Rows, kin: Rows = []): TermEntry => ({
  own: own.map(([record, impact]) => ({ record, impact })),
  kin: kin.map(([record, score]) => ({ record, score })),
});

const HIGH = 15;
/** A term that stands in two of ten records: ln(1 + 8.5 / 2.5). */
const RARE = Math.log(4.4);

function rank(
  entries: Record<string, TermEntry>,
  asked: Partial<Asked>,
  shelves: Shelf[] = [{ first: 0, prior: 0 }],
) {
  const index = { records: 10, shelves };
  const whole: Asked = { terms: [], sayings: [], ...asked };
  return rankRecords(new Map(Object.entries(entries)), whole, index, () => true, 10);
}

test('A term is worth its rarity, as much of 2.2 as its impact is of 15, and the double where it is all that was asked', () => {
  const entries = {
    长椅: entry([
      [4, 3],
      [7, HIGH],
    ]),
  };
  const [first, second] = rank(entries, { terms: ['长椅'] });
  expect([first?.record, second?.record]).toEqual([7, 4]);
  expect(first?.score).toBeCloseTo(RARE * 2.2 * 2, 4);
  expect(second?.score).toBeCloseTo(first!.score / 5, 4);
});

test('Half of what was asked is worth three eighths of the whole', () => {
  const both = {
    长椅: entry([
      [0, HIGH],
      [1, HIGH],
    ]),
    刷漆: entry([
      [1, HIGH],
      [2, HIGH],
    ]),
  };
  const [whole, ...halves] = rank(both, { terms: ['长椅', '刷漆'] });
  expect(whole).toMatchObject({ record: 1, whole: true });
  expect(halves.map(({ record }) => record)).toEqual([0, 2]);
  for (const half of halves) expect(half.score / whole!.score).toBeCloseTo(3 / 8, 4);
});

test('A word that stands in no record takes nothing from those that hold the rest', () => {
  const entries = { 长椅: entry([[0, HIGH]]), 飞机: entry([]) };
  const alone = rank(entries, { terms: ['长椅'] });
  for (const missing of ['飞机', '火车']) {
    const [found] = rank(entries, { terms: ['长椅', missing] });
    expect(found).toEqual({ ...alone[0], whole: false });
  }
});

test('A loose pair is worth what a term is, without the double, and its absence costs nothing', () => {
  const entries = {
    借钱: entry([
      [3, HIGH],
      [5, 3],
    ]),
  };
  const [first, second, ...others] = rank(entries, { loose: ['借钱', '无此'] });
  expect(first?.score).toBeCloseTo(RARE * 2.2, 4);
  expect(second?.score).toBeCloseTo((RARE * 2.2) / 5, 4);
  expect(others).toEqual([]);
});

test('What everyday words stand for, and what was asked by a word before, adds up', () => {
  const entries = {
    长椅: entry([], [[2, 3]]),
    '~坐': entry([], [[2, 4]]),
    '~歇': entry(
      [],
      [
        [2, 1],
        [6, 5],
      ],
    ),
  };
  const found = rank(entries, { terms: ['长椅'], sayings: ['~坐', '~歇', '~无此'] });
  expect(found.map(({ record, score }) => [record, score])).toEqual([
    [2, 8],
    [6, 5],
  ]);
});

test('The worth of a law comes on top of the words, and its shelf may be empty', () => {
  const shelves = [
    { first: 0, prior: 1 },
    { first: 2, prior: 9 },
    { first: 2, prior: 4 },
  ];
  const entries = {
    '~坐': entry(
      [],
      [
        [0, 5],
        [1, 6.5],
        [2, 3],
        [3, 1],
      ],
    ),
  };
  expect(
    rank(entries, { sayings: ['~坐'] }, shelves).map(({ record, prior }) => [record, prior]),
  ).toEqual([
    [1, 1],
    [2, 4],
    [0, 1],
    [3, 4],
  ]);
});

test('Without shelves the words alone count', () => {
  expect(rank({ '~坐': entry([], [[1, 2]]) }, { sayings: ['~坐'] }, [])).toMatchObject([
    { record: 1, score: 2, prior: 0 },
  ]);
  expect(shelfOf(3, [])).toBeUndefined();
  expect(shelfOf(3, [{ first: 4, prior: 0 }])).toBeUndefined();
});

test.each([
  [{}, '2026-08-14', 'standing'],
  [{ from: '2026-08-15' }, '2026-08-14', 'pending'],
  [{ from: '2026-08-15' }, '2026-08-15', 'standing'],
  [{ until: '2026-08-15' }, '2026-08-14', 'standing'],
  [{ until: '2026-08-15' }, '2026-08-15', 'repealed'],
])('A law with the days %j is on %s: %s', (days, day, standing) => {
  expect(standingOn({ first: 0, prior: 0, ...days }, day)).toBe(standing);
});
