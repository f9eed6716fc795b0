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
