import { expect, test } from 'vitest';
import { formatPairs, formatTerms } from '../../../../src/lib/search/key-code.ts';
import { openKeyTable } from '../../../../src/lib/search/key-table.ts';
import { decodePinyin } from '../../../../src/lib/search/pinyin.ts';
import { makeTable } from './keys.ts';

test('What was typed comes before what only sounds like it', () => {
  const table = makeTable(['三', '伤', '散'], []);
  expect(decodePinyin('san', table, 9).sort()).toEqual(['三', '伤', '散'].sort());
  expect(decodePinyin('san', table, 9).at(-1)).toBe('伤');
  expect(decodePinyin('shang', table, 1)).toEqual(['伤']);
});

test('A sound that is met far more often displaces the one typed', () => {
  const often = Array.from({ length: 99 }, () => '张');
  expect(decodePinyin('zang', makeTable([...often, '脏'], []), 2)).toEqual(['张', '脏']);
});

test('Of a sound that was not typed twelve characters are offered, of the one typed all', () => {
  const characters = [...'张章涨掌丈杖胀账障彰樟漳獐仉'];
  const table = makeTable(characters, []);
  expect(decodePinyin('zhang', table, 99)).toHaveLength(14);
  expect(decodePinyin('zang', table, 99)).toHaveLength(12);
});

test.each([
  [2, '证人作'],
  [4, '证人作'],
  [5, '正仁作'],
])(
  'A term of three characters is worth two steps of a pair, not three: with %i steps beside two it is %s',
  (steps, text) => {
    const characters = [...'证正人仁作'];
    const pairs = new Map([
      ['证', new Map([['人', 2]])],
      ['人', new Map([['作', 2]])],
      ['正', new Map([['仁', steps]])],
      ['仁', new Map([['作', 2]])],
    ]);
    const table = openKeyTable({
      readings: 'zhengB证正renB人仁zuoB作',
      pairs: formatPairs(pairs, characters),
      terms: formatTerms(['证人作'], characters),
    });
    expect(decodePinyin('zhengrenzuo', table, 1)).toEqual([text]);
  },
);

test('A blank holds a syllable together and apart', () => {
  const table = makeTable(['西安', '先', '方案', '翻'], []);
  expect(decodePinyin('fang an', table, 1)).toEqual(['方案']);
  expect(decodePinyin('xi an', table, 9)).not.toContain('先');
  expect(decodePinyin('fanga n', table, 9)).toEqual([]);
});
