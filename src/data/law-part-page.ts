import { SPLIT_ABOVE } from '../lib/statute/outline.ts';
import { readBuildDay } from '../loaders/build-day.ts';
import { placeNotes, type PlacedNotes } from './law-notes.ts';
import { renderGuide, type GuideBody } from './law-page.ts';
import { joinParts, linkPart, type LawPart, type PartLink } from './law-parts.ts';
import { renderText, type LawText } from './law-text.ts';
import { listLaws, loadLaws, type Law } from './laws.ts';
import { openStatute, type OpenStatute } from './statute-pages.ts';

export interface LawPartPage {
  law: Law;
  /** Day of the build. */
  today: string;
  label: string;
  name: string;
  /** The guide of this 编, where one is written. */
  guide?: GuideBody;
  /** Notes on its articles. */
  notes: PlacedNotes;
  /** Its text, where it is here. */
  text?: LawText;
  previous?: PartLink;
  next?: PartLink;
}

/** Paths of all 编 that have pages: those of split codes, and those with guides. */
export async function listPartPaths(): Promise<{ law: string; part: string }[]> {
  const laws = (await listLaws()).filter(
    ({ articles, parts }) => articles > SPLIT_ABOVE || parts.length > 0,
  );
  return laws.flatMap((law) =>
    joinParts(law, openText(law)).map((part) => ({ law: law.slug, part: part.slug })),
  );
}

/** The page of one 编: its guide, its notes and its text. */
export async function getLawPartPage(slug: string, partSlug: string): Promise<LawPartPage> {
  const law = (await loadLaws()).get(slug)!;
  const open = openText(law);
  const parts = joinParts(law, open);
  const at = parts.findIndex((part) => part.slug === partSlug);
  const part = parts[at]!;
  const link = (other: LawPart | undefined) => other && linkPart(other, law, open);
  const [previous, next] = [link(parts[at - 1]), link(parts[at + 1])];
  // Below the headings of a guide the text stands under a heading of its own.
  const level = part.guide ? 3 : 2;
  return {
    law,
    today: readBuildDay(),
    label: part.label,
    name: part.name,
    notes: placeNotes(law, part.notes, open),
    ...(part.guide ? { guide: await renderGuide(law, part.guide.guide) } : {}),
    ...(open && part.nodes.length > 0
      ? { text: await renderText(law, open, part.nodes, level) }
      : {}),
    ...(previous ? { previous } : {}),
    ...(next ? { next } : {}),
  };
}

const openText = ({ slug, statute }: Law): OpenStatute | undefined =>
  statute && openStatute(slug, statute.data.shown.digest);
