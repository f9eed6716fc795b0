import { expect, test } from 'vitest';
import { formatClock, formatTimes, formatWeekday } from '../../../../src/lib/calendar/clock.ts';

test('Times are said as residents say them', () => {
  expect(['00:05', '09:30', '12:00', '14:30', '18:00', '23:59'].map(formatClock)).toEqual([
    '上午12:05',
    '上午9:30',
    '下午12:00',
    '下午2:30',
    '晚上6:00',
    '晚上11:59',
  ]);
});

test('The half of the day is named once, unless the end lies in another one', () => {
  expect(formatTimes('2026-12-12 14:30', '2026-12-12 16:00')).toBe('12月12日（周六）下午2:30–4:00');
  expect(formatTimes('2026-12-13 11:00', '2026-12-13 12:30')).toBe(
    '12月13日（周日）上午11:00–下午12:30',
  );
  expect(formatWeekday('2026-12-14')).toBe('周一');
});
