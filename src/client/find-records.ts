import { stripAsking } from '../lib/search/question.ts';
import { findEveryday } from './everyday-index.ts';
import type { FoundRecord } from './found-record.ts';
import { findTexts } from './text-index.ts';

/** Everything found for a query: plain answers that fit, then articles, then what fits less. */
export async function findRecords(query: string): Promise<FoundRecord[]> {
  const matter = stripAsking(query);
  const [everyday, texts] = await Promise.all([findEveryday(matter), findTexts(matter)]);
  return [...everyday.sure, ...texts, ...everyday.weak];
}
