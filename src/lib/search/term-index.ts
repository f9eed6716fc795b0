import { toBigrams } from './bigrams.ts';
import { HIGHEST_IMPACT, type Posting } from './postings.ts';

/** BM25 (Robertson and Zaragoza 2009, eq. 3.15): how soon repetition stops counting, and how much length does. */
export interface Saturation {
  k1: number;
  b: number;
}
const STATUTES: Saturation = { k1: 1.2, b: 0.75 };

/** A stretch of a record, and how much each of its words counts. */
export interface Field {
  text: string;
  weight: number;
}

/** A record that stands under a term with what it adds to the score of a question. */
export interface Boost {
  record: number;
  score: number;
}

/** Collects the terms of records, one after another, and gives their postings. */
export class TermIndex {
  private readonly lengths: number[] = [];
  private readonly counts = new Map<string, number[]>();
  private readonly saturation: Saturation;
  private readonly weighed = new Map<string, Boost[]>();
  private total = 0;

  constructor(saturation: Saturation = STATUTES) {
    this.saturation = saturation;
  }

  /** Takes the next record; records are numbered from 0 in the order of the calls. */
  add(fields: readonly Field[]): void {
    const record = this.lengths.length;
    const own = new Map<string, number>();
    let length = 0;
    for (const { text, weight } of fields)
      for (const term of toBigrams(text)) {
        own.set(term, (own.get(term) ?? 0) + weight);
        length += weight;
      }
    this.lengths.push(length);
    this.total += length;
    for (const [term, count] of own) {
      const pairs = this.counts.get(term);
      if (pairs) pairs.push(record, count);
      else this.counts.set(term, [record, count]);
    }
  }

  get records(): number {
    return this.lengths.length;
  }

  get terms(): IterableIterator<string> {
    return this.counts.keys();
  }

  /** Postings of a term, their impacts being BM25 weights without the part of the term's rarity. */
  postingsOf(term: string): Posting[] {
    return this.weigh(term).map(({ record, score }) => ({
      record,
      impact: Math.max(1, Math.round((score / (this.saturation.k1 + 1)) * HIGHEST_IMPACT)),
    }));
  }

  /** BM25 weights of a term's records, rarity left out. */
  weigh(term: string): Boost[] {
    const pairs = this.counts.get(term) ?? [];
    const { k1, b } = this.saturation;
    const average = this.total / Math.max(1, this.lengths.length);
    const boosts: Boost[] = [];
    for (let at = 0; at < pairs.length; at += 2) {
      const [record = 0, count = 0] = [pairs[at], pairs[at + 1]];
      const norm = k1 * (1 - b + (b * (this.lengths[record] ?? 0)) / average);
      boosts.push({ record, score: (count * (k1 + 1)) / (count + norm) });
    }
    return boosts;
  }

  /** How much a term tells: the rarer, the more. */
  rarityOf(term: string): number {
    return rarity((this.counts.get(term)?.length ?? 0) / 2, this.lengths.length);
  }

  /** What other words add to records that hold them: the strongest `limit`, in order of records. */
  blend(weights: ReadonlyMap<string, number>, limit: number): Boost[] {
    const scores = new Float64Array(this.lengths.length);
    const held: number[] = [];
    for (const [term, weight] of weights) {
      const factor = weight * this.rarityOf(term);
      for (const { record, score } of this.weighOnce(term)) {
        if (scores[record] === 0) held.push(record);
        scores[record]! += factor * score;
      }
    }
    return takeStrongest(held, scores, limit);
  }

  /** `weigh`, remembered: many everyday words stand for the same terms. */
  private weighOnce(term: string): Boost[] {
    const known = this.weighed.get(term) ?? this.weigh(term);
    this.weighed.set(term, known);
    return known;
  }
}

/** The records with the highest scores, of equals the earlier ones, in order. */
function takeStrongest(held: number[], scores: Float64Array, limit: number): Boost[] {
  const sorted = Float64Array.from(held, (record) => scores[record] ?? 0).sort();
  const least = sorted.at(-limit) ?? 0;
  let room = limit - sorted.filter((score) => score > least).length;
  return held
    .sort((a, b) => a - b)
    .filter((record) => scores[record]! > least || (scores[record] === least && room-- > 0))
    .map((record) => ({ record, score: scores[record] ?? 0 }));
}

/** Rarity of a term that stands in `holding` of `records` records (BM25's inverse document frequency, never negative). */
export function rarity(holding: number, records: number): number {
  return Math.log(1 + (records - holding + 0.5) / (holding + 0.5));
}
