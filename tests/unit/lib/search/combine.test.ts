import { expect, test } from 'vitest';
import { combineTermHits } from '../../../../src/lib/search/combine.ts';

const hits = (...ids: string[]) => ids.map((id) => ({ id, score: 1 }));

test('A record that holds more of the terms comes first', () => {
  expect(combineTermHits([hits('a', 'b'), hits('b', 'c')], 100, 10)[0]).toBe('b');
});

test('A rare term weighs more than a common one', () => {
  expect(combineTermHits([hits('common', 'x', 'y', 'z'), hits('rare')], 100, 2)[0]).toBe('rare');
});

test('No more are returned than asked for, each once', () => {
  expect(combineTermHits([hits('a', 'b', 'c'), hits('a', 'b', 'c')], 3, 2)).toEqual(['a', 'b']);
  expect(combineTermHits([], 3, 2)).toEqual([]);
});
