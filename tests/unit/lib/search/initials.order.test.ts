import { expect, test } from 'vitest';
import { matchInitials } from '../../../../src/lib/search/initials.ts';
import { makeTable } from './keys.ts';

const match = (query: string, texts: string[], terms: string[]) =>
  matchInitials(query, makeTable(texts, terms), 9);

test('A term that ends where the letters end comes first, however rare it is', () => {
  const often = Array.from({ length: 40 }, () => '押金不退');
  expect(match('yj', often, ['押金不退', '牙菌'])).toEqual(['牙菌', '押金不退']);
  expect(match('yj', often, ['牙菌', '押金不退'])).toEqual(['牙菌', '押金不退']);
});

test('Of terms that end there the frequent come first, and so of those that go on', () => {
  const often = ['押金', '押金', '押金', '押金', '押金', '押金谁退', '押金谁退'];
  const terms = ['牙菌谁退', '牙菌', '押金谁退', '押金'];
  expect(match('yj', often, terms)).toEqual(['押金', '牙菌', '押金谁退', '牙菌谁退']);
  expect(match('yj', often, terms.toReversed())).toEqual(['押金', '牙菌', '押金谁退', '牙菌谁退']);
});

test('An h after another letter than z, c and s stands for a character', () => {
  expect(match('ghkpw', [], ['高空抛物'])).toEqual([]);
  expect(match('hh', [], ['黄花'])).toEqual(['黄花']);
});

test('Letters of zh, ch and sh may be mixed in one query', () => {
  for (const query of ['zrzz', 'zhrzz', 'zrzhz', 'zrzzh', 'zhrzzh'])
    expect(match(query, [], ['证人作证'])).toEqual(query === 'zrzhz' ? [] : ['证人作证']);
});
