import { expect, test } from 'vitest';
import { parseAmount } from '../../../../src/lib/figures/amount.ts';

test.each([
  ['三', 3],
  ['两千', 2000],
  ['一百零五', 105],
  ['五千', 5000],
  ['5千', 5000],
  ['3000', 3000],
  ['3,000', 3000],
  ['1,234,567', 1_234_567],
  ['2.5万', 25_000],
  ['一万', 10_000],
  ['1万5千', 15_000],
  ['一万二', 12_000],
  ['一万零二', 10_002],
  ['三千五', 3500],
  ['十五', 15],
  ['一百二十万', 1_200_000],
  ['百万', 1_000_000],
  ['三亿五千万', 350_000_000],
])('%s is %d', (text, value) => {
  expect(parseAmount(text)).toBe(value);
});

test.each(['', '三五', '七八', '甲', '3.', '万三', '十百'])('%j is no amount', (text) => {
  expect(parseAmount(text)).toBeUndefined();
});
