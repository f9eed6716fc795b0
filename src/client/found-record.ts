import type { Standing } from '../lib/search/rank.ts';

/** What a list of results shows: the answer in plain words, the article beneath it, or one of them. */
export interface RecordCard {
  href: string;
  title: string;
  kind: string;
  plain: string;
  text: string;
  /** Of the law, on the reader's day. */
  standing: Standing;
  /** A phrase in quotes does not stand in it after all. */
  misses?: boolean;
}

/** A found record, loaded only when it is shown. */
export interface FoundRecord {
  /** It holds every word that was asked for. */
  whole: boolean;
  load: () => Promise<RecordCard>;
}
