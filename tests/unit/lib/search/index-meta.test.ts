import { expect, test } from 'vitest';
import { formatIndexMeta, parseIndexMeta } from '../../../../src/lib/search/index-meta.ts';

test.each([
  [{ shelves: [], common: [], articles: new Map<number, number>() }],
  [
    {
      shelves: [
        { first: 0, prior: 6.6 },
        { first: 3, prior: 0, from: '2026-01-01' },
        { first: 9, prior: 1, until: '2026-08-15' },
        { first: 12, prior: 1, from: '2020-01-01', until: '2026-08-15' },
      ],
      common: ['应当', '规定'],
      articles: new Map([
        [0, 5],
        [3, 1],
      ]),
    },
  ],
])('What is written is read again', (parts) => {
  const meta = { records: 20, shards: 3, guideposts: 18, cardsPerFile: 4, ...parts };
  expect(parseIndexMeta(JSON.parse(formatIndexMeta(meta)))).toStrictEqual(meta);
});

test('A shelf takes no more room than its days need', () => {
  const shelves = [
    { first: 0, prior: 6.6 },
    { first: 3, prior: 0, from: '2026-01-01' },
    { first: 9, prior: 1, until: '2026-08-15' },
  ];
  const meta = { records: 20, shards: 3, guideposts: 18, cardsPerFile: 4, shelves };
  const stored = formatIndexMeta({
    ...meta,
    common: ['应当', '规定'],
    articles: new Map([[3, 1]]),
  });
  expect(stored).toContain('[[0,6.6],[3,0,"2026-01-01"],[9,1,0,"2026-08-15"]]');
  expect(stored).toContain('"common":"应当 规定"');
  expect(stored).toContain('"articles":[3,1]');
});
