import { expect, test } from 'vitest';
import {
  countArticles,
  isSplit,
  listParts,
  listProvisions,
  SPLIT_ABOVE,
} from '../../../../src/lib/statute/outline.ts';
import { makeCode, parseFixture } from './fixture.ts';

test('Articles are listed in order, those of appendices are not', () => {
  const { statute } = parseFixture('appendices.md');
  expect(listProvisions(statute.children).map(({ label }) => label)).toEqual(['第一条', '第二条']);
});

test('Each article added with 之 counts, the points of a decision do not', () => {
  expect(countArticles(parseFixture('added-articles.md').statute)).toBe(5);
  expect(countArticles(parseFixture('outline.md').statute)).toBe(0);
  expect(listProvisions(parseFixture('outline.md').statute.children)).toHaveLength(2);
});

test('The parts of a code are its first divisions of that level', () => {
  expect(listParts(parseFixture('divisions.md').statute).map(({ name }) => name)).toEqual([
    '总则',
    '使用',
  ]);
  expect(listParts(parseFixture('tables.md').statute)).toEqual([]);
});

test('A code is split above 300 articles, and only where it has parts', () => {
  expect(SPLIT_ABOVE).toBe(300);
  expect(isSplit(makeCode([150, 150]))).toBe(false);
  expect(isSplit(makeCode([150, 151]))).toBe(true);
  expect(isSplit(makeCode([301]))).toBe(false);
});
