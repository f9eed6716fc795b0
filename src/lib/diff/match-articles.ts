import { provisionAnchor } from '../statute/anchors.ts';
import type { Provision } from '../statute/tree.ts';
import { findBackbone, findGaps } from './backbone.ts';
import { findSimilar, type Candidate } from './similarity.ts';
import { condenseProvision } from './wording.ts';

/** An article found in both versions: `moved` says the same under another number. */
export interface PairedRow {
  kind: 'same' | 'moved' | 'changed';
  old: Provision;
  new: Provision;
}

/** `near` is an old article that has much in common with it though it became another one: it was split. */
export interface AddedRow {
  kind: 'added';
  new: Provision;
  near?: Provision;
}

/** `near` is a new article that has much in common with it though it was another one: they were merged. */
export interface RemovedRow {
  kind: 'removed';
  old: Provision;
  near?: Provision;
}

export type ArticleRow = PairedRow | AddedRow | RemovedRow;

// Chosen on real revisions: below 0.34 two articles of a law tend to share its phrases, not its content;
// between two neighbours that are matched, 0.28 is enough to tell a rewritten article from a new one.
const ALIKE = 0.34;
const ALIKE_IN_PLACE = 0.28;
const NEAR = 0.5;
const BONUS_IN_PLACE = 0.1;
const BONUS_SAME_NUMBER = 0.02;

/**
 * Pairs the articles of two versions by what they say: the same wording first, whatever its number, then
 * the most alike. Rows stand in the order of the new version, removed articles where they used to stand.
 */
export function matchArticles(
  olds: readonly Provision[],
  news: readonly Provision[],
): ArticleRow[] {
  const [oldTexts, newTexts] = [olds.map(condenseProvision), news.map(condenseProvision)];
  const [oldAnchors, newAnchors] = [olds.map(provisionAnchor), news.map(provisionAnchor)];
  const matches: (number | undefined)[] = olds.map(() => undefined);
  const taken = new Set<number>();
  const match = (old: number, place: number) => {
    if (matches[old] !== undefined || taken.has(place)) return;
    matches[old] = place;
    taken.add(place);
  };
  const candidates = findSimilar(oldTexts, newTexts, ALIKE_IN_PLACE);
  matchSame();
  matchBest(({ score }) => score >= ALIKE);
  matchBest(({ inPlace }) => inPlace);
  return orderRows(matches, news.length).map(describe);

  function matchSame() {
    const places = Map.groupBy(newTexts.keys(), (place) => newTexts[place]!);
    const isNumber = (old: number) => (place: number) => oldAnchors[old] === newAnchors[place];
    const pairs = oldTexts.map((text, old) => ({ old, all: places.get(text) ?? [] }));
    for (const { old, all } of pairs) all.filter(isNumber(old)).forEach((at) => match(old, at));
    for (const { old, all } of pairs) all.forEach((at) => match(old, at));
  }

  function matchBest(isGood: (candidate: { score: number; inPlace: boolean }) => boolean) {
    const gaps = findGaps(matches);
    const ranked = candidates.flatMap((candidate) => {
      const gap = gaps[candidate.old]!;
      const inPlace = gap.after < candidate.new && candidate.new < gap.before;
      if (!isGood({ score: candidate.score, inPlace })) return [];
      const sameNumber = oldAnchors[candidate.old] === newAnchors[candidate.new];
      const bonus = (inPlace ? BONUS_IN_PLACE : 0) + (sameNumber ? BONUS_SAME_NUMBER : 0);
      return [{ ...candidate, rank: candidate.score + bonus }];
    });
    ranked.sort((a, b) => b.rank - a.rank || a.old - b.old || a.new - b.new);
    for (const { old, new: place } of ranked) match(old, place);
  }

  function describe({ old, new: place }: Places): ArticleRow {
    if (old === undefined) {
      const near = findNear((candidate) => candidate.new === place);
      return { kind: 'added', new: news[place!]!, ...(near && { near: olds[near.old]! }) };
    }
    if (place === undefined) {
      const near = findNear((candidate) => candidate.old === old);
      return { kind: 'removed', old: olds[old]!, ...(near && { near: news[near.new]! }) };
    }
    const isSame = oldTexts[old] === newTexts[place];
    const kind = !isSame ? 'changed' : oldAnchors[old] === newAnchors[place] ? 'same' : 'moved';
    return { kind, old: olds[old]!, new: news[place]! };
  }

  function findNear(concerns: (candidate: Candidate) => boolean): Candidate | undefined {
    return candidates
      .filter((candidate) => candidate.score >= NEAR && concerns(candidate))
      .sort((a, b) => b.score - a.score)[0];
  }
}

interface Places {
  old?: number;
  new?: number;
}

/** Every place of the new text in order; a removed one follows the last old neighbour that kept its order. */
function orderRows(matches: readonly (number | undefined)[], count: number): Places[] {
  const oldOf = new Map(
    matches.flatMap((place, old) => (place === undefined ? [] : [[place, old]])),
  );
  const backbone = new Set(findBackbone(matches));
  const removed = new Map<number, Places[]>();
  let anchor = -1;
  matches.forEach((place, old) => {
    if (backbone.has(old)) anchor = place!;
    if (place === undefined) removed.set(anchor, [...(removed.get(anchor) ?? []), { old }]);
  });
  const rows = Array.from({ length: count }, (_, place) => {
    const old = oldOf.get(place);
    const row: Places = old === undefined ? { new: place } : { old, new: place };
    return [row, ...(removed.get(place) ?? [])];
  });
  return [...(removed.get(-1) ?? []), ...rows.flat()];
}
