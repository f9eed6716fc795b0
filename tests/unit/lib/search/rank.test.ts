import { describe, expect, test } from 'vitest';
import { rankRecords, shelfOf, standingOn, type Shelf } from '../../../../src/lib/search/rank.ts';
import type { TermEntry } from '../../../../src/lib/search/shards.ts';
import { TermIndex } from '../../../../src/lib/search/term-index.ts';

const PLAIN: Shelf[] = [{ first: 0, prior: 0 }];

interface Shop {
  shelves?: Shelf[];
  kin?: Record<string, TermEntry['kin']>;
  limit?: number;
  isOpen?: (shelf: Shelf) => boolean;
}

/** Indexes the texts and asks for the terms. */
function ask(terms: string[], texts: string[], shop: Shop = {}) {
  const { shelves = PLAIN, kin = {}, limit = 10, isOpen = () => true } = shop;
  const index = new TermIndex();
  for (const text of texts) index.add([{ text, weight: 1 }]);
  const entries = new Map<string, TermEntry>();
  for (const term of terms) entries.set(term, { own: index.postingsOf(term), kin: [] });
  for (const [key, list] of Object.entries(kin)) entries.set(key, { own: [], kin: list });
  const asked = { terms, sayings: Object.keys(kin) };
  return rankRecords(entries, asked, { records: texts.length, shelves }, isOpen, limit);
}

const records = (...args: Parameters<typeof ask>) => ask(...args).map(({ record }) => record);

describe('ranking', () => {
  test('The record that holds every term stands first, a short one before a long one', () => {
    const long = '公园里有花坛和长椅，'.padEnd(80, '还有许多别的东西');
    const texts = ['长椅长椅长椅', long, '花坛长椅', '水池'];
    expect(records(['长椅', '花坛'], texts)).toEqual([2, 1, 0]);
    expect(ask(['长椅', '花坛'], texts).map(({ whole }) => whole)).toEqual([true, true, false]);
  });

  test('A rare term says more than a common one', () => {
    const common = Array.from({ length: 20 }, () => '公园');
    expect(records(['公园', '水池'], [...common, '水池'])[0]).toBe(20);
  });

  test('A term that no record holds finds nothing, and then no other record holds all', () => {
    expect(records(['飞机'], ['长椅'])).toEqual([]);
    expect(ask(['飞机', '长椅'], ['长椅'])[0]?.whole).toBe(false);
  });

  test('A pair that only meets without its particle counts where it stands and is not missed elsewhere', () => {
    const index = new TermIndex();
    for (const text of ['借钱归还', '归还']) index.add([{ text, weight: 1 }]);
    const entries = new Map(
      ['归还', '借钱'].map((term) => [term, { own: index.postingsOf(term), kin: [] }]),
    );
    const asked = { terms: ['归还'], loose: ['借钱'], sayings: [] };
    const ranked = rankRecords(entries, asked, { records: 2, shelves: PLAIN }, () => true, 10);
    expect(ranked.map(({ record, whole }) => [record, whole])).toEqual([
      [0, true],
      [1, true],
    ]);
  });

  test('What an everyday word stands for is found without a word of the question', () => {
    expect(
      records(['飞机'], ['长椅', '水池'], { kin: { '~坐': [{ record: 0, score: 3 }] } }),
    ).toEqual([0]);
  });

  test('Of two laws that say the same, the one that residents meet stands first', () => {
    const shelves = [
      { first: 0, prior: 0 },
      { first: 1, prior: 6 },
    ];
    expect(records(['长椅'], ['长椅', '长椅'], { shelves })).toEqual([1, 0]);
  });

  test('A closed shelf is passed over', () => {
    const shelves = [
      { first: 0, prior: 0, until: '2026-08-15' },
      { first: 1, prior: 0 },
    ];
    const isOpen = (shelf: Shelf) => standingOn(shelf, '2026-09-01') !== 'repealed';
    expect(records(['长椅'], ['长椅', '长椅'], { shelves, isOpen })).toEqual([1]);
  });

  test('The limit never cuts off a record that holds every term', () => {
    const texts = Array.from({ length: 30 }, () => '长椅');
    expect(records(['长椅'], texts, { limit: 3 })).toHaveLength(30);
    expect(records(['长椅', '花坛'], [...texts, '花坛'], { limit: 3 })).toHaveLength(3);
  });
});

describe('shelves', () => {
  const shelves = [
    { first: 0, prior: 1 },
    { first: 5, prior: 2 },
    { first: 9, prior: 3 },
  ];

  test.each([
    [0, 1],
    [4, 1],
    [5, 2],
    [100, 3],
  ])('Record %i stands on the shelf of worth %i', (record, prior) => {
    expect(shelfOf(record, shelves)?.prior).toBe(prior);
  });

  test('A law is pending before its first day and repealed from the day of its repeal', () => {
    const shelf = { first: 0, prior: 0, from: '2026-01-01', until: '2027-01-01' };
    expect(['2025-12-31', '2026-01-01', '2027-01-01'].map((day) => standingOn(shelf, day))).toEqual(
      ['pending', 'standing', 'repealed'],
    );
  });
});
