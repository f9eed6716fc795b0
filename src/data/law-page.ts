import { render } from 'astro:content';
import type { FindLinks } from '../lib/citation/link-text.ts';
import { linkTerms } from '../lib/glossary/link-terms.ts';
import { readBuildDay } from '../loaders/build-day.ts';
import { makeLinker } from './citations.ts';
import { loadTermFinder } from './glossary.ts';
import type { Guide, GuidePart } from './guides.ts';
import { placeNotes, type PlacedNotes } from './law-notes.ts';
import { joinParts, linkPart, type PartLink } from './law-parts.ts';
import { renderText, type LawText } from './law-text.ts';
import { loadLaws, type Law } from './laws.ts';
import { openStatute } from './statute-pages.ts';

/** A guide's body, ready to stand in a page. */
export interface GuideBody {
  Content: Awaited<ReturnType<typeof render>>['Content'];
  findLinks: FindLinks;
  /** Its headings of the first rank, for the table of contents. */
  chapters: { id: string; text: string }[];
}

export interface LawPage {
  law: Law;
  /** Day of the build. */
  today: string;
  guide?: GuideBody;
  /** Notes of the guide of the law; those of its 编 stand on their pages. */
  notes: PlacedNotes;
  /** The official text, where there is one and it stands on this page. */
  text?: LawText;
  /** 编 that have pages of their own. */
  parts: PartLink[];
}

/** The page of a law: guide and full text, or for a split code guide and way to its parts. */
export async function getLawPage(slug: string): Promise<LawPage> {
  const law = (await loadLaws()).get(slug)!;
  const open = law.statute ? openStatute(slug, law.statute.data.shown.digest) : undefined;
  const own = law.notes.filter(({ part }) => part === undefined);
  const isWhole = open && open.parts.length === 0;
  return {
    law,
    today: readBuildDay(),
    notes: placeNotes(law, own, open),
    parts: joinParts(law, open).map((part) => linkPart(part, law, open)),
    ...(law.guide ? { guide: await renderGuide(law, law.guide) } : {}),
    ...(isWhole ? { text: await renderText(law, open, open.statute.children, 3) } : {}),
  };
}

/** The body of the guide of a law or of one of its 编. */
export async function renderGuide(law: Law, guide: Guide | GuidePart['guide']): Promise<GuideBody> {
  const [{ Content, headings }, link] = await Promise.all([render(guide), makeLinker()]);
  const findTerms = loadTermFinder();
  const seen = new Set<string>();
  return {
    Content,
    findLinks: (text) => linkTerms(text, link(text, { law }), law.slug, findTerms, seen),
    chapters: headings
      .filter(({ depth }) => depth === 2)
      .map(({ slug, text }) => ({ id: slug, text })),
  };
}
