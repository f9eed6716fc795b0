import { FEATURES, findClusters, type Cluster, type Feature } from './citation-spans.ts';
import type { CitingLibrary } from './citing-texts.ts';
import { makeRandom } from '../content/random.ts';

/** How many clusters of each kind; a cluster counts for the rarest feature it has, in the order of FEATURES. */
const QUOTAS: Record<Feature, number> = {
  inside: 20,
  suffix: 16,
  range: 18,
  relativePart: 12,
  previous: 24,
  part: 20,
  unknown: 12,
  bareName: 22,
  list: 18,
  quoted: 16,
  self: 14,
  plain: 8,
};
/** No law fills the sample. */
const MOST_PER_FILE = 4;

export interface DrawnSpan {
  file: string;
  offset: number;
  length: number;
  feature: Feature;
}

/** Draws clusters by a seed: two thirds from the first folder where it has enough, the rest from the second. */
export function drawSample({ context, texts }: CitingLibrary, seed: number): DrawnSpan[] {
  const isKnown = (name: string) => context.names.findQuoted(name) !== undefined;
  const all = texts.flatMap(({ text, file, offset }) =>
    offset === undefined
      ? []
      : findClusters(text, isKnown).map((cluster) => ({
          file,
          offset: offset + cluster.start,
          length: cluster.end - cluster.start,
          feature: featureOf(cluster),
        })),
  );
  const random = makeRandom(seed);
  const perFile = new Map<string, number>();
  const draw = (pool: DrawnSpan[], count: number): DrawnSpan[] => {
    const drawn: DrawnSpan[] = [];
    while (drawn.length < count && pool.length > 0) {
      const [span] = pool.splice(Math.floor(random() * pool.length), 1);
      const used = perFile.get(span!.file) ?? 0;
      if (used >= MOST_PER_FILE) continue;
      perFile.set(span!.file, used + 1);
      drawn.push(span!);
    }
    return drawn;
  };
  return FEATURES.flatMap((feature) => {
    const ofKind = all.filter((span) => span.feature === feature);
    const isFirst = ({ file }: DrawnSpan) => file.startsWith('just-laws/');
    const first = draw(ofKind.filter(isFirst), Math.round((QUOTAS[feature] * 2) / 3));
    const second = draw(
      ofKind.filter((span) => !isFirst(span)),
      QUOTAS[feature] - first.length,
    );
    return [...first, ...second];
  });
}

const featureOf = ({ features }: Cluster): Feature =>
  FEATURES.find((feature) => features.includes(feature)) ?? 'plain';
