import { expect, test } from 'vitest';
import { cleanText, REPAIRS } from '../../../../src/lib/statute/line.ts';

test.each([
  ['\u200b', ''],
  ['\ufeff第一条', '第一条'],
  ['长\u00ad椅\u200d', '长椅'],
  ['　第一条　长椅　', '第一条　长椅'],
  ['\u00a0\t长 椅\u2060 ', '长 椅'],
])('Invisible characters and outer blanks go, inner blanks stay: %j → %j', (text, clean) => {
  expect(cleanText(text)).toBe(clean);
});

test('Every repair puts one character in the place of one that looks like it', () => {
  for (const { wrong, right } of REPAIRS) {
    expect([wrong.length, right.length]).toEqual([1, 1]);
    expect(wrong).not.toBe(right);
  }
  expect(REPAIRS).toContainEqual({ wrong: '笫', right: '第' });
});
