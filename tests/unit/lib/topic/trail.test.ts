import { expect, test } from 'vitest';
import { findTrail, type Crossing } from '../../../../src/lib/topic/trail.ts';

const crossing = (from: string, to: string, say = `${from}到${to}`): Crossing => ({
  from,
  to,
  say,
});
const CROSSINGS = [
  crossing('a', 'b'),
  crossing('a', 'c'),
  crossing('b', 'd'),
  crossing('c', 'd', '另一条路'),
  crossing('d', 'e'),
];
const trailTo = (place: string, taken: Crossing[] = []) => findTrail(CROSSINGS, taken, 'a', place);
const says = (trail: Crossing[]) => trail.map(({ say }) => say);

test('Each option chosen is added to the way taken so far', () => {
  const taken = trailTo('c');
  expect(says(trailTo('d', taken))).toEqual(['a到c', '另一条路']);
});

test('A step back cuts the way, and the start is its beginning', () => {
  const taken = trailTo('e', trailTo('d', trailTo('c')));
  expect(says(trailTo('c', taken))).toEqual(['a到c']);
  expect(trailTo('a', taken)).toEqual([]);
});

test('An address into the middle is shown with the shortest way to it', () => {
  expect(says(trailTo('e'))).toEqual(['a到b', 'b到d', 'd到e']);
});

test('Staying where one is changes nothing, and a place that no way leads to has none', () => {
  const taken = trailTo('d', trailTo('c'));
  expect(trailTo('d', taken)).toEqual(taken);
  expect(trailTo('nowhere', taken)).toEqual([]);
});
