// `npm run bench:citations`: how many citations of the statutes in just-laws the resolver takes to an article
// that exists, by kind, and precision and recall on a sample that a person read: citations-sample.json names
// each span by file, offset and length. `--draw SEED` draws the places of another sample.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { findCitations, type Citation } from '../../src/lib/citation/find-citations.ts';
import { formatArticleAnchor } from '../../src/lib/statute/article-id.ts';
import { listAnchors } from '../../src/lib/statute/anchors.ts';
import type { CheckContext } from '../../src/checks/context.ts';
import { JUST_LAWS, X_STORAGE } from '../content/corpus-folders.ts';
import { findClusters, type Kind } from './citation-spans.ts';
import { drawSample } from './draw-sample.ts';
import { readSample, scoreSample } from './score-sample.ts';
import { readCitingTexts, type CitingLibrary } from './citing-texts.ts';

/** The library of the day for which the sample was read. */
const DAY = '2026-11-22';
const KINDS: Record<Kind, string> = {
  own: '本法',
  named: '其他法（本站有）',
  relative: '前款、前条、前项',
  unknown: '其他法（本站没有）',
};

const [flag, seed] = process.argv.slice(2);
const corpus = dirname(JUST_LAWS);
if (flag === '--draw') {
  const library = await readCitingTexts([JUST_LAWS, X_STORAGE], DAY);
  for (const span of drawSample(library, Number(seed))) console.log(JSON.stringify(span));
} else {
  countResolved(await readCitingTexts([JUST_LAWS], DAY));
  const library = await readCitingTexts([JUST_LAWS, X_STORAGE], DAY);
  const { spans, seed: drawn } = readSample();
  const read = (file: string) => readFileSync(join(corpus, file), 'utf8');
  const { right, said, wanted, misses } = scoreSample(spans, library, read);
  for (const miss of misses) console.log(miss);
  console.log(
    `抽样${spans.length}处（种子${drawn}）：解析器说出${said}个、对${right}个，精确率${share(right, said)}；` +
      `应有${wanted}个，召回率${share(right, wanted)}`,
  );
}

/** Counts citations of all statutes and how many lead to an article that exists. */
function countResolved({ context, texts }: CitingLibrary): void {
  const isKnown = (name: string) => context.names.findQuoted(name) !== undefined;
  const counts = Object.fromEntries(
    Object.keys(KINDS).map((kind) => [kind, { all: 0, resolved: 0 }]),
  ) as Record<Kind, { all: number; resolved: number }>;
  const anchors = makeAnchors(context);
  for (const { text, context: place } of texts) {
    const clusters = findClusters(text, isKnown);
    if (clusters.length === 0) continue;
    const found = findCitations(text, place).filter((citation) => leads(citation, anchors));
    for (const { kind, spans } of clusters) {
      counts[kind].all += spans.length;
      counts[kind].resolved += spans.filter((span) =>
        found.some(({ start, end }) => start < span.end && end > span.start),
      ).length;
    }
  }
  const rows = Object.entries(counts).map(([kind, count]) => ({
    name: KINDS[kind as Kind],
    ...count,
  }));
  const total = rows.reduce(
    (sum, { all, resolved }) => ({ all: sum.all + all, resolved: sum.resolved + resolved }),
    { all: 0, resolved: 0 },
  );
  console.log(`${context.laws.size}部法律：`);
  for (const { name, all, resolved } of [...rows, { name: '合计', ...total }])
    console.log(
      `${String(all).padStart(7)}处　有去处${String(resolved).padStart(6)}处　${share(resolved, all).padStart(7)}　${name}`,
    );
}

/** Anchors of a law by its slug, listed once. */
function makeAnchors(context: CheckContext): (slug: string) => ReadonlySet<string> {
  const known = new Map<string, ReadonlySet<string>>();
  return (slug) => {
    const statute = context.open(slug);
    if (!known.has(slug)) known.set(slug, statute ? listAnchors(statute.children) : new Set());
    return known.get(slug)!;
  };
}

function leads({ slug, id }: Citation, anchors: (slug: string) => ReadonlySet<string>): boolean {
  if (slug === undefined) return false;
  const { article, suffix } = id;
  return anchors(slug).has(
    formatArticleAnchor(suffix === undefined ? { article } : { article, suffix }),
  );
}

function share(part: number, whole: number): string {
  return whole === 0 ? '—' : `${((part / whole) * 100).toFixed(1)}%`;
}
