/** A generator of numbers in [0, 1) that a printed seed repeats (mulberry32). */
export function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * The pages worth a slow check: the first of every kind of page (its folders, the last of which may
 * be anything), all of `always`, and `count` others chosen by `random`.
 */
export function samplePages(
  paths: string[],
  always: (path: string) => boolean,
  count: number,
  random: () => number,
): string[] {
  const kinds = new Map<string, string>();
  for (const path of paths) {
    const segments = path.split('/');
    const kind = segments.length <= 3 ? path : `${segments[1]}/${segments.length}`;
    if (!kinds.has(kind)) kinds.set(kind, path);
  }
  const chosen = new Set([...kinds.values(), ...paths.filter(always)]);
  const rest = paths.filter((path) => !chosen.has(path));
  for (let left = Math.min(count, rest.length); left > 0; left -= 1) {
    const [path] = rest.splice(Math.floor(random() * rest.length), 1);
    if (path !== undefined) chosen.add(path);
  }
  return [...chosen];
}
