import { expect, test } from 'vitest';
import {
  formatShard,
  readShard,
  shardOf,
  type TermEntry,
} from '../../../../src/lib/search/shards.ts';

const ENTRIES: [string, TermEntry][] = [
  ['长椅', { own: [{ record: 3, impact: 2 }], kin: [] }],
  [
    '~坐的地方',
    {
      own: [],
      kin: [
        { record: 1, score: 15 },
        { record: 300, score: 1 },
      ],
    },
  ],
];

test('A shard gives the terms asked for, and nothing for others', () => {
  const bytes = formatShard(ENTRIES);
  expect([...readShard(bytes, new Set(['长椅', '水池']))]).toEqual([ENTRIES[0]]);
  expect(readShard(formatShard([]), new Set(['花坛'])).size).toBe(0);
});

test('Scores of kin come back within a fifteenth of the highest', () => {
  const kin = readShard(formatShard(ENTRIES), new Set(['~坐的地方'])).get('~坐的地方')?.kin ?? [];
  expect(kin.map(({ record }) => record)).toEqual([1, 300]);
  expect(kin[0]?.score).toBeCloseTo(15, 1);
  expect(kin[1]?.score).toBeCloseTo(1, 1);
});

test('Terms spread over the shards and always fall into the same one', () => {
  const counts = new Array<number>(8).fill(0);
  for (let code = 0x4e00; code < 0x4e00 + 4000; code += 1) {
    const shard = shardOf(String.fromCharCode(code, code + 7), 8);
    counts[shard] = (counts[shard] ?? 0) + 1;
  }
  expect(Math.min(...counts)).toBeGreaterThan(350);
  expect(shardOf('长椅', 8)).toBe(shardOf('长椅', 8));
});
