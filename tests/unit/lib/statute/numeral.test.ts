import { expect, test } from 'vitest';
import { formatNumeral, parseNumeral } from '../../../../src/lib/statute/numeral.ts';

const oneTo = (last: number) => Array.from({ length: last }, (_, index) => index + 1);

test('Every number that an article can have is read as it was written', () => {
  expect(oneTo(2000).map(formatNumeral).map(parseNumeral)).toEqual(oneTo(2000));
});

test('No two numbers are written alike', () => {
  expect(new Set(oneTo(2000).map(formatNumeral)).size).toBe(2000);
});

test.each([
  [0, '零'],
  [10, '十'],
  [11, '十一'],
  [20, '二十'],
  [101, '一百零一'],
  [110, '一百一十'],
  [1001, '一千零一'],
  [1010, '一千零一十'],
  [1254, '一千二百五十四'],
  [9999, '九千九百九十九'],
])('%i is written %s', (value, text) => {
  expect(formatNumeral(value)).toBe(text);
  expect(parseNumeral(text)).toBe(value);
});

test.each([-1, 10_000, 1.5, NaN])('%d cannot be written', (value) => {
  expect(() => formatNumeral(value)).toThrow(
    `formatNumeral takes a whole number from 0 to 9999, not ${value}`,
  );
});

test.each([
  ['1254', 1254],
  ['１２５４', 1254],
  ['一〇一', 101],
  ['一百〇一', 101],
  ['一百○一', 101],
  ['一百十', 110],
  ['两百', 200],
  ['一九八二', 1982],
  ['二〇二六', 2026],
])('%s is also read as %i', (text, value) => {
  expect(parseNumeral(text)).toBe(value);
});

test.each(['', '廿', '一万', '万', '第', '一 百', 'Ⅳ', '甲', '1.5', '-1', '一百a', '12345'])(
  'The text “%s” is no number, and not zero either',
  (text) => {
    expect(parseNumeral(text)).toBeUndefined();
  },
);

test.each([
  '一一百',
  '二三十',
  '百百',
  '一百百',
  '百',
  '千零一',
  '十百',
  '二十十',
  '一百二百',
  '二十三四',
  '一二三四五',
])('Characters of numbers in an impossible order are no number: %s', (text) => {
  expect(parseNumeral(text)).toBeUndefined();
});

test.each(['一百五', '一千五', '零十', '一百零十', '零一百', '一零百', '一百零'])(
  'A number written by half is not completed by guessing: %s',
  (text) => {
    expect(parseNumeral(text)).toBeUndefined();
  },
);
