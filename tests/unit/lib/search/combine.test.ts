import { expect, test } from 'vitest';
import { combineTermHits } from '../../../../src/lib/search/combine.ts';

const hits = (...ids: string[]) => ids.map((id) => ({ id, score: 1 }));

test('A record that holds more of the terms comes first', () => {
  expect(combineTermHits([hits('a', 'b'), hits('b', 'c')], 100, 10)[0]?.id).toBe('b');
});

test('A rare term weighs more than a common one', () => {
  expect(combineTermHits([hits('common', 'x', 'y', 'z'), hits('rare')], 100, 2)[0]?.id).toBe(
    'rare',
  );
});

test('No more are returned than asked for, each once', () => {
  const found = combineTermHits([hits('a', 'b', 'c'), hits('a', 'b', 'c')], 3, 2);
  expect(found.map(({ id }) => id)).toEqual(['a', 'b']);
  expect(combineTermHits([], 3, 2)).toEqual([]);
});

test('A record that holds every term holds the whole weight of the query, one of two like terms half of it', () => {
  const found = combineTermHits([hits('a', 'b'), hits('a', 'c')], 100, 10);
  expect(found.map(({ id, share }) => [id, share])).toEqual([
    ['a', 1],
    ['b', 0.5],
    ['c', 0.5],
  ]);
});
