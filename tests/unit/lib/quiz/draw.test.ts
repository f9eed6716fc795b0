import { expect, test } from 'vitest';
import { drawPaper, namePool, PAPER_PARTS, type DrawnItem } from '../../../../src/lib/quiz/draw.ts';

const KINDS = ['判断', '单选', '多选', '情景'] as const;
const POOL: DrawnItem[] = Array.from({ length: 400 }, (_, index) => ({
  id: `set${Math.floor(index / 10)}/${(index % 10) + 1}`,
  kind: KINDS[index % 4]!,
}));
const draw = (seed: string, pool = POOL) =>
  drawPaper(pool, seed).flatMap(({ items }) => items.map(({ id }) => id));

test('A seed draws the same twenty items, in whatever order the pool comes', () => {
  expect(draw('2026-12')).toHaveLength(20);
  expect(draw('2026-12', POOL.toReversed())).toEqual(draw('2026-12'));
  expect(new Set(draw('2026-12')).size).toBe(20);
});

test('Another seed draws other items, and over many seeds every item has its turn', () => {
  expect(draw('2026-12')).not.toEqual(draw('2027-01'));
  const counts = new Map<string, number>();
  for (let seed = 0; seed < 1000; seed += 1)
    for (const id of draw(String(seed))) counts.set(id, (counts.get(id) ?? 0) + 1);
  expect(counts.size).toBe(400);
  // Twenty of four hundred: fifty times in a thousand; kinds have unequal shares.
  expect(Math.max(...counts.values())).toBeLessThan(150);
});

test('A paper has its parts in order, and two items of a set at most', () => {
  const paper = drawPaper(POOL, 'a');
  expect(paper.map(({ kind, items }) => ({ kind, count: items.length }))).toEqual(PAPER_PARTS);
  const sets = Map.groupBy(draw('a'), (id) => id.split('/')[0]);
  expect(Math.max(...[...sets.values()].map(({ length }) => length))).toBeLessThanOrEqual(2);
});

test('One more item changes a paper by little', () => {
  const more = [...POOL, { id: 'new/1', kind: '单选' as const }];
  const before = new Set(draw('b'));
  expect(draw('b', more).filter((id) => !before.has(id)).length).toBeLessThanOrEqual(1);
});

test('Two items that weigh the same for a seed stand in the order of their names', () => {
  const twins = ['chair502991/1', 'chair1099830/1'].map((id) => ({ id, kind: '判断' as const }));
  expect(draw('2026-12', twins)).toEqual(['chair1099830/1', 'chair502991/1']);
  expect(draw('2026-12', twins.toReversed())).toEqual(draw('2026-12', twins));
});

test('A small pool gives what it has, an empty one nothing', () => {
  expect(draw('c', POOL.slice(0, 10))).toHaveLength(2);
  expect(draw('c', [])).toEqual([]);
});

test('The name of a pool tells two pools apart, not two orders', () => {
  expect(namePool(POOL)).toMatch(/^[0-9A-Z]{4}$/);
  expect(namePool(POOL.toReversed())).toBe(namePool(POOL));
  expect(namePool(POOL.slice(1))).not.toBe(namePool(POOL));
});
