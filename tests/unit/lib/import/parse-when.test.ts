import { expect, test } from 'vitest';
import type { Cell } from '../../../../src/lib/import/cells.ts';
import { readDuration } from '../../../../src/lib/import/clock-text.ts';
import { parseWhen, type WhenContext } from '../../../../src/lib/import/parse-when.ts';
import { readPeriod } from '../../../../src/lib/import/read-rows.ts';

/** What two cells, parted by a bar, say: 2026-12-04 14:30-16:00; or the doubt. */
function read(text: string, context: Partial<WhenContext> = {}): string {
  const cells = text.split('|').map((part) => ({ text: part }));
  const when = parseWhen(cells, { today: '2026-11-22', ...context });
  if (when.kind === 'doubt') return when.message;
  const day = when.kind === 'every' ? JSON.stringify(when.every) : when.day;
  return `${day} ${when.start}${when.end === undefined ? '' : `-${when.end}`}`;
}

test.each([
  ['12月4日下午2点半', '2026-12-04 14:30'],
  ['2026/12/4 14:30', '2026-12-04 14:30'],
  ['2026/12/4 14:30:00', '2026-12-04 14:30'],
  ['2026-12-04 14:30-16:00', '2026-12-04 14:30-16:00'],
  ['2026.12.4 14：30', '2026-12-04 14:30'],
  ['12.4 14：30', '2026-12-04 14:30'],
  ['12/4 14:30', '2026-12-04 14:30'],
  ['20261204 14:30', '2026-12-04 14:30'],
  ['26年12月4日14时30分', '2026-12-04 14:30'],
  ['2026年12月4日（周五）下午14:30—16:00', '2026-12-04 14:30-16:00'],
  ['十二月四日下午两点', '2026-12-04 14:00'],
  ['二〇二六年十二月四日下午三点一刻', '2026-12-04 15:15'],
  ['１２月４日　１４：３０', '2026-12-04 14:30'],
  ['12月4日上午9时', '2026-12-04 09:00'],
  ['12月4日九点三十', '2026-12-04 09:30'],
  ['12月4日中午12点半', '2026-12-04 12:30'],
  ['12月4日晚上7点', '2026-12-04 19:00'],
  ['12月4日 2:30 PM', '2026-12-04 14:30'],
  ['12月4号下午2点到4点', '2026-12-04 14:00-16:00'],
  ['12月4日下午2-4点', '2026-12-04 14:00-16:00'],
  ['12月4日上午10点至下午1点', '2026-12-04 10:00-13:00'],
  ['12月4日|14:30～16:00', '2026-12-04 14:30-16:00'],
  ['46360.6041666667', '2026-12-04 14:30'],
  ['1月15日 14:30', '2027-01-15 14:30'],
  ['12月第二个周六 14:30', '2026-12-12 14:30'],
  ['每月第二个周六 14:30', '{"form":"nth","count":2,"weekday":6} 14:30'],
  ['每个月最后一个周五晚上7点', '{"form":"last","weekday":5} 19:00'],
  ['每月15号 9:00-10:30', '{"form":"date","date":15} 09:00-10:30'],
  ['12月4日下午两点三刻', '2026-12-04 14:45'],
  ['12月4日中午1点', '2026-12-04 13:00'],
  ['12月4日3点', '2026-12-04 15:00'],
  ['2027年1月第二个星期6 14:30', '2027-01-09 14:30'],
  ['12月第2个周天 9:30', '2026-12-13 09:30'],
  ['2026年11月2日 9:30', '2026-11-02 09:30'],
  ['11月2日 9:30', '2026-11-02 09:30'],
])('%s is %s', (text, expected) => {
  expect(read(text)).toBe(expected);
});

