import { expect, test } from 'vitest';
import {
  formatMembership,
  makeMembership,
  mayContain,
  parseMembership,
} from '../../../../src/lib/search/membership.ts';
import { decodePostings, encodePostings } from '../../../../src/lib/search/postings.ts';
import { formatShard, readShard, shardOf } from '../../../../src/lib/search/shards.ts';

const list = (count: number) =>
  Array.from({ length: count }, (_, record) => ({ record, impact: 1 }));

test.each([
  ['one byte where step and impact need no more', [{ record: 7, impact: 15 }], [127]],
  ['two bytes from 128 on, the low bits first', [{ record: 8, impact: 1 }], [129, 1]],
  [
    'the step from the record before',
    [
      { record: 5, impact: 2 },
      { record: 6, impact: 3 },
    ],
    [82, 19],
  ],
])('A posting is written in %s', (_, postings, bytes) => {
  expect([...encodePostings(postings)]).toEqual(bytes);
  expect(decodePostings(Uint8Array.from(bytes))).toEqual(postings);
});

test('A shard is written as it is described', () => {
  const own = [{ record: 1, impact: 2 }];
  const kin = [{ record: 2, score: 1.5 }];
  const name = [3, 0xe6, 0xa4, 0x85];
  expect([...formatShard([['椅', { own, kin: [] }]])]).toEqual([...name, 1, 18, 0]);
  expect([...formatShard([['椅', { own: [], kin }]])]).toEqual([...name, 0, 1, 12, 47]);
});

test.each([
  [126, 126 + 1],
  [127, 127 + 1],
  [128, 128 + 2],
  [20_000, 20_000 + 3],
])('%i bytes of postings are led by their number and come back', (count, length) => {
  const entry = { own: list(count), kin: [] };
  const bytes = formatShard([
    ['长椅', entry],
    ['水池', { own: [], kin: [] }],
  ]);
  expect(bytes.length).toBe(1 + 6 + length + 1 + 1 + 6 + 1 + 1);
  expect([...readShard(bytes, new Set(['水池', '长椅', '']))]).toEqual([
    ['长椅', entry],
    ['水池', { own: [], kin: [] }],
  ]);
});

test('Many kin with high scores come back, the weakest not lost', () => {
  const kin = list(200).map(({ record }) => ({ record, score: record === 0 ? 30 : 0.01 }));
  const read = readShard(formatShard([['~坐', { own: [], kin }]]), new Set(['~坐'])).get('~坐');
  expect(read?.kin).toHaveLength(200);
  expect(read?.kin.slice(0, 2)).toEqual([
    { record: 0, score: 30 },
    { record: 1, score: 2 },
  ]);
});

test('A term always falls into the same shard', () => {
  const terms = ['长椅', '刷漆', '水池', '~坐的地方', 'wifi'];
  expect(terms.map((term) => shardOf(term, 1000))).toEqual([58, 66, 935, 985, 236]);
});

test('The filter of everyday words stays readable for pages of an earlier edition', () => {
  const written = formatMembership(makeMembership(['老板', '欠薪']));
  expect(written).toBe('SQbTNA==');
  expect(
    ['老板', '欠薪', '坐的'].map((word) => mayContain(parseMembership(written), word)),
  ).toEqual([true, true, false]);
});
