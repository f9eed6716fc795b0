import { findJumps, mayJump, type Jump, type NamedLaw } from '../lib/search/jump.ts';
import { findRecords, type FindOptions } from './find-records.ts';
import type { FoundRecord } from './found-record.ts';
import { loadJson } from './load-file.ts';

/** What is known of an answer so far. */
export interface Answer {
  /** Places that the query names by number or title: first, and alone where there is one only. */
  jumps: Jump[];
  records: FoundRecord[];
  /** What was looked for, in simplified characters; the query itself where nothing had to be turned. */
  query: string;
  /** Nothing more is coming. */
  complete: boolean;
}

/** Answers a query: what is there at once, and then again with more, until it is complete. */
export async function* answerQuery(query: string, options: FindOptions): AsyncGenerator<Answer> {
  const jumps = mayJump(query) ? await listJumps(query) : [];
  if (jumps.length > 0) yield { jumps, records: [], query, complete: jumps.length === 1 };
  if (jumps.length === 1) return;
  let last: FoundRecord[] = [];
  for await (const records of findRecords(query, options)) {
    last = records;
    yield { jumps, records, query, complete: false };
  }
  yield { jumps, records: last, query, complete: true };
}

async function listJumps(query: string): Promise<Jump[]> {
  return findJumps(query, await loadJson<NamedLaw[]>('/search/laws.json'));
}
