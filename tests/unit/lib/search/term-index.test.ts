import { describe, expect, test } from 'vitest';
import {
  decodePostings,
  encodePostings,
  type Posting,
} from '../../../../src/lib/search/postings.ts';
import { rankRecords } from '../../../../src/lib/search/rank.ts';
import { formatShard, readShard, shardOf } from '../../../../src/lib/search/shards.ts';
import { TermIndex } from '../../../../src/lib/search/term-index.ts';

describe('postings', () => {
  test('What is written is read again, far apart and close together', () => {
    const postings: Posting[] = [0, 1, 2, 127, 128, 5000, 70_000, 999_999].map((record, index) => ({
      record,
      impact: 1 + (index % 15),
    }));
    expect(decodePostings(encodePostings(postings))).toEqual(postings);
    expect(decodePostings(new Uint8Array())).toEqual([]);
  });
});

describe('shards', () => {
  const terms: [string, Posting[]][] = [
    ['长椅', [{ record: 3, impact: 2 }]],
    [
      '花坛',
      [
        { record: 1, impact: 15 },
        { record: 300, impact: 1 },
      ],
    ],
  ];

  test('A shard gives the terms asked for, and nothing for others', () => {
    const bytes = formatShard(terms);
    expect([...readShard(bytes, new Set(['花坛', '水池']))]).toEqual([terms[1]]);
    expect(readShard(formatShard([]), new Set(['花坛'])).size).toBe(0);
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
});

describe('ranking', () => {
  const ask = (query: string[], texts: string[]) => {
    const index = new TermIndex();
    for (const text of texts) index.add(text);
    const postings = new Map([...index.list()].filter(([term]) => query.includes(term)));
    const weights = new Map(query.map((term) => [term, 1]));
    return rankRecords(postings, weights, index.records, 10).map(({ record }) => record);
  };

  test('The record that holds every term stands first, a short one before a long one', () => {
    const long = '公园里有花坛和长椅，'.padEnd(80, '还有许多别的东西');
    expect(ask(['长椅', '花坛'], ['长椅长椅长椅', long, '花坛长椅', '水池'])).toEqual([2, 1, 0]);
  });

  test('A rare term says more than a common one', () => {
    const common = Array.from({ length: 20 }, () => '公园');
    expect(ask(['公园', '水池'], [...common, '水池'])[0]).toBe(20);
  });

  test('A term that no record holds finds nothing', () => {
    expect(ask(['飞机'], ['长椅'])).toEqual([]);
  });
});
