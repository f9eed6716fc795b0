import { expect, test } from 'vitest';
import { dayInMonth, formatEvery, parseEvery } from '../../../../src/lib/calendar/every.ts';

test('People write the same thing in several ways', () => {
  const second = { form: 'nth', count: 2, weekday: 6 };
  for (const text of ['每月第二个周六', '每个月的第2个星期六', ' 每月第二个礼拜六 '])
    expect(parseEvery(text)).toEqual(second);
  expect(parseEvery('每月最后一个星期天')).toEqual({ form: 'last', weekday: 7 });
  expect(parseEvery('每月15号')).toEqual({ form: 'date', date: 15 });
});

test('What is none of them is not guessed', () => {
  for (const text of [
    '',
    '每周六',
    '每月第五个周六',
    '每月第二个周八',
    '每月0日',
    '每月32日',
    '第二个周六',
  ])
    expect(parseEvery(text)).toBeUndefined();
});

test('What is written is read again', () => {
  for (const text of ['每月第一个周日', '每月第四个周一', '每月最后一个周五', '每月31日'])
    expect(formatEvery(parseEvery(text)!)).toBe(text);
});

test('The day of a month is found; a month without it has none', () => {
  const day = (text: string, year: number, month: number) =>
    dayInMonth(parseEvery(text)!, { year, month });
  expect(day('每月第二个周六', 2026, 12)).toBe('2026-12-12');
  expect(day('每月第二个周六', 2026, 8)).toBe('2026-08-08');
  expect(day('每月最后一个周五', 2027, 2)).toBe('2027-02-26');
  expect(day('每月31日', 2027, 1)).toBe('2027-01-31');
  expect(day('每月31日', 2027, 4)).toBeUndefined();
});
