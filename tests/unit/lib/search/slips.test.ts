import { expect, test } from 'vitest';
import {
  correctHomophones,
  findConfusables,
  type ConfusableWord,
} from '../../../../src/lib/search/slips.ts';
import type { KeyTable } from '../../../../src/lib/search/key-table.ts';
import { listCommonCharacters } from '../../../../src/lib/search/script.ts';
import { makeTable } from './keys.ts';

const GROUPS: ConfusableWord[][] = [
  [
    ['定金', '作担保的钱'],
    ['订金', '先付的钱'],
  ],
  [
    ['被告人', '刑事案子里的人'],
    ['被告', '民事官司的一方'],
  ],
  [
    ['法人', '一个组织', '示例长椅法第一条', '/laws/changyi-fa/#a1'],
    ['法定代表人', '一个人'],
  ],
];
const find = (query: string) => findConfusables(query, GROUPS).map(({ typed }) => typed.join());

test('A query that holds a word brings its whole group', () => {
  expect(findConfusables('订金能退吗', GROUPS)).toEqual([{ typed: ['订金'], words: GROUPS[0] }]);
});

test('Two words of a group bring it once, words of two groups bring both', () => {
  expect(find('定金和订金')).toEqual(['定金,订金']);
  expect(find('被告是法人，定金呢')).toEqual(['定金', '被告', '法人']);
});

test('A word inside a longer one is not meant', () => {
  expect(find('被告人没来')).toEqual(['被告人']);
  expect(find('执法人员打人')).toEqual([]);
  expect(find('高空抛物')).toEqual([]);
});

let table: KeyTable | undefined;
/** Opened once: it holds all the common characters. */
const openTable = () =>
  (table ??= makeTable(
    ['高空抛物谁赔', '赔偿金多少', '押金不退'],
    ['高空抛物', '赔偿金'],
    listCommonCharacters(),
  ));
const correct = (query: string, known: readonly string[] = []) =>
  correctHomophones(query, openTable(), (pair) => known.includes(pair));

test.each([
  ['高空抛勿', '高空抛物'],
  ['赔尝金', '赔偿金'],
  ['高空抛雾谁赔', '高空抛物谁赔'],
  ['赔尝金，押金布退', '赔偿金，押金不退'],
])('%s is mended to %s', (query, mended) => {
  expect(correct(query)).toBe(mended);
});

test('A query whose pairs are all known stays as it is', () => {
  expect(correct('高空抛物')).toBeUndefined();
  expect(correct('高空抛勿', ['抛勿'])).toBeUndefined();
});

test('No more than two characters are exchanged', () => {
  expect(correct('膏孔刨勿')).toBe('高空刨勿');
});

test('Words that are not known but sound like nothing known are left alone', () => {
  expect(correct('猫狗')).toBeUndefined();
  expect(correct('WiFi')).toBeUndefined();
});
