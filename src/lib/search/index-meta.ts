import type { Shelf } from './rank.ts';

/** What a reader must know of an index before it asks for a term. */
export interface IndexMeta {
  records: number;
  /** Number of files that terms are spread over. */
  shards: number;
  cardsPerFile: number;
  shelves: Shelf[];
  /** The first record that is no text of a law but leads to one, or to a door; those behind it are such, too. */
  guideposts: number;
  /** Terms so common that each has a file of its own, in the order of the files' numbers. */
  common: string[];
  /** Of the full texts: record of the everyday index → record of the article that it explains. */
  articles: Map<number, number>;
}

/** Metadata as it is stored: shelves as rows, pairs as one list, a space between terms. */
interface StoredMeta {
  records: number;
  shards: number;
  cardsPerFile: number;
  shelves: (number | string | 0)[][];
  guideposts: number;
  common: string;
  articles: number[];
}

/** Metadata as JSON, small. */
export function formatIndexMeta(meta: IndexMeta): string {
  const stored: StoredMeta = {
    ...meta,
    shelves: meta.shelves.map(({ first, prior, from, until }) =>
      until === undefined
        ? from === undefined
          ? [first, prior]
          : [first, prior, from]
        : [first, prior, from ?? 0, until],
    ),
    common: meta.common.join(' '),
    articles: [...meta.articles].flat(),
  };
  return JSON.stringify(stored);
}

/** Reads what `formatIndexMeta` wrote. */
export function parseIndexMeta(stored: StoredMeta): IndexMeta {
  const articles = new Map<number, number>();
  for (let at = 0; at < stored.articles.length; at += 2)
    articles.set(stored.articles[at]!, stored.articles[at + 1]!);
  return {
    ...stored,
    shelves: stored.shelves.map(([first, prior, from, until]) => ({
      first: first as number,
      prior: prior as number,
      ...(typeof from === 'string' ? { from } : {}),
      ...(typeof until === 'string' ? { until } : {}),
    })),
    common: stored.common === '' ? [] : stored.common.split(' '),
    articles,
  };
}
