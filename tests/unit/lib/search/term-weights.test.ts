import { expect, test } from 'vitest';
import { rarity, TermIndex } from '../../../../src/lib/search/term-index.ts';

function build(texts: readonly string[], b = 0.75): TermIndex {
  const index = new TermIndex({ k1: 1.2, b });
  for (const text of texts) index.add([{ text, weight: 1 }]);
  return index;
}

test.each([
  [0, 4, 10],
  [1, 4, 10 / 3],
  [4, 4, 10 / 9],
])('A term in %i of %i records tells the logarithm of %d', (holding, records, expected) => {
  expect(rarity(holding, records)).toBeCloseTo(Math.log(expected), 10);
});

test('A term weighs what BM25 says, for a record of more and of less than average length', () => {
  // Two words and one, on average 1.5: 2.2 / (1 + 1.2 × (0.25 + 0.75 × length / 1.5)).
  const index = new TermIndex();
  index.add([{ text: '长椅，花坛', weight: 1 }]);
  index.add([{ text: '长椅', weight: 1 }]);
  const [long, short] = index.weigh('长椅');
  expect([long?.score, short?.score]).toEqual([
    expect.closeTo(2.2 / 2.5, 10),
    expect.closeTo(2.2 / 1.9, 10),
  ]);
});

test('An impact is the share of fifteen that a weight has of the most it can be, at least one', () => {
  const index = new TermIndex({ k1: 1.2, b: 0 });
  for (const weight of [0.001, 1.2, 4.8, 1000]) index.add([{ text: '长椅', weight }]);
  expect(index.postingsOf('长椅').map(({ impact }) => impact)).toEqual([1, 8, 12, 15]);
});

test('An index tells how many records and which terms it holds, and how much an unknown one would tell', () => {
  const index = build(['长椅刷漆', '长椅']);
  expect(index.records).toBe(2);
  expect([...index.terms]).toEqual(['长椅', '椅刷', '刷漆']);
  expect(index.rarityOf('长椅')).toBe(rarity(2, 2));
  expect(index.rarityOf('飞机')).toBe(rarity(0, 2));
  expect(index.weigh('飞机')).toEqual([]);
  expect(new TermIndex().weigh('飞机')).toEqual([]);
});

test('A word in two fields of a record counts as both together', () => {
  const index = new TermIndex({ k1: 1.2, b: 0 });
  index.add([
    { text: '长椅', weight: 0.5 },
    { text: '长椅', weight: 0.7 },
  ]);
  expect(index.weigh('长椅')[0]?.score).toBeCloseTo(1.1, 10);
});

test('What an everyday word adds is the weight of its terms, their rarity and how the record holds them', () => {
  const index = build(['长椅，花坛', '长椅', '水池']);
  const [first, second] = index.weigh('长椅');
  const [bed] = index.weigh('花坛');
  const weights = new Map([
    ['长椅', 0.7],
    ['花坛', 0.35],
  ]);
  const expected = [
    { record: 0, score: 0.7 * rarity(2, 3) * first!.score + 0.35 * rarity(1, 3) * bed!.score },
    { record: 1, score: 0.7 * rarity(2, 3) * second!.score },
  ];
  for (const limit of [2, 3, 300]) {
    const blend = index.blend(weights, limit);
    expect(blend.map(({ record }) => record)).toEqual([0, 1]);
    blend.forEach(({ score }, at) => expect(score).toBeCloseTo(expected[at]!.score, 10));
  }
});

test.each([
  ['the strongest, wherever it stands', 1, [3]],
  ['of equals the earlier', 2, [1, 3]],
  ['and no weaker one in place of an equal', 3, [1, 2, 3]],
  ['before the weaker', 4, [0, 1, 2, 3]],
])('Records that an everyday word adds are cut off at the limit: %s', (_, limit, records) => {
  const weaker = `长椅${'，花坛'.repeat(9)}`;
  const index = build([weaker, '长椅', '长椅', '长椅，长椅，长椅', weaker], 0.75);
  const blend = index.blend(new Map([['长椅', 1]]), limit);
  expect(blend.map(({ record }) => record)).toEqual(records);
});