test.each([
  ['2月30日 14:30', '没有“2月30日”这一天。'],
  ['12月5日（周五）14:30', '2026年12月5日是周六，表里写的是周五。'],
  ['12月4日', '“12月4日”没有写几点。'],
  ['12月4日下午', '“12月4日下午”没有写几点。'],
  ['14:30', '“14:30”没有写是哪一天。'],
  ['12月4日7点', '“7点”看不出是早上还是晚上。'],
  ['12月4日02:30', '02:30开讲，不像讲座的时间。'],
  ['12月4日14:30-14:00', '“14:30-14:00”里结束的时间不比开始晚。'],
  ['12月4日、12月11日 14:30', '“12月4日、12月11日 14:30”里不止一个日期。'],
  ['12月4日-6日 14:30', '“12月4日-6日 14:30”里不止一个日期。'],
  ['12/4/26 14:30', '“12/4/26”看不出哪个是年、哪个是月。'],
  ['待定', '“待定”还没有定。'],
  ['农历腊月初八', '“农历腊月初八”是农历。'],
  ['每周六 14:30', '“每周六 14:30”不是按月的。'],
  ['12月4日14:30或15:00', '“12月4日14:30或15:00”里的“或1500”看不懂。'],
  ['', '没有写时间。'],
  ['12月4日25:00', '“25:00”不是一个时间。'],
  ['12月4日14:75', '“14:75”不是一个时间。'],
  ['12月4日14:30-25:00', '“14:30-25:00”里结束的时间不对。'],
  ['每月32号 14:30', '“每月32号”看不懂。'],
  ['第二个周六 14:30', '“第二个周六”没有写是几月。'],
  ['13月第二个周六 14:30', '2026年13月没有这一天。'],
  ['4日 14:30', '只写了“4日”，没有写是几月。'],
  ['13月4日 14:30', '没有“13月4日”这一天。'],
  ['2027年2月30日 14:30', '没有“2027年2月30日”这一天。'],
  ['十十月四日 14:30', '只写了“4日”，没有写是几月。'],
  ['12月4日9点十十', '“12月4日9点十十”里的“十十”看不懂。'],
])('%s is asked about', (text, expected) => {
  expect(read(text)).toBe(expected);
});

test('Years, months and weekdays that the cell leaves out come from around it', () => {
  expect(read('12月4日 14:30', { year: 2027 })).toBe('2027-12-04 14:30');
  expect(read('4日 14:30', { month: 12 })).toBe('2026-12-04 14:30');
  expect(read('每月第二个周六 14:30', { month: 1 })).toBe('2027-01-09 14:30');
  expect(read('12月4日 14:30', { weekday: '五' })).toBe('2026-12-04 14:30');
  expect(read('12月4日 14:30', { weekday: '星期六' })).toContain('是周五');
  expect(read('12月4日 14:30', { month: 11, isMonthTold: true })).toContain('对不上');
  expect(read('周六 14:30', { month: 12 })).toBe('12月有4个周六：5日、12日、19日、26日。');
});

test('A day that the month told around it does not have is asked about', () => {
  expect(read('每月31日 14:30', { month: 2, year: 2027 })).toBe('2027年2月没有这一天。');
});

test('Cells that show a moment as a bare number are read by the number, and no other number is', () => {
  const say = (...cells: Cell[]) => {
    const when = parseWhen(cells, { today: '2026-11-22' });
    return when.kind === 'moment' ? `${when.day} ${when.start}` : when;
  };
  const day = { text: '46360', number: 46360 };
  expect(say(day, { text: '0.604166667', number: 0.604166667 })).toBe('2026-12-04 14:30');
  expect(say({ text: '46360.604166667' })).toBe('2026-12-04 14:30');
  expect(say({ text: '100', number: 100 })).toMatchObject({
    message: '“100”没有写是哪一天。',
  });
});

test('What was filled in of a time is told', () => {
  const when = parseWhen([{ text: '12月4日3点' }], { today: '2026-11-22' });
  expect(when).toMatchObject({ notes: ['没有写上午、下午，当作下午'] });
});

test('A number that lost its nought is asked about', () => {
  const cell = { text: '12.1', number: 12.1 };
  const when = parseWhen([cell, { text: '14:30' }], { today: '2026-11-22' });
  expect(when).toMatchObject({ message: '“12.1”看不出是12月1日还是12月10日。' });
});

test('Titles tell the year and the month where they tell one alone', () => {
  expect(readPeriod('和平社区2026年12月讲座安排')).toEqual({ year: 2026, month: 12 });
  expect(readPeriod('二〇二七年第一季度')).toEqual({ year: 2027 });
  expect(readPeriod('2026年10—12月')).toEqual({ year: 2026 });
  expect(readPeriod('2026年12月至2027年2月')).toEqual({});
});

test('Lengths of time are read as people say them', () => {
  expect(
    ['90分钟', '1.5小时', '一个半小时', '两小时', '1小时30分', '约2小时', '半小时'].map(
      readDuration,
    ),
  ).toEqual([90, 90, 90, 120, 90, 120, 30]);
  // Of what is too short or too long for a lecture something else is meant.
  expect(['很久', '', '5分钟', '9小时'].map(readDuration)).toEqual([
    undefined, undefined, undefined, undefined,
  ]); // prettier-ignore
});
