import { expect, test, vi } from 'vitest';
import {
  correctHomophones,
  findConfusables,
  type ConfusableWord,
} from '../../../../src/lib/search/slips.ts';
import { makeTable } from './keys.ts';

const group = (...words: string[]): ConfusableWord[] => words.map((word) => [word, '一个词']);
const find = (query: string, ...groups: ConfusableWord[][]) =>
  findConfusables(query, groups).flatMap(({ typed }) => typed);

test('The longest of the words that a query holds is meant, in whatever order they are listed', () => {
  expect(find('定金合同', group('定金'), group('合同'), group('定金合同'))).toEqual(['定金合同']);
  expect(find('定金和合同', group('定金'), group('合同'), group('定金合同'))).toEqual([
    '定金',
    '合同',
  ]);
});

test('A word that goes on after it is not meant, though it begins where a word begins', () => {
  expect(find('被告人没来', group('被告'))).toEqual([]);
});

test('A browser that cuts no words finds them wherever they stand', () => {
  vi.stubGlobal('Intl', {});
  expect(find('执法人员', group('法人'))).toEqual(['法人']);
  expect(find('𠮷定金', group('定金'))).toEqual(['定金']);
  vi.unstubAllGlobals();
});

/** 不 is written a hundred times as often as other characters. */
const openTable = () =>
  makeTable(
    [...Array.from({ length: 99 }, () => '不'), '高空抛物谁赔', '赔偿金', '布料', '狗'],
    [],
    ['勿', '猫', '尝', '步'],
  );
const correct = (query: string, ...known: string[]) =>
  correctHomophones(query, openTable(), (pair) => known.includes(pair));

test('A slip is mended, at the beginning of a query and within it', () => {
  expect(correct('高空抛勿谁赔')).toBe('高空抛物谁赔');
  expect(correct('裴偿金')).toBe(undefined);
  expect(correct('尝金')).toBe('偿金');
});

test('A frequent character is put in only where it makes a pair that is known', () => {
  expect(correct('步猫')).toBeUndefined();
  expect(correct('高空步猫')).toBeUndefined();
});

test('A pair that is known but seldom does not displace frequent characters', () => {
  expect(correct('不料')).toBeUndefined();
});

test('Where the index knows the pairs of a character, it is not exchanged beside one that is', () => {
  expect(correct('高空抛勿，赔尝')).toBe('高空抛物，赔偿');
  expect(correct('高空抛勿，赔尝', '赔尝')).toBe('高空抛物，赔尝');
});

test('An exchange that mends one pair must not spoil the other', () => {
  expect(correct('空勿谁赔')).toBe('空物谁赔');
  expect(correct('空勿谁赔', '空勿')).toBeUndefined();
  expect(correct('抛勿狗')).toBe('抛物狗');
  expect(correct('抛勿狗', '勿狗')).toBeUndefined();
});
