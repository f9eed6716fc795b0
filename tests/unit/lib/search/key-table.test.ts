import { expect, test } from 'vitest';
import { KeyCounter } from '../../../../src/lib/search/key-counter.ts';
import {
  endsTerm,
  isPair,
  openKeyTable,
  readingsOf,
  weighText,
} from '../../../../src/lib/search/key-table.ts';
import { makeKeyFile } from '../../../../src/lib/search/make-key-file.ts';
import { makeTable, read } from './keys.ts';

const openTable = () =>
  makeTable(['长椅', '长大', '银行行人', '坐长椅', '修长椅'], ['长椅刷漆', '漆']);

test('A character stands under each of its readings', () => {
  expect(openTable().readings.get('长')).toEqual(['chang', 'zhang']);
  expect(openTable().readings.get('行')).toEqual(['hang', 'xing']);
});

test('The reading that is met more often weighs more', () => {
  const [chang, zhang] = readingsOf(openTable(), '长');
  expect(chang!.weight).toBeGreaterThan(zhang!.weight);
});

test('A reading that is met in one of a hundred places is not offered', () => {
  const { syllables } = makeTable([...Array.from({ length: 99 }, () => '长椅'), '长大']);
  expect(syllables.has('zhang')).toBe(false);
});

test('Pairs of texts and of terms are known, others are not', () => {
  expect([
    isPair(openTable(), '银', '行'),
    isPair(openTable(), '刷', '漆'),
    isPair(openTable(), '椅', '银'),
  ]).toEqual([true, true, false]);
});

test('What stands together weighs more than what does not', () => {
  expect(weighText(openTable(), '长椅')).toBeGreaterThan(weighText(openTable(), '椅长'));
});

test('The longest term at the end of a text is found; a single character is no term', () => {
  expect(['修长椅刷漆', '长椅刷', '漆'].map((text) => endsTerm(openTable(), text))).toEqual([
    4, 0, 0,
  ]);
  expect(openTable().terms).toEqual(['长椅刷漆']);
});

test('Characters that no text holds can be read and are nobody’s pair', () => {
  const counter = new KeyCounter(read);
  counter.add('长椅', 1);
  counter.addCharacters(['长', '椅', '凳']);
  const table = openKeyTable(makeKeyFile(counter, 10));
  expect(table.readings.get('凳')).toEqual(['deng']);
  expect(table.pairs.get('凳')).toEqual(new Map());
});

test('No more pairs are kept than asked for, the telling ones first', () => {
  const counter = new KeyCounter(read);
  counter.add('长椅', 100);
  counter.add('坐椅', 1);
  counter.addCharacters('长椅坐');
  const table = openKeyTable(makeKeyFile(counter, 1));
  expect([isPair(table, '长', '椅'), isPair(table, '坐', '椅')]).toEqual([true, false]);
});

test('Everything but Chinese characters is passed over', () => {
  expect([...makeTable(['WiFi密码，12345'], ['AA制']).readings.keys()].sort()).toEqual(
    [...'密码制'].sort(),
  );
});
