import { expect, test } from 'vitest';
import {
  formatMembership,
  makeMembership,
  mayContain,
  parseMembership,
} from '../../../../src/lib/search/membership.ts';
import { findSayings, listCandidates, weighMeaning } from '../../../../src/lib/search/sayings.ts';

const WORDS = ['老板', '老板娘', '欠薪', '不给钱'];
const isSaying = (word: string) => WORDS.includes(word);

test('A filter never denies a word that was put in, and takes few others for members', () => {
  const members = Array.from({ length: 3000 }, (_, at) =>
    String.fromCharCode(0x4e00 + at, 0x5000 + at),
  );
  const filter = parseMembership(formatMembership(makeMembership(members)));
  expect(members.every((word) => mayContain(filter, word))).toBe(true);
  const others = Array.from({ length: 20_000 }, (_, at) => `${String.fromCharCode(0x6000 + at)}们`);
  expect(others.filter((word) => mayContain(filter, word)).length).toBeLessThan(40);
});

test('A filter without words denies every word', () => {
  expect(mayContain(parseMembership(formatMembership(makeMembership([]))), '老板')).toBe(false);
});

test('The everyday words of a question are candidates wherever they stand', () => {
  const found = listCandidates('我老板娘欠薪，不给钱', makeMembership(WORDS));
  expect(found).toEqual(expect.arrayContaining(WORDS));
});

test('Of two everyday words that overlap the longer is meant', () => {
  expect(findSayings('老板娘欠薪', isSaying)).toEqual(['老板娘', '欠薪']);
});

test('A question without everyday words has none', () => {
  expect(findSayings('公园长椅', isSaying)).toEqual([]);
});

test('What is only akin weighs less, and the word itself is not counted twice', () => {
  expect(weighMeaning(['用人单位'], false, '老板').get('用人')).toBe(0.7);
  expect(weighMeaning(['用人单位'], true, '老板').get('用人')).toBe(0.35);
  expect([...weighMeaning(['拖欠工资'], false, '欠工资').keys()]).toEqual(['拖欠']);
});
