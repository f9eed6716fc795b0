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

test.each([
  ['高空炮押金', true],
  ['高空押金', false],
  ['搞空抛', true],
  ['高勿', false],
  ['勿 高空', false],
  ['ab高空', false],
  ['高空 𠮷抛', false],
])(
  'Only a character that spoils both its pairs, or one at an end, is doubted: “%s” %s',
  (query, expected) => {
    expect(looksMistyped(query, isKnown)).toBe(expected);
  },
);

test('A question of thirteen characters is the longest that is doubted', () => {
  expect(looksMistyped(`${'空抛'.repeat(6)}勿`, () => false)).toBe(true);
  expect(looksMistyped(`${'空抛'.repeat(7)}`, () => false)).toBe(false);
});
