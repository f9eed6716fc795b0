import { lawHref } from '../lib/url.ts';
import { listAnchors } from '../lib/statute/anchors.ts';
import { formatPartSlug } from '../lib/statute/part-title.ts';
import { splitPages, type StatutePage } from '../lib/statute/split-pages.ts';
import type { Statute } from '../lib/statute/tree.ts';
import type { Law } from './laws.ts';
import { readCachedTree } from '../loaders/statute-cache.ts';

export interface PartPage extends StatutePage {
  slug: string;
  href: string;
}

/** An opened official text with the way its anchors are spread over pages. */
export interface OpenStatute {
  statute: Statute;
  anchors: Set<string>;
  /** Pages of a split code, empty otherwise. */
  parts: PartPage[];
  /** Where an anchor is found, seen from any page. */
  hrefOf: (anchor: string) => string;
}

/** Opens the official text of a law from the cache. */
export function openStatute(lawSlug: string, digest: string): OpenStatute {
  const { statute } = readCachedTree(digest);
  const parts = splitPages(statute).map((page) => {
    const slug = formatPartSlug(page.name);
    return { ...page, slug, href: lawHref(lawSlug, slug) };
  });
  const partOf = new Map(
    parts.flatMap((part) => [...listAnchors(part.nodes)].map((anchor) => [anchor, part.slug])),
  );
  return {
    statute,
    anchors: listAnchors(statute.children),
    parts,
    hrefOf: (anchor) => lawHref(lawSlug, partOf.get(anchor), anchor),
  };
}

/** The note stands beside its article; otherwise it stands in a list of notes. */
export function isBeside(law: Law, anchor: string, open: OpenStatute | undefined): boolean {
  return law.notesFit && open !== undefined && open.anchors.has(anchor);
}

/** Where a note is read: beside its article, or in the list of notes of its guide where the article is not here. */
export function noteHref(law: Law, anchor: string, open: OpenStatute | undefined): string {
  if (open && isBeside(law, anchor, open)) return open.hrefOf(anchor);
  const note = law.notes.find((known) => known.anchor === anchor);
  return lawHref(law.slug, note?.part, `${notePrefix(law)}${anchor}`);
}

/** What stands before the id of a note in a list, for on a page with a full text the anchors are those of articles. */
export const notePrefix = (law: Law): string => (law.statute ? 'note-' : '');
