/** What walking a path needs of it. */
export interface DecisionPath {
  steps: readonly { id: string; options: readonly { say: string; to: string }[] }[];
  ends: readonly { id: string; urgent?: boolean }[];
}

/** What can be wrong with a path, and where: indices of the step and its option, or the id. */
export interface PathWalk {
  /** Ids used twice. */
  twice: string[];
  /** Options that lead nowhere. */
  dead: { step: number; option: number; to: string }[];
  /** Steps and ends that no option leads to. */
  unreachable: string[];
  /** Ids of steps from which one comes back to themselves. */
  loops: string[];
  /** Taps from the first step to each end: fewest and most. */
  taps: Map<string, { fewest: number; most: number }>;
}

/**
 * Walks a path along every route from its first step. Faults are values; with a loop or a dead option the taps
 * are those of the routes that arrive.
 */
export function walkPath({ steps, ends }: DecisionPath): PathWalk {
  const ids = [...steps, ...ends].map(({ id }) => id);
  const byId = new Map(steps.map((step) => [step.id, step]));
  const isEnd = new Set(ends.map(({ id }) => id));
  const taps: PathWalk['taps'] = new Map();
  const seen = new Set<string>();
  const loops = new Set<string>();
  const walk = (id: string, trail: readonly string[]): void => {
    if (trail.includes(id)) {
      loops.add(id);
      return;
    }
    seen.add(id);
    if (isEnd.has(id)) {
      const known = taps.get(id) ?? { fewest: Infinity, most: 0 };
      taps.set(id, {
        fewest: Math.min(known.fewest, trail.length),
        most: Math.max(known.most, trail.length),
      });
      return;
    }
    for (const { to } of byId.get(id)?.options ?? []) walk(to, [...trail, id]);
  };
  if (steps[0]) walk(steps[0].id, []);
  const known = new Set(ids);
  return {
    twice: [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))],
    dead: steps.flatMap(({ options }, step) =>
      options.flatMap(({ to }, option) => (known.has(to) ? [] : [{ step, option, to }])),
    ),
    unreachable: [...known].filter((id) => !seen.has(id)),
    loops: [...loops],
    taps,
  };
}
