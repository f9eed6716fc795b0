import { expect, test } from 'vitest';
import {
  countArticles,
  isSplit,
  listAppendixProvisions,
  listParts,
  listPlacedProvisions,
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

test('Every article knows the divisions around it, outermost first', () => {
  const { children } = parseFixture('divisions.md').statute;
  expect(
    listPlacedProvisions(children).map(({ provision, around }) =>
      [provision.label, ...around].join(' '),
    ),
  ).toEqual([
    '第一条 总则 总则',
    '第二条 总则 公园 大公园',
    '第三条 总则 公园 小公园',
    '第四条 使用 通则 入园',
    '第五条 使用 通则 离园',
    '第六条 使用 长椅 坐',
    '第七条 附则',
  ]);
  const bare = listPlacedProvisions(parseFixture('appendices.md').statute.children);
  expect(bare.map(({ provision, around }) => [provision.label, around])).toEqual([
    ['第一条', []],
    ['第二条', []],
  ]);
});

test('Articles of appendices are listed by themselves, each with its appendix', () => {
  const list = listAppendixProvisions(parseFixture('appendices.md').statute);
  expect(list.map(({ appendix, provision }) => [appendix.title, provision.label])).toEqual([
    ['附件一：桌椅数量表', '第一条'],
    ['附件一：桌椅数量表', '第二条'],
  ]);
  expect(listAppendixProvisions(parseFixture('divisions.md').statute)).toEqual([]);
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
