import type { Listed } from '../privacy/private-fact.ts';

/** What the preview of the desk has to know of other entries. */
export interface PreviewData {
  /** By collection, what readers call an entry, by its file name. */
  names: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** What the site tells on purpose and is no private fact. */
  listed: Listed;
}
