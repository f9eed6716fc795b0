import { parseIndexMeta, type IndexMeta } from '../lib/search/index-meta.ts';
import { readShard, shardOf, type TermEntry } from '../lib/search/shards.ts';
import { loadFile, loadJson } from './load-file.ts';

/** One index of the site, read a term and a card at a time. */
export class IndexReader<Card> {
  private readonly folder: string;
  private opened: Promise<IndexMeta> | undefined;

  constructor(folder: string) {
    this.folder = folder;
  }

  /** What must be known before a term is asked for; a failed load is tried again at the next call. */
  open(): Promise<IndexMeta> {
    this.opened ??= loadJson<Parameters<typeof parseIndexMeta>[0]>(`${this.folder}/meta.json`)
      .then(parseIndexMeta)
      .catch((error: unknown) => {
        this.opened = undefined;
        renewIfGone(error);
        throw error;
      });
    return this.opened;
  }

  /** What the index knows of each term. */
  async readTerms(terms: ReadonlySet<string>): Promise<Map<string, TermEntry>> {
    const meta = await this.open();
    const common = new Map(meta.common.map((term, at) => [term, at]));
    const paths = new Set(
      [...terms].map((term) =>
        common.has(term)
          ? `common/${common.get(term)}.bin`
          : `shards/${shardOf(term, meta.shards)}.bin`,
      ),
    );
    const read = await Promise.all(
      [...paths].map((path) => loadFile(`${this.folder}/${path}`, (file) => file.arrayBuffer())),
    ).catch((error: unknown) => {
      renewIfGone(error);
      throw error;
    });
    return new Map(read.flatMap((bytes) => [...readShard(new Uint8Array(bytes), terms)]));
  }

  /** What a list of results shows of a record. */
  async readCard(record: number): Promise<Card> {
    const meta = await this.open();
    const file = Math.floor(record / meta.cardsPerFile);
    const cards = await loadJson<Card[]>(`${this.folder}/cards/${file}.json`);
    return cards[record % meta.cardsPerFile]!;
  }
}

/** The index of an older deployment is gone where a newer one has taken its place: the page is asked for anew, once. */
function renewIfGone(error: unknown): void {
  if (!(error instanceof Error) || !error.message.endsWith(': 404')) return;
  const mark = `${location.pathname}#renewed`;
  if (history.state === mark) return;
  history.replaceState(mark, '');
  location.reload();
}
