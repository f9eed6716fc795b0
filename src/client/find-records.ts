import { stripAsking } from '../lib/search/question.ts';
import { findEveryday } from './everyday-index.ts';
import type { FoundRecord } from './found-record.ts';
import { findTexts } from './text-index.ts';

/** Records ranked at most. */
const MOST_RESULTS = 100;
/** Up to so many records are opened to count each place once; more are announced as the most fitting. */
export const COUNTED_EXACTLY = 30;

/** Everything found for a query: plain answers that fit, then articles, then what fits less. */
export async function findRecords(query: string): Promise<FoundRecord[]> {
  const matter = stripAsking(query);
  const [everyday, texts] = await Promise.all([findEveryday(matter), findTexts(matter)]);
  const found = [...everyday.sure, ...texts, ...everyday.weak];
  return found.length > COUNTED_EXACTLY ? found.slice(0, MOST_RESULTS) : dropTwins(found);
}

/** An article with a note is found twice, by our words and by the law's: it counts once. */
async function dropTwins(found: readonly FoundRecord[]): Promise<FoundRecord[]> {
  const cards = await Promise.all(found.map((record) => record.load()));
  const hrefs = new Set<string>();
  return found.filter((_, index) => {
    const { href } = cards[index]!;
    return !hrefs.has(href) && hrefs.add(href);
  });
}
