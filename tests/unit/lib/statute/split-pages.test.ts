import { expect, test } from 'vitest';
import { listProvisions } from '../../../../src/lib/statute/outline.ts';
import { splitPages } from '../../../../src/lib/statute/split-pages.ts';
import { listTexts } from '../../../../src/lib/statute/statute-text.ts';
import { makeCode, parseFixture } from './fixture.ts';

const code = makeCode([200, 100, 1]);

test('A law of few articles stands on one page', () => {
  expect(splitPages(parseFixture('divisions.md').statute)).toEqual([]);
});

test('A code has one page for each part, named without 编', () => {
  expect(splitPages(code).map(({ label, name, range }) => [label, name, range])).toEqual([
    ['第一编', '甲1', '第1–200条'],
    ['第二编', '甲2', '第201–300条'],
    ['第三编', '甲3', '第301条'],
  ]);
});

test('What stands before the first part goes with it, appendices go with the last', () => {
  const pages = splitPages(code);
  expect(pages.map(({ nodes }) => nodes.length)).toEqual([2, 1, 2]);
  expect(pages.at(-1)?.nodes.at(-1)?.kind).toBe('appendix');
});

test('The pages together are the whole law', () => {
  const children = splitPages(code).flatMap(({ nodes }) => nodes);
  expect(listTexts({ title: '', children })).toEqual(listTexts(code));
  expect(listProvisions(children)).toHaveLength(301);
});
