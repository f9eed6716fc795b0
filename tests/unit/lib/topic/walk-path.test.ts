import { expect, test } from 'vitest';
import { walkPath } from '../../../../src/lib/topic/walk-path.ts';

const step = (id: string, ...to: string[]) => ({
  id,
  options: to.map((target) => ({ say: `到${target}`, to: target })),
});
const end = (id: string) => ({ id });

test('A path tells the fewest and the most taps to each of its ends', () => {
  const { taps, ...faults } = walkPath({
    steps: [step('a', 'b', 'x'), step('b', 'c', 'y'), step('c', 'x', 'y')],
    ends: [end('x'), end('y')],
  });
  expect([...taps]).toEqual([
    ['x', { fewest: 1, most: 3 }],
    ['y', { fewest: 2, most: 3 }],
  ]);
  expect(faults).toEqual({ twice: [], dead: [], unreachable: [], loops: [] });
});

test('Dead options, loops, ids used twice and what no option leads to are named', () => {
  const walk = walkPath({
    steps: [step('a', 'b', 'nowhere'), step('b', 'a', 'x'), step('lost', 'x')],
    ends: [end('x'), end('x'), end('alone')],
  });
  expect(walk.dead).toEqual([{ step: 0, option: 1, to: 'nowhere' }]);
  expect(walk.loops).toEqual(['a']);
  expect(walk.twice).toEqual(['x']);
  expect(walk.unreachable).toEqual(['lost', 'alone']);
  expect(walk.taps.get('x')).toEqual({ fewest: 2, most: 2 });
});

test('A path without steps reaches nothing', () => {
  expect(walkPath({ steps: [], ends: [end('x')] }).unreachable).toEqual(['x']);
});
