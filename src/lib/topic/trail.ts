/** One option of a decision path: where it stands, where it leads and what it says. */
export interface Crossing {
  from: string;
  to: string;
  say: string;
}

/**
 * The options chosen from `start` to `place`. It goes on from the way taken so far where it can: a step back cuts
 * it, a step on adds to it. Otherwise it is the shortest way; empty where there is none.
 */
export function findTrail(
  crossings: readonly Crossing[],
  taken: readonly Crossing[],
  start: string,
  place: string,
): Crossing[] {
  if (place === start) return [];
  const back = taken.findIndex(({ from }) => from === place);
  if (back >= 0) return taken.slice(0, back);
  const at = taken.at(-1)?.to ?? start;
  if (at === place) return [...taken];
  const step = crossings.find(({ from, to }) => from === at && to === place);
  return step ? [...taken, step] : findShortest(crossings, start, place);
}

function findShortest(crossings: readonly Crossing[], start: string, place: string): Crossing[] {
  const ways = new Map<string, Crossing[]>([[start, []]]);
  for (const [at, way] of ways) {
    if (at === place) return way;
    for (const crossing of crossings)
      if (crossing.from === at && !ways.has(crossing.to)) ways.set(crossing.to, [...way, crossing]);
  }
  return [];
}
