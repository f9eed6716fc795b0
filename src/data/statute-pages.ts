import { pinyin } from 'pinyin-pro';
import { lawHref } from '../lib/url.ts';
import { listAnchors } from '../lib/statute/anchors.ts';
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
    const slug = pinyin(page.name, { toneType: 'none', type: 'array', v: true })
      .join('')
      .toLowerCase();
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

/** Where a note is read: beside its article, or in the list of notes where the article is not here. */
export function noteHref(law: Law, anchor: string, open: OpenStatute | undefined): string {
  if (law.notesFit && open?.anchors.has(anchor)) return open.hrefOf(anchor);
  return lawHref(law.slug, undefined, open ? `note-${anchor}` : anchor);
}
