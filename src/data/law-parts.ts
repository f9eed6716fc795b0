import { articleIdOf } from '../lib/statute/anchors.ts';
import {
  formatArticleAnchor,
  formatArticleId,
  parseNoteNumber,
} from '../lib/statute/article-id.ts';
import { listProvisions } from '../lib/statute/outline.ts';
import type { PartTitle } from '../lib/statute/part-title.ts';
import type { StatuteNode } from '../lib/statute/tree.ts';
import type { GuidePart, NoteView } from './guides.ts';
import type { Law } from './laws.ts';
import { noteHref, type OpenStatute } from './statute-pages.ts';

/** A 编 that has a page of its own, for its text, for its guide or for both. */
export interface LawPart extends PartTitle {
  slug: string;
  href: string;
  /** 第463–988条; empty without text. */
  range: string;
  /** The text; empty where it is not here. */
  nodes: StatuteNode[];
  guide?: GuidePart | undefined;
  /** Notes on its articles and those of its guide. */
  notes: NoteView[];
}

export interface PartLink extends PartTitle {
  range: string;
  href: string;
  /** How many of its articles have notes. */
  noted: number;
  /** Its articles; those that have notes where no text is here; none where the text stands on one page. */
  articles: { anchor: string; number: string; title: string; href: string }[];
}

/** The 编 of a law that have pages: those of its text in order, then guides of which the text is not here. */
export function joinParts(law: Law, open: OpenStatute | undefined): LawPart[] {
  const pages = open?.parts ?? [];
  const withText = pages.map((page) => {
    const here = new Set(listArticles(page.nodes).map(formatArticleAnchor));
    const guide = law.parts.find(({ slug }) => slug === page.slug);
    const notes = law.notes.filter(
      ({ anchor, part }) => part === page.slug || (law.notesFit && here.has(anchor)),
    );
    return { ...page, guide, notes: sortNotes(notes) };
  });
  const without = law.parts
    .filter(({ slug }) => !pages.some((page) => page.slug === slug))
    .map((guide) => ({ ...guide, range: '', nodes: [], guide, notes: sortNotes(guide.notes) }));
  return [...withText, ...without];
}

/** What a link to a 编 shows, with the numbers of its articles. */
export function linkPart(part: LawPart, law: Law, open: OpenStatute | undefined): PartLink {
  const { label, name, range, href, nodes, notes } = part;
  const articles = open ? listArticles(nodes) : notes.map(({ no }) => parseNoteNumber(no)!);
  return {
    ...{ label, name, range, href, noted: notes.length },
    articles: articles.map((id) => {
      const anchor = formatArticleAnchor(id);
      return {
        anchor,
        number: `${id.article}${id.suffix === undefined ? '' : `之${id.suffix}`}`,
        title: formatArticleId(id),
        href: open ? open.hrefOf(anchor) : noteHref(law, anchor, open),
      };
    }),
  };
}

const listArticles = (nodes: readonly StatuteNode[]) => listProvisions(nodes).map(articleIdOf);

function sortNotes(notes: readonly NoteView[]): NoteView[] {
  const rank = ({ no }: NoteView) => {
    const { article, suffix = 0 } = parseNoteNumber(no)!;
    return article + suffix / 1000;
  };
  return [...notes].sort((a, b) => rank(a) - rank(b));
}
