import { expect, test } from 'vitest';
import { formatShortTitle, formatTitleKey, isAmending } from '../../../../src/lib/statute/title.ts';

test.each([
  ['中华人民共和国民法典', '民法典'],
  ['中华人民共和国　长椅法', '长椅法'],
  ['中华人民共和国长椅法（试行）', '长椅法（试行）'],
  ['中华人民共和国长椅法实施条例', '长椅法实施条例'],
  ['示例市长椅管理办法', '示例市长椅管理办法'],
  ['关于批准《中华人民共和国长椅法》的决定', '关于批准《中华人民共和国长椅法》的决定'],
  ['中华人民共和国和示例国友好往来纪要', '中华人民共和国和示例国友好往来纪要'],
  ['中 华人民共和国 长椅 法', '长椅法'],
  ['关于中华人民共和国长椅法', '关于中华人民共和国长椅法'],
  ['中华人民共和国长椅典', '长椅典'],
  ['中华人民共和国长椅规则', '长椅规则'],
  ['中华人民共和国长椅规定', '长椅规定'],
  ['中华人民共和国长椅办法(试行)', '长椅办法(试行)'],
  ['中华人民共和国长椅细则', '长椅细则'],
  ['中华人民共和国长椅法说明', '中华人民共和国长椅法说明'],
])('The short title of %s is %s', (title, short) => {
  expect(formatShortTitle(title)).toBe(short);
});

test('Titles that differ only in marks, blanks and the name of the state meet under one key', () => {
  const keys = [
    '关于适用《中华人民共和国长椅法》的解释(一)',
    '关于适用〈长椅法〉的解释（一）',
    '关于适用 长椅法 的解释（一）',
  ].map(formatTitleKey);
  expect(new Set(keys)).toEqual(new Set(['关于适用长椅法的解释（一）']));
});

test.each(['《', '》', '〈', '〉', '<', '>', '、', '，', ',', '“', '”', '"', ' ', '　'])(
  'A %s in a title makes no other law of it',
  (character) => {
    expect(formatTitleKey(`关于${character}长椅${character}的解释`)).toBe('关于长椅的解释');
  },
);

test('Titles of different laws keep different keys', () => {
  expect(formatTitleKey('长椅法')).not.toBe(formatTitleKey('长椅法实施条例'));
  expect(formatTitleKey('长椅法解释（一）')).not.toBe(formatTitleKey('长椅法解释（二）'));
});

test.each([
  ['示例图书馆法修正案', true],
  ['中华人民共和国宪法修正案（2018年）', true],
  ['关于修改《示例图书馆法》的决定', true],
  ['关于废止和修改部分长椅规定的决定', true],
  ['关于修改〈示例图书馆法〉等五部法律的决定', true],
  ['最高人民法院关于《示例图书馆法修正案（九）》时间效力问题的解释', false],
  ['示例图书馆法', false],
  ['关于修订《示例图书馆法》的通知', true],
  ['关于废止长椅规定的决议', true],
  ['关于修改和废止长椅规定的决定', true],
  ['示例图书馆法修正案（草案）（二）', true],
  ['示例图书馆法修正案(草案)', true],
  ['示例图书馆法修正案说明', false],
  ['关于修改长椅的解释', false],
  ['关于修改后的示例图书馆法如何适用的解释', false],
  ['关于加强长椅管理的决定', false],
])('Whether %s only changes other texts: %s', (title, expected) => {
  expect(isAmending(title)).toBe(expected);
});
