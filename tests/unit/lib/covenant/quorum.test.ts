import { expect, test } from 'vitest';
import { lacksQuorum } from '../../../../src/lib/covenant/quorum.ts';

test.each([
  ['居民会议', 51, 100, 26, undefined],
  ['居民会议', 50, 100, 50, '到会的没有过半数（第二十七条）'],
  ['居民会议', 60, 100, 30, '同意的没有过到会的半数（第二十七条）'],
  ['居民代表会议', 40, 60, 21, undefined],
  ['居民代表会议', 39, 60, 39, '到会的不到三分之二（第二十九条）'],
  ['居民代表会议', 40, 60, 20, '同意的没有过到会的半数（第二十九条）'],
] as const)('%s with %i of %i and %i for it', (by, present, of, agreed, lack) => {
  expect(lacksQuorum({ by, present, of, for: agreed })).toBe(lack);
});
