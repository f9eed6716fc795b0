import type { NoteView } from './guides.ts';
import type { Law } from './laws.ts';
import { isBeside, noteHref, notePrefix, type OpenStatute } from './statute-pages.ts';
import { STRINGS } from '../strings.ts';

/** A note with the place where it is read. */
export interface NoteLink extends NoteView {
  href: string;
}

/** Notes as a page shows them. */
export interface PlacedNotes {
  /** Those that stand beside their articles: a link is enough. */
  beside: NoteLink[];
  /** Those whose articles are not here: the page shows them whole. */
  alone: NoteLink[];
  /** What stands before the anchor in the id of one that is shown whole. */
  prefix: string;
  /** Why the articles are not here; absent where only single ones are missing. */
  hint?: string;
}

/** Tells notes that stand beside their articles from those that a page must show itself. */
export function placeNotes(
  law: Law,
  notes: readonly NoteView[],
  open: OpenStatute | undefined,
): PlacedNotes {
  const links = notes.map((note) => ({ ...note, href: noteHref(law, note.anchor, open) }));
  const hint = !open ? STRINGS.law.noText : law.notesFit ? undefined : STRINGS.law.olderText;
  return {
    beside: links.filter(({ anchor }) => isBeside(law, anchor, open)),
    alone: links.filter(({ anchor }) => !isBeside(law, anchor, open)),
    prefix: notePrefix(law),
    ...(hint === undefined ? {} : { hint }),
  };
}
