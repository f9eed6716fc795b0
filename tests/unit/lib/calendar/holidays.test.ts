import { expect, test } from 'vitest';
import { addDays } from '../../../../src/lib/calendar/day.ts';
import { dayOffOn, statutoryHolidayOn } from '../../../../src/lib/calendar/holidays.ts';

test('Every year has thirteen statutory days off, as the law counts them', () => {
  for (const year of [2025, 2026, 2027, 2030, 2033]) {
    const days = Array.from({ length: 365 }, (_, index) => addDays(`${year}-01-01`, index));
    expect(days.filter((day) => statutoryHolidayOn(day) !== undefined)).toHaveLength(13);
  }
});

test('The Spring Festival begins on the eve of the first day of the first month', () => {
  const names = ['2027-02-04', '2027-02-05', '2027-02-08', '2027-02-09'].map(statutoryHolidayOn);
  expect(names).toEqual([undefined, '春节', '春节', undefined]);
});

test('The notice of the year comes after the law', () => {
  const arranged = { off: ['2026-10-01/2026-10-07'], work: ['2026-10-10'] };
  expect(dayOffOn('2026-10-01', arranged)).toEqual({ kind: 'statutory', name: '国庆节' });
  expect(dayOffOn('2026-10-07', arranged)).toEqual({ kind: 'off' });
  expect(dayOffOn('2026-10-10', arranged)).toEqual({ kind: 'work' });
  expect(dayOffOn('2026-10-08', arranged)).toBeUndefined();
  expect(dayOffOn('2026-10-07')).toBeUndefined();
});
