import { expect, test } from 'vitest';
import { occurrenceIn } from '../../../../src/lib/calendar/occurrence.ts';
import { formatRule, parseRule } from '../../../../src/lib/calendar/rule.ts';

/** The day or days of a rule in a year, as facts write them. */
function when(rule: string, year: number): string | undefined {
  const found = occurrenceIn(parseRule(rule)!, year);
  return found && (found.start === found.end ? found.start : `${found.start}/${found.end}`);
}

/** The vectors of facts/notes.md §6; lunar dates there are confirmed by the new moons of 2027 and 2030. */
test.each([
  ['lunar:01-01', '2024-02-10 2025-01-29 2026-02-17 2027-02-06 2028-01-26 2029-02-13 2030-02-03'],
  ['lunar:05-05', '2026-06-19 2027-06-09'],
  ['lunar:08-15', '2026-09-25 2027-09-15'],
  ['lunar:09-09', '2024-10-11 2025-10-29 2026-10-18 2027-10-08 2028-10-26'],
  ['solarterm:清明', '2024-04-04 2025-04-04 2026-04-05 2027-04-05'],
  ['solarterm:秋分', '2024-09-22 2025-09-23 2026-09-23 2027-09-23'],
  ['nth:09-3-SAT', '2001-09-15 2002-09-21 2018-09-15 2019-09-21 2026-09-19 2027-09-18'],
  ['nth:05-3-SUN', '2025-05-18 2026-05-17 2027-05-16'],
  ['lastweekday:03-MON', '2020-03-30 2022-03-28 2026-03-30 2027-03-29'],
])('%s falls on %s', (rule, days) => {
  for (const day of days.split(' ')) expect(when(rule, Number(day.slice(0, 4)))).toBe(day);
});

test.each([
  ['week:09-3', '2022-09-12/2022-09-18', '推普周'],
  ['week:09-3', '2023-09-11/2023-09-17', '推普周'],
  ['week:09-3', '2020-09-14/2020-09-20', '网安周'],
  ['week:09-3', '2026-09-14/2026-09-20', '网安周'],
  ['week:04-4', '2026-04-20/2026-04-26', '全民阅读活动周'],
  ['week:09-4', '2027-09-20/2027-09-26', '民族团结进步宣传周'],
  ['week-of:05-15', '2026-05-11/2026-05-17', '家庭教育宣传周'],
  ['week-of:08-08', '2027-08-02/2027-08-08', '体育宣传周'],
  ['month:02', '2028-02-01/2028-02-29', ''],
  ['range:04-25/05-01', '2026-04-25/2026-05-01', '职业病防治法宣传周'],
])('%s is %s', (rule, days) => {
  expect(when(rule, Number(days.slice(0, 4)))).toBe(days);
});

test('A week of a month is only expected, and what a notice tells every year is not known before', () => {
  expect(occurrenceIn(parseRule('week:09-3')!, 2026)?.certainty).toBe('expected');
  expect(occurrenceIn(parseRule('annual:12-01/12-07')!, 2026)?.certainty).toBe('notice');
  expect(occurrenceIn(parseRule('fixed:12-04')!, 2026)?.certainty).toBe('exact');
});

test('What was announced for a year stands before the rule', () => {
  const rule = parseRule('annual:12-01/12-07')!;
  expect(occurrenceIn(rule, 2021, { 2021: '2021-11-29/2021-12-05' })).toEqual({
    start: '2021-11-29',
    end: '2021-12-05',
    certainty: 'exact',
  });
  expect(
    occurrenceIn(parseRule('week:09-3')!, 2022, { 2022: '2022-09-05/2022-09-11' })?.start,
  ).toBe('2022-09-05');
  expect(occurrenceIn(rule, 2022, { 2021: '2021-11-29' })?.start).toBe('2022-12-01');
  expect(occurrenceIn(rule, 2021, { 2021: '2021-11-29' })).toMatchObject({
    start: '2021-11-29',
    end: '2021-11-29',
  });
});

test('A date of the twelfth month lies in the year in which it falls', () => {
  expect(when('lunar:12-08', 2026)).toBe('2026-01-26');
});

test('A lunar date that a year does not have is none', () => {
  const days = Array.from({ length: 12 }, (_, at) => when('lunar:12-30', 2024 + at));
  expect(days.filter((day) => day === undefined).length).toBeGreaterThan(0);
});

test.each([
  'fixed:12-04',
  'month:06',
  'range:03-22/03-28',
  'nth:05-3-SUN',
  'lastweekday:03-MON',
  'week:09-3',
  'week-of:05-15',
  'lunar:09-09',
  'solarterm:秋分',
  'annual:05-06/05-12',
])('%s is written as it was read', (rule) => {
  expect(formatRule(parseRule(rule)!)).toBe(rule);
});

test.each([
  '',
  'fixed',
  'fixed:13-01',
  'fixed:02-30',
  'fixed:2-3',
  'month:13',
  'month:6',
  'range:05-12/05-06',
  'range:05-12',
  'nth:05-5-SUN',
  'nth:05-3-ABC',
  'nth:05-SUN',
  'lastweekday:03-1-MON',
  'week:09-6',
  'week:09-3-MON',
  'lunar:13-01',
  'lunar:01-31',
  'solarterm:清明节',
  'easter:04-05',
  'fixed:01-01:x',
])('%s is no rule', (rule) => {
  expect(parseRule(rule)).toBeUndefined();
});
