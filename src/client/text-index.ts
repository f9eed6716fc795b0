import { weighTerms, type Saying } from '../lib/search/expand.ts';
import type { Posting } from '../lib/search/postings.ts';
import { rankRecords, type RankedRecord } from '../lib/search/rank.ts';
import { readShard, shardOf } from '../lib/search/shards.ts';
import type { FoundRecord, RecordCard } from './found-record.ts';

const FOLDER = '/search/texts';
/** Records ranked at most. */
const MOST_RESULTS = 100;

interface Meta {
  records: number;
  shards: number;
  cardsPerFile: number;
}

const files = new Map<string, Promise<unknown>>();

/** Articles of full texts for a query, best first; their cards are fetched when they are shown. */
export async function findTexts(query: string): Promise<FoundRecord[]> {
  const meta = await load(`${FOLDER}/meta.json`, (response) => response.json() as Promise<Meta>);
  const weights = weighTerms(query, await loadSayings());
  const terms = new Set(weights.keys());
  const shards = new Set([...terms].map((term) => shardOf(term, meta.shards)));
  const read = await Promise.all([...shards].map((shard) => loadShard(shard, terms)));
  const postings = new Map<string, Posting[]>(read.flatMap((found) => [...found]));
  return rankRecords(postings, weights, meta.records, MOST_RESULTS).map((ranked) =>
    toFound(ranked, meta),
  );
}

/** The thesaurus helps, and its absence must not hinder: without it the question is looked for as it stands. */
function loadSayings(): Promise<Saying[]> {
  return load('/search/words.json', (response) => response.json() as Promise<Saying[]>).catch(
    () => [],
  );
}

async function loadShard(
  shard: number,
  terms: ReadonlySet<string>,
): Promise<Map<string, Posting[]>> {
  const bytes = await load(
    `${FOLDER}/shards/${shard}.bin`,
    async (response) => new Uint8Array(await response.arrayBuffer()),
  );
  return readShard(bytes, terms);
}

function toFound({ record }: RankedRecord, meta: Meta): FoundRecord {
  const file = Math.floor(record / meta.cardsPerFile);
  return {
    load: async () => {
      const cards = await load(
        `${FOLDER}/cards/${file}.json`,
        (response) => response.json() as Promise<RecordCard[]>,
      );
      return cards[record % meta.cardsPerFile]!;
    },
  };
}

/** Fetches a file once; one retry for a connection that stumbled, and a failure is not remembered. */
function load<T>(path: string, read: (response: Response) => Promise<T>): Promise<T> {
  const known = files.get(path) as Promise<T> | undefined;
  if (known) return known;
  const fetched = fetchFile(path)
    .catch(() => fetchFile(path))
    .then(read)
    .catch((error: unknown) => {
      files.delete(path);
      throw error;
    });
  files.set(path, fetched);
  return fetched;
}

async function fetchFile(path: string): Promise<Response> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response;
}
