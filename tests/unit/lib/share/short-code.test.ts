import { expect, test } from 'vitest';
import {
  articleCode,
  formatEdition,
  isCodeOf,
  lawCode,
  makeCode,
  parseEdition,
  sealCodes,
  type PlaceKey,
} from '../../../../src/lib/share/short-code.ts';

const free = () => false;

test('A place has four signs, a law three, and none of them is mistaken for another', () => {
  expect(makeCode('case:changyi', free)).toMatch(/^[2-9a-hjkmnp-z]{4}$/);
  expect(makeCode('law:changyi-fa', free)).toMatch(/^[2-9a-hjkmnp-z]{3}$/);
});

test('The same name always makes the same code; a taken one gives way to the next', () => {
  const first = makeCode('case:changyi', free);
  expect(makeCode('case:changyi', free)).toBe(first);
  const second = makeCode('case:changyi', (code) => code === first);
  expect(second).not.toBe(first);
  expect(isCodeOf(first, 'case:changyi') && isCodeOf(second, 'case:changyi')).toBe(true);
  expect(isCodeOf(first, 'case:dengzi')).toBe(false);
});

test('Ten thousand articles of ten laws have ten thousand codes of six signs', () => {
  const codes = new Set<string>();
  for (const law of ['aaa', 'aab', 'aba', 'abb', 'baa', 'bab', 'bba', 'bbb', '222', 'zzz'])
    for (let article = 1; article <= 1000; article += 1)
      codes.add(articleCode(law, { article }) ?? '');
  expect(codes.size).toBe(10_000);
  expect([...codes].every((code) => code.length === 6)).toBe(true);
  expect(lawCode('aaa')).toBe('aaa2');
});

test('之一 has a code of its own; what does not fit has none', () => {
  const plain = articleCode('abc', { article: 120 });
  const suffixed = articleCode('abc', { article: 120, suffix: 1 });
  expect(plain).not.toBe(suffixed);
  expect(articleCode('abc', { article: 2000 })).toBeUndefined();
  expect(articleCode('abc', { article: 120, suffix: 15 })).toBeUndefined();
});

test('The seal changes when a code is lost, altered or put elsewhere', () => {
  const codes: [string, PlaceKey][] = [
    ['aaaa', 'case:a'],
    ['bbbb', 'case:b'],
    ['cccc', 'case:c'],
  ];
  const seal = sealCodes(codes);
  expect(sealCodes(codes)).toBe(seal);
  expect(sealCodes(codes.slice(1))).not.toBe(seal);
  expect(sealCodes(codes.toReversed())).not.toBe(seal);
  expect(sealCodes([...codes.slice(0, 2), ['cccd', 'case:c']])).not.toBe(seal);
});

test('A day of printing is two signs until 2028, three after, and is read again', () => {
  for (const day of ['2026-01-01', '2026-11-22', '2028-08-18', '2028-08-20', '2060-02-29'])
    expect(parseEdition(formatEdition(day))).toBe(day);
  expect(formatEdition('2026-11-22')).toHaveLength(2);
  expect(formatEdition('2040-11-22')).toHaveLength(3);
  for (const edition of ['', 'a', 'o0', 'abcd', '../x'])
    expect(parseEdition(edition)).toBeUndefined();
});
