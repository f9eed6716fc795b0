import { expect, test } from 'vitest';
import { suggest } from '../../../../src/lib/search/suggest.ts';

const LINES = ['房东不退押金', '押金', '租房押金谁退', '物业费', 'ABC条例'];

test('What begins with the typed stands first, then what holds it, then what holds its characters in order', () => {
  expect(suggest('押金', LINES, 5)).toEqual(['房东不退押金', '租房押金谁退']);
  expect(suggest('房东押金', LINES, 5)).toEqual(['房东不退押金']);
  expect(suggest('物', LINES, 5)).toEqual(['物业费']);
});

test('Nothing typed and nothing fitting suggest nothing', () => {
  expect(suggest('  ', LINES, 5)).toEqual([]);
  expect(suggest('飞机', LINES, 5)).toEqual([]);
});

test('Full-width and capital letters do not matter, nor does a space', () => {
  expect(suggest('ａｂ', LINES, 5)).toEqual(['ABC条例']);
  expect(suggest('物 业', LINES, 5)).toEqual(['物业费']);
});

test('No more are given than there is room for', () => {
  expect(suggest('押', LINES, 1)).toHaveLength(1);
});
