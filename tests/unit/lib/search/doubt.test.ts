import { expect, test } from 'vitest';
import { looksMistyped } from '../../../../src/lib/search/doubt.ts';

const KNOWN = new Set(['高空', '空抛', '抛物', '房东', '不退', '押金', '退押']);
const isKnown = (pair: string) => KNOWN.has(pair);

test.each([
  ['高空抛勿', true],
  ['房东不退压金', true],
  ['搞空抛物', true],
  ['高空抛物', false],
  ['房东不退押金', false],
  ['押', false],
  ['', false],
])('“%s” may be mistyped: %s', (query, expected) => {
  expect(looksMistyped(query, isKnown)).toBe(expected);
});

test('A long question is not doubted: it holds pairs across words that stand nowhere', () => {
  expect(looksMistyped('房东不退押金还把我的东西扔出去了', isKnown)).toBe(false);
});
