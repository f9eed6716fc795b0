import { expect, test } from 'vitest';
import { exchange, listHomophones } from '../../../../src/lib/search/homophones.ts';
import { readingsOf, weighReading } from '../../../../src/lib/search/key-table.ts';
import { makeTable } from './keys.ts';

const openTable = () => makeTable(['高空抛物', '长椅', '长大', '常', '张三'], [], ['勿', '务']);
const START = { characters: [], score: 0, changes: [] };

test('Characters of the same sound are listed, under each of its readings, without the character itself', () => {
  const list = (character: string) =>
    listHomophones(character, openTable()).map((reading) => reading.character);
  expect(list('勿').sort()).toEqual(['务', '物'].sort());
  expect(list('长').sort()).toEqual(['张', '常'].sort());
  expect(list('凳')).toEqual([]);
});

test('What was typed stays at its own weight, what is exchanged for it costs seven', () => {
  const table = openTable();
  const others = listHomophones('勿', table);
  const [kept, ...changed] = exchange(START, '勿', others, table);
  expect(kept).toMatchObject({ characters: ['勿'], changes: [] });
  expect(kept?.score).toBe(weighReading(table, '', readingsOf(table, '勿')[0]!));
  expect(changed.map(({ characters, changes, score }) => [characters, changes, score])).toEqual(
    others.map((other) => [[other.character], [0], weighReading(table, '', other) - 7]),
  );
});

test('What stands before counts, and each score is added to the one so far', () => {
  const table = openTable();
  const [thing] = readingsOf(table, '物');
  const path = { characters: ['抛'], score: -3, changes: [] };
  expect(exchange(path, '物', [], table)).toEqual([
    { characters: ['抛', '物'], score: -3 + weighReading(table, '抛', thing!), changes: [] },
  ]);
});

test('After two exchanges nothing else is exchanged, and an unknown character weighs minus twenty', () => {
  const table = openTable();
  const path = { characters: ['甲', '乙'], score: -5, changes: [0, 1] };
  expect(exchange(path, '凳', readingsOf(table, '物'), table)).toEqual([
    { characters: ['甲', '乙', '凳'], score: -25, changes: [0, 1] },
  ]);
  expect(
    exchange({ ...path, changes: [0] }, '凳', readingsOf(table, '物'), table).map(
      ({ changes }) => changes,
    ),
  ).toEqual([[0], [0, 2]]);
});
