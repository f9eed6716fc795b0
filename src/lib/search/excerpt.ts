import { toBigrams } from './bigrams.ts';

/** Characters shown before the first hit, where there is room. */
const BEFORE_HIT = 12;

/** A word and the negation of the next: 房东不退 asks about 房东 and 不退, and 房东不 marks nothing. */
const NEGATED = /.[不没未]$/;

/** A stretch of an excerpt; `hit` where it answers the query. */
export interface ExcerptSpan {
  text: string;
  hit: boolean;
}

/**
 * The stretch of a text that answers a query best, at most `length` characters, its hits marked.
 * A cut at either end shows as ……
 */
export function makeExcerpt(text: string, query: string, length = 90): ExcerptSpan[] {
  const flat = text.replace(/\s+/g, ' ');
  const hits = markHits(flat, query);
  const from = bestWindow(hits, length);
  const to = Math.min(flat.length, from + length);
  const spans: ExcerptSpan[] = [];
  if (from > 0) spans.push({ text: '……', hit: false });
  for (let at = from; at < to; at += 1) {
    const hit = hits[at] === true;
    const last = spans.at(-1);
    if (last && last.hit === hit) last.text += flat.charAt(at);
    else spans.push({ text: flat.charAt(at), hit });
  }
  if (to < flat.length) spans.push({ text: '……', hit: false });
  return spans;
}

function markHits(text: string, query: string): boolean[] {
  const hits = new Array<boolean>(text.length).fill(false);
  const folded = text.toLowerCase();
  for (const term of new Set(toBigrams(query))) {
    if (NEGATED.test(term)) continue;
    for (let at = folded.indexOf(term); at >= 0; at = folded.indexOf(term, at + 1)) {
      hits.fill(true, at, at + term.length);
    }
  }
  return hits;
}

/** Start of the window with most hits; the first of equals, a little before its first hit. */
function bestWindow(hits: readonly boolean[], length: number): number {
  let [count, best, bestAt] = [0, 0, 0];
  for (let end = 0; end < hits.length; end += 1) {
    if (hits[end]) count += 1;
    if (hits[end - length]) count -= 1;
    if (count > best) [best, bestAt] = [count, Math.max(0, end - length + 1)];
  }
  const firstHit = hits.indexOf(true, bestAt);
  // No earlier than the window itself: its last hits would fall out at the other end.
  return Math.max(bestAt, Math.min(firstHit - BEFORE_HIT, hits.length - length));
}
