import { expect, test } from 'vitest';
import { makeMembership } from '../../../../src/lib/search/membership.ts';
import {
  findSayings,
  listCandidates,
  nameKey,
  sayingKey,
  weighMeaning,
} from '../../../../src/lib/search/sayings.ts';

const TWELVE = '坐在长椅上晒太阳不肯起来';
const THIRTEEN = `${TWELVE}走`;

test('An everyday word and a name stand apart from the pairs of characters', () => {
  expect(sayingKey('租房')).toBe('~租房');
  expect(nameKey('租房')).toBe('=租房');
});

test.each(['租房 ', '租 房？', '租房?'])(
  'Blanks and question marks of a name do not matter: %s',
  (name) => {
    expect(nameKey(name)).toBe('=租房');
  },
);

test('Capitals of a name do not matter', () => {
  expect(nameKey('WiFi 密码')).toBe('=wifi密码');
});

test('Only stretches that may be everyday words are candidates', () => {
  expect(listCandidates('我老板欠薪', makeMembership(['老板', '欠薪', '长椅']))).toEqual([
    '老板',
    '欠薪',
  ]);
});

test('A single character is no candidate, and no stretch runs over a stop', () => {
  expect(listCandidates('去坐，坐着', makeMembership(['坐', '坐坐']))).toEqual([]);
});

test('The longest everyday word has twelve characters', () => {
  expect(listCandidates(THIRTEEN, makeMembership([TWELVE, THIRTEEN]))).toEqual([TWELVE]);
  const isLong = (word: string) => word === TWELVE || word === THIRTEEN;
  expect(findSayings(`我${THIRTEEN}`, isLong)).toEqual([TWELVE]);
});

test('A word that begins within another is not found beside it', () => {
  const isSaying = (word: string) => ['老板娘', '娘家', '板娘', '家'].includes(word);
  expect(findSayings('老板娘家', isSaying)).toEqual(['老板娘']);
  expect(findSayings('我娘家', isSaying)).toEqual(['娘家']);
});

test('A word that several terms stand for weighs for each of their pairs', () => {
  expect([...weighMeaning(['用人单位', '雇主'], false, '老板')]).toEqual([
    ['用人', 0.7],
    ['人单', 0.7],
    ['单位', 0.7],
    ['雇主', 0.7],
  ]);
});
