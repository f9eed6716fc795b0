import { expect, test } from 'vitest';
import { addMonths, isInMonth, listWeeks } from '../../../../src/lib/calendar/month-grid.ts';

test('A month is shown in whole weeks from Monday', () => {
  const weeks = listWeeks({ year: 2026, month: 11 });
  expect(weeks.map((week) => week[0])).toEqual([
    '2026-10-26',
    '2026-11-02',
    '2026-11-09',
    '2026-11-16',
    '2026-11-23',
    '2026-11-30',
  ]);
  expect(weeks.every((week) => week.length === 7)).toBe(true);
});

test('February of four weeks has no other days', () => {
  expect(listWeeks({ year: 2027, month: 2 }).flat()).toHaveLength(28);
});

test('Months are counted over the year', () => {
  expect(addMonths({ year: 2026, month: 12 }, 1)).toEqual({ year: 2027, month: 1 });
  expect(addMonths({ year: 2026, month: 1 }, -1)).toEqual({ year: 2025, month: 12 });
  expect(addMonths({ year: 2026, month: 6 }, 19)).toEqual({ year: 2028, month: 1 });
});

test('A day lies in its month only', () => {
  expect(isInMonth('2026-01-31', { year: 2026, month: 1 })).toBe(true);
  expect(isInMonth('2026-11-01', { year: 2026, month: 1 })).toBe(false);
});
