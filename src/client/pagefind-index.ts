import { toBigrams } from '../lib/search/bigrams.ts';
import { combineTermHits, type TermHit } from '../lib/search/combine.ts';

/** A found record, loaded only when it is shown. */
export interface FoundRecord {
  load: () => Promise<{ href: string; title: string; kind: string; text: string }>;
}

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

/** Records that hold every pair of characters of the query; where none does, those that hold the rarest. */
export async function findRecords(query: string): Promise<FoundRecord[]> {
  const terms = [...new Set(toBigrams(query))];
  if (terms.length === 0) return [];
  const pagefind = await openIndex();
  const whole = await pagefind.search(terms.join(' '));
  if (whole.results.length > 0 || terms.length === 1)
    return whole.results.slice(0, MOST_RESULTS).map(toFound);
  const results = new Map<string, PagefindResult>();
  const hits: TermHit[][] = [];
  for (const term of terms.slice(0, MOST_TERMS)) {
    const { results: found } = await pagefind.search(term);
    for (const result of found) results.set(result.id, result);
    hits.push(found);
  }
  return combineTermHits(hits, results.size, MOST_RESULTS).map((id) => toFound(results.get(id)!));
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
