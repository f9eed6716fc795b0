import { expect, test } from 'vitest';
import { weighTerms, type Saying } from '../../../../src/lib/search/expand.ts';

const sayings: Saying[] = [
  [['老板', '东家'], ['用人单位']],
  [['老板娘'], ['经营者'], 1],
  [['欠薪'], ['拖欠劳动报酬']],
];

test('Words of the question count whole, the terms they stand for count less', () => {
  const weights = weighTerms('老板欠薪', sayings);
  expect(weights.get('老板')).toBe(1);
  expect(weights.get('用人')).toBe(0.7);
  expect(weights.get('报酬')).toBe(0.7);
});

test('Of two everyday words that overlap the longer is meant, and what is only akin counts least', () => {
  const weights = weighTerms('老板娘', sayings);
  expect(weights.get('经营')).toBe(0.35);
  expect(weights.has('用人')).toBe(false);
});

test('A question without everyday words is looked for as it stands', () => {
  expect([...weighTerms('公园长椅', sayings).values()]).toEqual([1, 1, 1]);
});
