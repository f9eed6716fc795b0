/** For each old place the new place it is matched with; undefined where it has no match. */
export type Matches = readonly (number | undefined)[];

/**
 * The longest series of matches that stand in the same order in both texts, as places in the old one.
 * Whatever is matched outside of it was moved across others.
 */
export function findBackbone(matches: Matches): number[] {
  const ends: number[] = [];
  const before: (number | undefined)[] = [];
  matches.forEach((place, old) => {
    if (place === undefined) return;
    let at = 0;
    while (at < ends.length && matches[ends[at]!]! < place) at += 1;
    before[old] = at === 0 ? undefined : ends[at - 1];
    ends[at] = old;
  });
  const backbone: number[] = [];
  for (let old = ends.at(-1); old !== undefined; old = before[old]) backbone.unshift(old);
  return backbone;
}

/** For each old place the open interval of new places that its neighbours in the backbone leave to it. */
export function findGaps(matches: Matches): { after: number; before: number }[] {
  const inBackbone = new Set(findBackbone(matches));
  const gaps = matches.map(() => ({ after: -1, before: Infinity }));
  let after = -1;
  gaps.forEach((gap, old) => {
    gap.after = after;
    if (inBackbone.has(old)) after = matches[old]!;
  });
  let before = Infinity;
  gaps.toReversed().forEach((gap, turned) => {
    const old = gaps.length - 1 - turned;
    gap.before = before;
    if (inBackbone.has(old)) before = matches[old]!;
  });
  return gaps;
}
