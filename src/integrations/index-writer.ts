import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatIndexMeta } from '../lib/search/index-meta.ts';
import type { Shelf } from '../lib/search/rank.ts';
import { sayingKey, weighMeaning } from '../lib/search/sayings.ts';
import { formatShard, shardOf, type TermEntry } from '../lib/search/shards.ts';
import { TermIndex, type Field, type Saturation } from '../lib/search/term-index.ts';
import type { ThesaurusEntry } from '../schemas/thesaurus.ts';

/** Records in one file of cards: what a list of results shows is fetched a handful at a time. */
const CARDS_PER_FILE = 4;
/** A term with more bytes than this has a file of its own, or its neighbours would be fetched with it. */
const COMMON_BYTES = 4_000;
/** Records that an everyday word may add, the strongest first. */
const MOST_KIN = 300;

/** One record as the index takes it. */
export interface IndexedRecord {
  /** What it is found by. */
  fields: Field[];
  /** Words that it was asked by, with how often. */
  asked: readonly [string, number][];
  /** What a list of results shows of it. */
  card: object;
  law: string;
  shelf: Omit<Shelf, 'first'>;
}

type NamedFile = [string, Uint8Array];

/** Writes one index: cards as records come, terms and metadata at the end. */
export class IndexWriter {
  private readonly index: TermIndex;
  private readonly asked = new Map<string, Map<number, number>>();
  private readonly shelves: Shelf[] = [];
  private cards: object[] = [];
  private law: string | undefined;
  private guideposts: number | undefined;
  private readonly folder: string;
  private readonly shardBytes: number;

  /** `shardBytes`: what a shard should have, one being fetched for each pair of characters of a question. */
  constructor(folder: string, shardBytes: number, saturation?: Saturation) {
    this.folder = folder;
    this.shardBytes = shardBytes;
    this.index = new TermIndex(saturation);
    for (const part of ['cards', 'shards', 'common'])
      mkdirSync(join(folder, part), { recursive: true });
  }

  /** Takes the next record and returns its number. */
  add({ fields, asked, card, law, shelf }: IndexedRecord): number {
    const record = this.index.records;
    if (law !== this.law) this.shelves.push({ first: record, ...shelf });
    this.law = law;
    this.index.add(fields);
    for (const [term, count] of asked) {
      const records = this.asked.get(term) ?? new Map<number, number>();
      this.asked.set(term, records.set(record, count));
    }
    this.cards.push(card);
    if (this.cards.length === CARDS_PER_FILE) this.writeCards();
    return record;
  }

  /** Records from here on are guideposts. */
  beginGuideposts(): void {
    this.guideposts = this.index.records;
  }

  /** Writes what remains; `articles` joins records of the everyday index with those of this one. */
  finish(thesaurus: readonly ThesaurusEntry[], articles = new Map<number, number>()): void {
    if (this.cards.length > 0) this.writeCards();
    const { common, rest } = this.separate(this.listEntries(thesaurus));
    const bytes = rest.reduce((sum, [, file]) => sum + file.length, 0);
    const shards = Math.max(1, Math.ceil(bytes / this.shardBytes));
    const byShard = Array.from({ length: shards }, (): Uint8Array[] => []);
    for (const [term, file] of rest) byShard[shardOf(term, shards)]!.push(file);
    byShard.forEach((files, shard) => this.write('shards', shard, Buffer.concat(files)));
    common.forEach(([, file], at) => this.write('common', at, file));
    const meta = formatIndexMeta({
      records: this.index.records,
      shards,
      cardsPerFile: CARDS_PER_FILE,
      shelves: this.shelves,
      guideposts: this.guideposts ?? this.index.records,
      common: common.map(([term]) => term),
      articles,
    });
    writeFileSync(join(this.folder, 'meta.json'), meta);
  }

  /** Every term with its file: the common ones apart. */
  private separate(entries: Iterable<[string, TermEntry]>): Record<'common' | 'rest', NamedFile[]> {
    const files = { common: [] as NamedFile[], rest: [] as NamedFile[] };
    for (const entry of entries) {
      const file = formatShard([entry]);
      files[file.length > COMMON_BYTES ? 'common' : 'rest'].push([entry[0], file]);
    }
    return files;
  }

  private *listEntries(thesaurus: readonly ThesaurusEntry[]): Generator<[string, TermEntry]> {
    for (const term of new Set([...this.index.terms, ...this.asked.keys()]))
      yield [term, { own: this.index.postingsOf(term), kin: this.kinOf(term) }];
    for (const { say, means, near } of thesaurus)
      for (const word of say) {
        const kin = this.index.blend(weighMeaning(means, near, word), MOST_KIN);
        yield [sayingKey(word), { own: [], kin }];
      }
  }

  /** Articles that questions with this word were answered by; repetition counts ever less. */
  private kinOf(term: string): TermEntry['kin'] {
    const rare = this.index.rarityOf(term);
    return [...(this.asked.get(term) ?? [])]
      .map(([record, count]) => ({ record, score: (rare * count * 2.2) / (count + 1.2) }))
      .sort((a, b) => a.record - b.record);
  }

  private writeCards(): void {
    const file = Math.floor((this.index.records - 1) / CARDS_PER_FILE);
    writeFileSync(join(this.folder, 'cards', `${file}.json`), JSON.stringify(this.cards));
    this.cards = [];
  }

  private write(part: string, number: number, bytes: Uint8Array): void {
    writeFileSync(join(this.folder, part, `${number}.bin`), bytes);
  }
}
