import { looksMistyped } from '../lib/search/doubt.ts';
import { findJumps, mayJump, type Jump, type NamedLaw } from '../lib/search/jump.ts';
import { readQuestion } from '../lib/search/question.ts';
import { findRecords, isWord, type FindOptions, type Found } from './find-records.ts';
import type { FoundRecord } from './found-record.ts';
import { loadJson } from './load-file.ts';
import { findSlip, readTyped } from './understand.ts';

/** What is known of an answer so far. */
export interface Answer {
  /** Places that the query names by number or title: first, and alone where there is one only. */
  jumps: Jump[];
  records: FoundRecord[];
  /** What leads on: answers of topics, services, terms; shown above the laws. */
  guideposts: FoundRecord[];
  /** What was looked for: the query in simplified characters, or what its letters stand for. */
  text: string;
  /** What letters may stand for besides, or what a mistyped query may have meant. */
  others: string[];
  /** Nothing more is coming. */
  complete: boolean;
}

/** Answers a query: what is there at once, and then again with more, until it is complete. */
export async function* answerQuery(query: string, options: FindOptions): AsyncGenerator<Answer> {
  const { text, others } = await readTyped(query, isWord);
  const jumps = mayJump(text) ? await listJumps(text) : [];
  const answer = { jumps, records: [], guideposts: [], text, others, complete: false };
  if (jumps.length > 0) yield { ...answer, complete: jumps.length === 1 };
  if (jumps.length === 1) return;
  let found: Found = { records: [], guideposts: [], known: new Set() };
  for await (const more of findRecords(text, options)) {
    found = more;
    yield { ...answer, records: found.records, guideposts: found.guideposts };
  }
  const { records, guideposts } = found;
  yield { ...answer, records, guideposts, complete: true };
  const slip = await suggestSlip(text, (pair) => found.known.has(pair));
  if (slip !== undefined)
    yield { ...answer, records, guideposts, others: [slip, ...others], complete: true };
}

async function suggestSlip(
  text: string,
  isKnown: (pair: string) => boolean,
): Promise<string | undefined> {
  const { matter } = readQuestion(text);
  if (!looksMistyped(matter, isKnown)) return undefined;
  const meant = await findSlip(matter, isKnown);
  return meant === undefined ? undefined : text.replace(matter, meant);
}

async function listJumps(query: string): Promise<Jump[]> {
  return findJumps(query, await loadJson<NamedLaw[]>('/search/laws.json'));
}
