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

test('Stops and blanks in a suggestion do not matter', () => {
  expect(suggest('房东不退', ['老房东不退押金', '房东，不 退押金'], 5)).toEqual([
    '房东，不 退押金',
    '老房东不退押金',
  ]);
});

test('The better fit comes first, of equals the earlier', () => {
  const lines = ['租了房子要退租', '谁付租房钱', '租房合同', '我想租房', '租房押金', '租不起房'];
  expect(suggest('租房', lines, 9)).toEqual([
    '租房合同',
    '租房押金',
    '谁付租房钱',
    '我想租房',
    '租了房子要退租',
    '租不起房',
  ]);
  expect(suggest('租房', lines, 3)).toEqual(['租房合同', '租房押金', '谁付租房钱']);
});

test('The characters count in the order in which they were typed', () => {
  expect(suggest('房租', ['租房合同'], 5)).toEqual([]);
  expect(suggest('租租', ['租房合同'], 5)).toEqual([]);
});
