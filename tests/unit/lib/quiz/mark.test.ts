import { expect, test } from 'vitest';
import { isRight, markSet } from '../../../../src/lib/quiz/mark.ts';

test('All that is right must be chosen, and nothing else, in whatever order', () => {
  const item = { answer: 'BD' };
  expect(isRight(item, ['D', 'B'])).toBe(true);
  expect(isRight(item, ['B'])).toBe(false);
  expect(isRight(item, ['B', 'C', 'D'])).toBe(false);
  expect(isRight({ answer: '错' }, ['错'])).toBe(true);
});

test('A set is marked as a whole; what was left out is wrong', () => {
  const items = [{ answer: 'A' }, { answer: '对' }, { answer: 'BC' }];
  expect(markSet(items, [['A'], ['错'], ['C', 'B']])).toEqual({ right: 2, of: 3, wrong: [1] });
  expect(markSet(items, [])).toEqual({ right: 0, of: 3, wrong: [0, 1, 2] });
});
