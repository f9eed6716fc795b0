import { expect, test } from 'vitest';
import { themesOn } from '../../../../src/lib/calendar/themes-on.ts';

const THEMES = [
  { name: '消防月', start: '2026-11-01', end: '2026-11-30' },
  { name: '消防日', start: '2026-11-09', end: '2026-11-09' },
  { name: '法治月', start: '2026-12-01', end: '2026-12-31' },
  { name: '艾滋病日', start: '2026-12-01', end: '2026-12-01' },
  { name: '宪法日', start: '2026-12-04', end: '2026-12-04' },
];
const on = (day: string) => {
  const { now, next } = themesOn(THEMES, day);
  return [now.map(({ name }) => name).join('、'), next?.name];
};

test('Today is named the day rather than the month around it, and next is what begins next', () => {
  expect(on('2026-11-09')).toEqual(['消防日、消防月', '艾滋病日']);
  expect(on('2026-11-22')).toEqual(['消防月', '艾滋病日']);
  expect(on('2026-12-02')).toEqual(['法治月', '宪法日']);
});

test('Before all there is only a next, after all there is nothing', () => {
  expect(on('2026-10-31')).toEqual(['', '消防月']);
  expect(on('2027-01-01')).toEqual(['', undefined]);
});
