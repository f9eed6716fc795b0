import { toBigrams } from './bigrams.ts';
import { HIGHEST_IMPACT, type Posting } from './postings.ts';

/** BM25 (Robertson and Zaragoza 2009, eq. 3.15): how soon repetition stops counting, and how much length does. */
const K1 = 1.2;
const B = 0.75;

/** Terms in more than this share of the records say nothing and are not kept. */
const COMMONEST = 0.25;

/** Collects the terms of records, one after another, and gives their postings. */
export class TermIndex {
  private readonly lengths: number[] = [];
  private readonly counts = new Map<string, number[]>();

  /** Takes the next record; records are numbered from 0 in the order of the calls. */
  add(text: string): void {
    const record = this.lengths.length;
    const terms = toBigrams(text);
    this.lengths.push(terms.length);
    const own = new Map<string, number>();
    for (const term of terms) own.set(term, (own.get(term) ?? 0) + 1);
    for (const [term, count] of own) {
      const pairs = this.counts.get(term);
      if (pairs) pairs.push(record, count);
      else this.counts.set(term, [record, count]);
    }
  }

  get records(): number {
    return this.lengths.length;
  }

  /** Every term worth keeping with its postings, their impacts being BM25 weights without the part of the term's rarity. */
  *list(): Generator<[string, Posting[]]> {
    const average =
      this.lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, this.lengths.length);
    for (const [term, pairs] of this.counts) {
      if (pairs.length / 2 > Math.max(50, this.lengths.length * COMMONEST)) continue;
      const postings: Posting[] = [];
      for (let at = 0; at < pairs.length; at += 2) {
        const [record = 0, count = 0] = [pairs[at], pairs[at + 1]];
        const weight =
          (count * (K1 + 1)) / (count + K1 * (1 - B + (B * (this.lengths[record] ?? 0)) / average));
        postings.push({
          record,
          impact: Math.max(1, Math.round((weight / (K1 + 1)) * HIGHEST_IMPACT)),
        });
      }
      yield [term, postings];
    }
  }
}
