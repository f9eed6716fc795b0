/** An entry of a feed, whatever its format. Addresses are absolute. */
export interface FeedEntry {
  /** IRI that never changes (RFC 4287, 4.2.6). */
  id: string;
  title: string;
  href: string;
  /** RFC 3339 moment. */
  updated: string;
  summary: string;
}

/** A feed, which is written as Atom, RSS and JSON Feed alike. */
export interface Feed {
  id: string;
  title: string;
  description: string;
  author: string;
  /** Address of the feed itself. */
  self: string;
  /** Page for people. */
  home: string;
  language: string;
  /** RFC 3339 moment of the newest entry that has happened. */
  updated: string;
  entries: readonly FeedEntry[];
}
