import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { mendText } from '../../../../src/cli/mend-text.ts';
import { shareOfCommon } from '../../../../src/lib/prose/common-characters.ts';
import { findPasteFaults } from '../../../../src/lib/prose/pasted-text.ts';

interface Samples {
  pasted: { text: string; mended?: string; doubt?: string }[];
  clean: string[];
}

const { pasted, clean } = parse(readFileSync('tests/fixtures/pasted.yaml', 'utf8')) as Samples;
const certain = pasted.flatMap(({ text, mended }) =>
  mended === undefined ? [] : [{ text, mended }],
);
const doubtful = pasted.flatMap(({ text, doubt }) =>
  doubt === undefined ? [] : [{ text, doubt }],
);

test('There are samples enough', () => {
  expect(certain.length).toBeGreaterThanOrEqual(40);
  expect(clean.length).toBeGreaterThanOrEqual(40);
});

test.each(certain)('$text becomes $mended', ({ text, mended }) => {
  const front = '---\ntitle: 长椅\n---\n';
  expect(mendText('content/cases/a.mdx', front + text).text).toBe(front + mended);
});

test.each(doubtful)('A person must look at $text', ({ text, doubt }) => {
  expect(
    findPasteFaults(text).map(({ what, doubtful: isDoubtful }) => ({ what, isDoubtful })),
  ).toEqual([{ what: doubt, isDoubtful: true }]);
  expect(mendText('content/cases/a.mdx', text).text).toBe(text);
});

test.each(clean)('Nothing is wrong with %s', (text) => {
  expect(findPasteFaults(text)).toEqual([]);
});

test('In YAML no line is broken', () => {
  const text = 'title: 第一行。\u000b第二行\nsummary: \uf0b7 甲\n';
  expect(mendText('content/topics/a.yaml', text).text).toBe(
    'title: 第一行。第二行\nsummary: \uf0b7 甲\n',
  );
  // Nor is a bullet of Word a list there.
  expect(findPasteFaults('\uf0b7 甲', 4).map(({ what }) => what)).toEqual(['只有某个字体认得的字']);
});

test('The share of common characters is 0 where there are none at all', () => {
  expect([shareOfCommon('的是'), shareOfCommon('的龘'), shareOfCommon('abc')]).toEqual([1, 0.5, 0]);
});

test('Of what was misread every stretch is mended, and letters and pictures beside it stay', () => {
  const mend = (text: string) =>
    findPasteFaults(text).map(({ found, mend }) => [found.length, mend]);
  const windows = (text: string) => Buffer.from(text).toString('latin1');
  expect(mend(windows('普法Word橱窗'))).toEqual([
    [6, '普法'],
    [6, '橱窗'],
  ]);
  expect(mend(windows('普法😀'))).toEqual([[6, '普法']]);
  // An odd number of bytes: the letter was swallowed.
  expect(mend(new TextDecoder('gbk').decode(Buffer.from('普法律a橱窗')))).toEqual([
    [8, '普法律a橱窗'],
  ]);
});

test('Texts that are right stay so, whatever they are read as', () => {
  const right = clean.join('\n\n');
  expect(mendText('content/cases/a.mdx', right)).toEqual({ text: right, lines: [] });
});
