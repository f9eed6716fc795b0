import { createReadStream, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';
import type { SearchRecord } from '../data/search-records.ts';
import { toBigrams } from '../lib/search/bigrams.ts';
import type { Posting } from '../lib/search/postings.ts';
import { formatShard, shardOf } from '../lib/search/shards.ts';
import { TermIndex } from '../lib/search/term-index.ts';

/** Records in one file of cards: what a list of results shows is fetched a handful at a time. */
const CARDS_PER_FILE = 8;
/** Bytes that a shard should have: one is fetched for each pair of characters of a question. */
const SHARD_BYTES = 12_000;
/** Bytes of a posting, on average, for choosing the number of shards. */
const POSTING_BYTES = 1.7;

/**
 * Makes the two indexes of the built site from its records. The everyday index (guides and notes in plain
 * words) is Pagefind's; the articles of full texts, tens of thousands, go into shards of our own that are
 * fetched by the terms asked for: Pagefind holds every position of every word in memory while it builds,
 * gigabytes for a whole corpus. Both are made of pairs of characters, so that no segmenter's cut matters.
 */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const source = join(folder, 'search', 'records.ndjson');
        const everyday = await openEverydayIndex();
        const texts = new TextIndexWriter(join(folder, 'search', 'texts'));
        let records = 0;
        for await (const line of createInterface({ input: createReadStream(source) })) {
          if (line === '') continue;
          const record = JSON.parse(line) as SearchRecord;
          records += 1;
          if (record.kind !== 'article') await addEveryday(everyday, record);
          if (record.kind !== 'guide') texts.add(record);
        }
        rmSync(source);
        await everyday.writeFiles({ outputPath: join(folder, 'pagefind') });
        await pagefind.close();
        texts.finish();
        logger.info(`查找索引收入${records}条。`);
      },
    },
  };
}

async function openEverydayIndex(): Promise<pagefind.PagefindIndex> {
  const { index, errors } = await pagefind.createIndex({ forceLanguage: 'unknown' });
  if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
  return index;
}

async function addEveryday(index: pagefind.PagefindIndex, record: SearchRecord): Promise<void> {
  const { errors } = await index.addCustomRecord({
    url: record.href,
    content: toBigrams(`${record.title}\n${record.also}\n${record.plain}`).join(' '),
    language: 'unknown',
    meta: { title: record.title, kind: record.kind, text: record.plain },
  });
  if (errors.length > 0) throw new Error(`Pagefind: ${record.href}: ${errors.join('; ')}`);
}

/** Writes cards as records come and the shards at the end. */
class TextIndexWriter {
  private readonly index = new TermIndex();
  private cards: object[] = [];
  private readonly folder: string;

  constructor(folder: string) {
    this.folder = folder;
    mkdirSync(join(folder, 'cards'), { recursive: true });
    mkdirSync(join(folder, 'shards'), { recursive: true });
  }

  add({ href, title, kind, text, around }: SearchRecord): void {
    this.index.add(`${title}\n${around}\n${text}`);
    this.cards.push({ href, title, kind, text });
    if (this.cards.length === CARDS_PER_FILE) this.writeCards();
  }

  finish(): void {
    if (this.cards.length > 0) this.writeCards();
    const terms = [...this.index.list()];
    const postings = terms.reduce((sum, [, list]) => sum + list.length, 0);
    const shards = Math.max(1, Math.ceil((postings * POSTING_BYTES) / SHARD_BYTES));
    const byShard = Array.from({ length: shards }, (): [string, Posting[]][] => []);
    for (const term of terms) byShard[shardOf(term[0], shards)]!.push(term);
    byShard.forEach((list, shard) =>
      writeFileSync(join(this.folder, 'shards', `${shard}.bin`), formatShard(list)),
    );
    const meta = { records: this.index.records, shards, cardsPerFile: CARDS_PER_FILE };
    writeFileSync(join(this.folder, 'meta.json'), JSON.stringify(meta));
  }

  private writeCards(): void {
    const file = Math.floor((this.index.records - 1) / CARDS_PER_FILE);
    writeFileSync(join(this.folder, 'cards', `${file}.json`), JSON.stringify(this.cards));
    this.cards = [];
  }
}
