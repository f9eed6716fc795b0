import { toBigrams } from '../lib/search/bigrams.ts';
import type { FoundRecord } from './found-record.ts';
import { combineTermHits, type TermHit } from '../lib/search/combine.ts';

interface PagefindResult {
  id: string;
  score: number;
  data: () => Promise<{ url: string; meta: Record<string, string> }>;
}

interface Pagefind {
  options: (options: Record<string, unknown>) => Promise<void>;
  init: () => Promise<void>;
  search: (term: string) => Promise<{ results: PagefindResult[] }>;
}

/** Terms asked singly at most, where no record holds all of them. */
const MOST_TERMS = 16;
/** Share of a query's weight that a note must hold to stand before the articles. */
const SURE = 0.5;
/** Records ranked at most. */
const MOST_RESULTS = 100;

let opened: Promise<Pagefind> | undefined;

/** Loads Pagefind once; a failed load is forgotten, so that the next call tries again. */
export function openIndex(): Promise<Pagefind> {
  opened ??= load().catch((error: unknown) => {
    opened = undefined;
    throw error;
  });
  return opened;
}

async function load(): Promise<Pagefind> {
  const path = '/pagefind/pagefind.js';
  const pagefind = (await import(/* @vite-ignore */ path)) as Pagefind;
  await pagefind.options({ ranking: { pageLength: 0.6, termFrequency: 0.6 } });
  await pagefind.init();
  return pagefind;
}

/**
 * Guides and notes for a query. `sure`: they hold every pair of characters of it, or most of its weight;
 * `weak`: they share something with it.
 */
export async function findEveryday(
  query: string,
): Promise<{ sure: FoundRecord[]; weak: FoundRecord[] }> {
  const terms = [...new Set(toBigrams(query))].slice(0, MOST_TERMS);
  if (terms.length === 0) return { sure: [], weak: [] };
  const pagefind = await openIndex();
  const whole = await pagefind.search(terms.join(' '));
  if (whole.results.length > 0 || terms.length === 1) {
    return { sure: whole.results.slice(0, MOST_RESULTS).map(toFound), weak: [] };
  }
  const results = new Map<string, PagefindResult>();
  const hits: TermHit[][] = [];
  for (const term of terms) {
    const { results: found } = await pagefind.search(term);
    for (const result of found) results.set(result.id, result);
    hits.push(found);
  }
  const ranked = combineTermHits(hits, results.size, MOST_RESULTS);
  const found = (share: (share: number) => boolean) =>
    ranked.filter((hit) => share(hit.share)).map(({ id }) => toFound(results.get(id)!));
  return { sure: found((share) => share >= SURE), weak: found((share) => share < SURE) };
}

function toFound(result: PagefindResult): FoundRecord {
  return {
    load: async () => {
      const { url, meta } = await result.data();
      return {
        href: url,
        title: meta['title'] ?? '',
        kind: meta['kind'] ?? '',
        text: meta['text'] ?? '',
      };
    },
  };
}
