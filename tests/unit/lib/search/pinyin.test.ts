import { expect, test } from 'vitest';
import { decodePinyin } from '../../../../src/lib/search/pinyin.ts';
import { makeTable } from './keys.ts';

const openTable = () =>
  makeTable(
    [
      '房东不退押金怎么办',
      '房东收回房子',
      '押金不退',
      '西安的长椅',
      '先修长椅',
      '坐的人先走',
      '律师费',
      '女儿',
      '军人',
      '张某',
    ],
    ['高空抛物', '证人作证'],
  );
const decode = (query: string) => decodePinyin(query, openTable(), 3)[0];

test.each([
  ['fangdongbutuiyajinzenmeban', '房东不退押金怎么办'],
  ['Fang dong bu tui ya jin', '房东不退押金'],
  ['gaokongpaowu', '高空抛物'],
  ['lvshifei', '律师费'],
  ['lüshi', '律师'],
  ["nv'er", '女儿'],
])('%s is %s', (query, text) => {
  expect(decode(query)).toBe(text);
});

test('Letters that can be cut in two ways give both, unless an apostrophe decides', () => {
  expect(decodePinyin('xian', openTable(), 9)).toEqual(expect.arrayContaining(['先', '西安']));
  expect(decodePinyin("xi'an", openTable(), 9)).not.toContain('先');
  expect(decode('xiandechangyi')).toBe('西安的长椅');
});

test.each([
  ['zenren', '证人'],
  ['gaokongpaowuzenrenzuozen', '高空抛物证人作证'],
  ['zangmou', '张某'],
  ['fandongbutuiyajing', '房东不退押金'],
])('Sounds that many do not tell apart are forgiven: %s', (query, text) => {
  expect(decode(query)).toBe(text);
});

test('Letters that are no pinyin, or of which no character is known, give nothing', () => {
  expect(decodePinyin('gkpw', openTable(), 3)).toEqual([]);
  expect(decodePinyin('mao', openTable(), 3)).toEqual([]);
  expect(decodePinyin('', openTable(), 3)).toEqual([]);
});

test('No more texts are given than asked for, and none twice', () => {
  const texts = decodePinyin('xianxian', openTable(), 50);
  expect(new Set(texts).size).toBe(texts.length);
  expect(decodePinyin('xianxian', openTable(), 2)).toHaveLength(2);
});
