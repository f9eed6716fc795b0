import { expect, test } from 'vitest';
import { makeExcerpt } from '../../../../src/lib/search/excerpt.ts';

/** The excerpt with its hits in brackets. */
const mark = (text: string, query: string, length?: number) =>
  makeExcerpt(text, query, length)
    .map((span) => (span.hit ? `[${span.text}]` : span.text))
    .join('');

test('A short text stands whole, its hits marked', () => {
  expect(mark('长椅供人休息。长椅每年刷漆。', '长椅刷漆')).toBe(
    '[长椅]供人休息。[长椅]每年[刷漆]。',
  );
});

test('Of a long text the stretch with most hits is shown, cut on both sides', () => {
  const text = `长椅${'甲'.repeat(60)}坏了的长椅七日内修好，长椅要刷漆${'乙'.repeat(60)}`;
  expect(mark(text, '长椅刷漆', 30)).toMatchInlineSnapshot(
    `"……甲甲甲甲甲甲甲甲甲坏了的[长椅]七日内修好，[长椅]要[刷漆]乙乙乙乙乙……"`,
  );
});

test('A cut at an end shows only there', () => {
  const long = '甲'.repeat(30);
  expect(mark(`长椅${long}`, '长椅', 20)).toMatch(/^\[长椅\]甲+……$/);
  expect(mark(`${long}长椅`, '长椅', 20)).toMatch(/^……甲+\[长椅\]$/);
});

test('The excerpt is never longer than asked for', () => {
  const spans = makeExcerpt('长椅'.repeat(100), '长椅', 40);
  const text = spans.filter((span) => span.text !== '……').map((span) => span.text);
  expect(text.join('')).toHaveLength(40);
});

test('Without a hit the text begins at its beginning', () => {
  expect(mark('一二三四五六', '长椅', 3)).toBe('一二三……');
});

test('Line breaks become blanks, and Latin letters match in either case', () => {
  expect(mark('用WiFi\n扫码', 'wifi')).toBe('用[WiFi] 扫码');
});

test('An empty text has an empty excerpt', () => {
  expect(makeExcerpt('', '长椅')).toEqual([]);
});

test('Several blanks and line breaks become one blank', () => {
  expect(mark('长椅 \n\n  刷漆', '水池')).toBe('长椅 刷漆');
});

test('No hit of the best stretch is lost for what stands before it', () => {
  const text = `${'甲'.repeat(20)}长椅${'乙'.repeat(14)}刷漆${'丙'.repeat(20)}`;
  expect(mark(text, '长椅刷漆', 20)).toMatch(/^……甲{0,2}\[长椅\]乙{14}\[刷漆\]丙{0,2}……$/);
});

test.each([
  [
    'the first of two that are alike',
    '长椅甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲长椅',
    '[长椅]甲甲甲……',
  ],
  ['the later one with more hits', `长椅${'甲'.repeat(20)}长椅长椅`, '……甲[长椅长椅]'],
  ['one that many hits have left again', `长椅长椅${'甲'.repeat(9)}长椅刷漆`, '[长椅长椅]甲……'],
  ['the end, where the hits stand there', `${'甲'.repeat(20)}长椅`, '……甲甲甲[长椅]'],
  ['all of a text of just that length', '甲长椅乙丙', '甲[长椅]乙丙'],
])('Of several stretches of five characters one is shown: %s', (_, text, excerpt) => {
  expect(mark(text, '长椅刷漆', 5)).toBe(excerpt);
});

test('Twelve characters stand before the first hit where there is room', () => {
  expect(mark(`${'甲'.repeat(50)}长椅${'乙'.repeat(50)}`, '长椅', 20)).toBe(
    `……${'甲'.repeat(12)}[长椅]${'乙'.repeat(6)}……`,
  );
  expect(mark(`${'甲'.repeat(38)}长椅`, '长椅', 30)).toBe(`……${'甲'.repeat(28)}[长椅]`);
});

test('An excerpt has ninety characters where nothing else is asked for', () => {
  expect(mark('甲'.repeat(100), '长椅')).toBe(`${'甲'.repeat(90)}……`);
});

test('A negation is marked with what it negates, not with what stands before it', () => {
  expect(mark('池塘不修，也不开放。池塘不开放时绕行。', '池塘不开放')).toBe(
    '[池塘]不修，也[不开放]。[池塘不开放]时绕行。',
  );
});
