import type { Stretch } from './align-tokens.ts';

/**
 * Where words were only put in or only taken out, the same alignment can often be cut in several places:
 * 甲〔、乙〕、丙 or 甲、〔乙、〕丙. The change is slid to where its two ends fall on the weightiest marks.
 */
export function slideToMarks(
  stretches: readonly Stretch[],
  olds: readonly string[],
  news: readonly string[],
): Stretch[] {
  const slid = stretches.map(({ same, old, new: now }): Stretch => {
    return { same, old: [...old], new: [...now] };
  });
  slid.forEach((stretch, at) => {
    const [before, after] = [slid[at - 1], slid[at + 1]];
    if (stretch.same || !before || !after || !isOneSided(stretch)) return;
    const isAdded = stretch.new[0] < stretch.new[1];
    const [tokens, [start, end]] = isAdded ? [news, stretch.new] : [olds, stretch.old];
    const shift = findShift(tokens, start, end, {
      left: before.new[1] - before.new[0],
      right: after.new[1] - after.new[0],
    });
    for (const side of ['old', 'new'] as const) {
      before[side][1] += shift;
      stretch[side] = [stretch[side][0] + shift, stretch[side][1] + shift];
      after[side][0] += shift;
    }
  });
  return slid.filter(({ old, new: now }) => old[0] < old[1] || now[0] < now[1]);
}

function isOneSided({ old, new: now }: Stretch): boolean {
  return old[0] === old[1] || now[0] === now[1];
}

/** By how many tokens the stretch from `start` to `end` can best be slid, to the left if negative. */
function findShift(
  tokens: readonly string[],
  start: number,
  end: number,
  room: { left: number; right: number },
): number {
  const weighAt = (shift: number) =>
    weighCut(tokens, start + shift) + weighCut(tokens, end + shift);
  let best = { shift: 0, weight: weighAt(0) };
  const consider = (shift: number) => {
    const weight = weighAt(shift);
    if (weight > best.weight) best = { shift, weight };
  };
  for (let by = 1; by <= room.left && tokens[start - by] === tokens[end - by]; by += 1)
    consider(-by);
  for (let by = 1; by <= room.right && tokens[start + by - 1] === tokens[end + by - 1]; by += 1)
    consider(by);
  return best.shift;
}

/** How well a text can be cut behind a token; in the form of `foldTypography`. */
const BEHIND: Readonly<Record<string, number>> = {
  '\n': 6,
  '。': 5,
  '；': 4,
  '：': 4,
  '，': 3,
  '、': 2,
  '》': 2,
};
/** How well it can be cut before one. */
const BEFORE = /^(?:[，、；。《]|或者?|和|及|以及|并且?)$/;

function weighCut(tokens: readonly string[], at: number): number {
  const [previous, next] = [tokens[at - 1], tokens[at]];
  if (previous === undefined || next === undefined) return 6;
  return (BEHIND[previous] ?? 0) + (BEFORE.test(next) ? 1 : 0);
}
