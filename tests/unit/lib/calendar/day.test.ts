import { expect, test } from 'vitest';
import { countDays, formatDay, formatSpan } from '../../../../src/lib/calendar/day.ts';
import { isReviewStale } from '../../../../src/lib/guide/review.ts';

test('A day is written without leading zeros', () => {
  expect(formatDay('2026-01-05')).toBe('2026年1月5日');
});

test.each([
  ['2026-12-04', '2026-12-04', '12月4日'],
  ['2026-12-01', '2026-12-07', '12月1日至7日'],
  ['2026-09-28', '2026-10-04', '9月28日至10月4日'],
])('From %s to %s is %s: a month is named once', (start, end, expected) => {
  expect(formatSpan(start, end)).toBe(expected);
});

test('Days are counted over the end of February and backwards', () => {
  expect(countDays('2024-02-28', '2024-03-01')).toBe(2);
  expect(countDays('2026-03-01', '2026-02-28')).toBe(-1);
});

test('A review holds for a year to the day', () => {
  expect(isReviewStale('2025-11-22', '2026-11-22')).toBe(false);
  expect(isReviewStale('2025-11-22', '2026-11-23')).toBe(true);
});
