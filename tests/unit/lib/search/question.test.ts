import { expect, test } from 'vitest';
import { stripAsking } from '../../../../src/lib/search/question.ts';

test('The turns of asking go, the matter stays', () => {
  expect(stripAsking('房东不退押金怎么办？')).toBe('房东不退押金');
  expect(stripAsking('上下班路上出车祸算工伤吗')).toBe('上下班路上出车祸算工伤');
});

test('A question that is nothing but asking stays as it is', () => {
  expect(stripAsking('怎么办')).toBe('怎么办');
  expect(stripAsking('如果')).toBe('如果');
});

test('A phrase in quotes is taken at its word', () => {
  expect(stripAsking('“可以”')).toBe('“可以”');
});
