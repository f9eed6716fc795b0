import { expect, test } from 'vitest';
import { matchInitials } from '../../../../src/lib/search/initials.ts';
import { makeTable } from './keys.ts';

const openTable = () =>
  makeTable(
    ['押金', '押金', '押金不退'],
    ['高空抛物', '高空抛物谁赔', '押金', '牙菌', '时效', '长椅', '重婚', '重伤'],
  );
const match = (query: string, limit = 5) => matchInitials(query, openTable(), limit);

test('A term is found by its initials, before longer ones that begin so', () => {
  expect(match('gkpw')).toEqual(['高空抛物', '高空抛物谁赔']);
  expect(match('GK PW', 1)).toEqual(['高空抛物']);
  expect(match('gkp')).toEqual(['高空抛物', '高空抛物谁赔']);
});

test('Of two terms with the same initials the frequent one comes first', () => {
  expect(match('yj')).toEqual(['押金', '牙菌']);
});

test('zh, ch and sh may stand for one letter', () => {
  expect(match('shx')).toEqual(['时效']);
  expect(match('chy')).toEqual(['长椅']);
});

test('A character with two readings is found by both', () => {
  expect([match('zs'), match('cs')]).toEqual([['重伤'], ['重伤']]);
});

test('Letters that no term begins with find nothing', () => {
  expect([match('qq'), match('gkpwspx'), match('')]).toEqual([[], [], []]);
});
