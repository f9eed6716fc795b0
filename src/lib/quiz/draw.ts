/** What drawing needs of an item. */
export interface DrawnItem {
  /** `zufang/3`: its set and its place in it. */
  id: string;
  kind: '单选' | '多选' | '判断' | '情景';
}

/** Kinds in the order of a paper, with how many of twenty each has. */
export const PAPER_PARTS = [
  { kind: '判断', count: 6 },
  { kind: '单选', count: 8 },
  { kind: '多选', count: 3 },
  { kind: '情景', count: 3 },
] as const;

/** Items of one set that a paper holds at most. */
const MOST_OF_SET = 2;

/** One kind of items of a paper, in their order. */
export interface PaperPart<T> {
  kind: DrawnItem['kind'];
  items: T[];
}

/**
 * A contest paper: the same seed draws the same items from the same pool everywhere. Each item has a place of its own
 * for a seed (highest random weight), so that an item which comes or goes changes its own place on a paper only, and
 * those which the limit of its set lets in. Kinds that have too few items give fewer.
 */
export function drawPaper<T extends DrawnItem>(pool: readonly T[], seed: string): PaperPart<T>[] {
  const ranked = pool
    .map((item) => ({ item, weight: hash(`${seed} ${item.id}`) }))
    .sort((a, b) => a.weight - b.weight || (a.item.id < b.item.id ? -1 : 1));
  const taken = new Map<string, number>();
  return PAPER_PARTS.map(({ kind, count }) => {
    const items: T[] = [];
    for (const { item } of ranked) {
      if (items.length === count) break;
      const set = item.id.slice(0, item.id.lastIndexOf('/'));
      const others = taken.get(set) ?? 0;
      if (item.kind !== kind || others === MOST_OF_SET) continue;
      taken.set(set, others + 1);
      items.push(item);
    }
    return { kind, items };
  });
}

/**
 * A short name for a pool of items, four letters: who has another pool has another paper, and sees it by this name.
 */
export function namePool(pool: readonly DrawnItem[]): string {
  const ids = pool.map(({ id }) => id).sort();
  return hash(ids.join('\n')).toString(36).padStart(7, '0').slice(-4).toUpperCase();
}

/** FNV-1a with a final mixing (murmur3's), 32 bits: spreads well, is the same on every machine. */
function hash(text: string): number {
  let state = 0x811c9dc5;
  for (const character of text) {
    state = Math.imul(state ^ character.codePointAt(0)!, 0x01000193);
  }
  state = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
  state = Math.imul(state ^ (state >>> 13), 0xc2b2ae35);
  return (state ^ (state >>> 16)) >>> 0;
}
