import { describe, expect, test } from 'vitest';
import { learnTable, openTable, type Pair } from '../../../../src/lib/hant/table.ts';

const PAIRS: Pair[] = [
  ['批准文件，不准进门', '批准文件，不准進門'],
  ['国家标准', '國家標準'],
  ['头发与发现、发展', '頭髮與發現、發展'],
];

describe('The table that the search turns its words by', () => {
  test.each(PAIRS)('%s is turned as it was learned', (simplified, traditional) => {
    expect(openTable(learnTable(PAIRS))(simplified)).toBe(traditional);
  });

  test('What was learned holds for other words with the same neighbours', () => {
    expect(openTable(learnTable(PAIRS))('标准头发发现')).toBe('標準頭髮發現');
    // At the beginning of a text nothing stands before.
    expect(openTable(learnTable(PAIRS))('发现')).toBe('發現');
  });

  test('A context that is not always right is not taken', () => {
    const table = learnTable([
      ['甲发乙', '甲發乙'],
      ['丙发乙', '丙髮乙'],
      ['丁发', '丁發'],
    ]);
    expect(table.near).toEqual(['丙发_髮']);
  });

  test('Where the same words became two things, what they mostly became is taken', () => {
    const table = learnTable([
      ['甲发乙', '甲發乙'],
      ['甲发乙', '甲發乙'],
      ['甲发乙', '甲髮乙'],
    ]);
    expect(table).toEqual({ from: '发', to: '發', near: [] });
  });

  test('A character that was never seen stays', () => {
    expect(openTable(learnTable(PAIRS))('x龙')).toBe('x龙');
  });
});
