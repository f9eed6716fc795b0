import { getCollection, type CollectionEntry } from 'astro:content';
import {
  formatArticleAnchor,
  formatArticleId,
  parseNoteNumber,
} from '../lib/statute/article-id.ts';
import { parsePartTitle, type PartTitle } from '../lib/statute/part-title.ts';
import { lawHref } from '../lib/url.ts';
import type { ArticleNote, LawGuide, PartGuide } from '../schemas/law-guide.ts';

type Entry = CollectionEntry<'laws'>;
export type Guide = Entry & { data: LawGuide };
type PartEntry = Entry & { data: PartGuide };

export interface NoteView extends ArticleNote {
  anchor: string;
  /** 第一千二百五十四条. */
  label: string;
  /** Slug of the 编 whose guide it stands in; absent for one of the guide of the law. */
  part?: string;
}

/** The guide of one 编. */
export interface GuidePart extends PartTitle {
  slug: string;
  href: string;
  guide: PartEntry;
  notes: NoteView[];
}

/** All that is written in plain words about one law. */
export interface LawGuides {
  guide: Guide;
  /** The guides of its 编, in the order of their articles. */
  parts: GuidePart[];
  /** Notes of the guide of the law, then those of its 编. */
  notes: NoteView[];
}

/** The guides of every law by its slug. The guide of a 编 without one of its law is left out; the checks say so. */
export async function loadGuides(): Promise<Map<string, LawGuides>> {
  const entries = await getCollection('laws');
  const parts = Map.groupBy(entries.filter(isPart), ({ id }) => id.split('/')[0]!);
  return new Map(
    entries
      .filter((entry) => !isPart(entry))
      .map((entry) => {
        const guide = entry as Guide;
        return [guide.id, joinGuides(guide, parts.get(guide.id) ?? [])];
      }),
  );
}

const isPart = (entry: Entry): entry is PartEntry => 'part' in entry.data;

function joinGuides(guide: Guide, entries: readonly PartEntry[]): LawGuides {
  const parts = entries.map((entry) => viewPart(guide.id, entry));
  parts.sort((a, b) => firstArticle(a) - firstArticle(b));
  const own = guide.data.articles.map((note) => viewNote(note));
  return { guide, parts, notes: [...own, ...parts.flatMap(({ notes }) => notes)] };
}

function viewPart(law: string, guide: PartEntry): GuidePart {
  const slug = guide.id.slice(law.length + 1);
  return {
    ...parsePartTitle(guide.data.part),
    slug,
    href: lawHref(law, slug),
    guide,
    notes: guide.data.articles.map((note) => viewNote(note, slug)),
  };
}

const firstArticle = ({ notes }: GuidePart) =>
  Math.min(...notes.map(({ no }) => parseNoteNumber(no)!.article));

function viewNote(note: ArticleNote, part?: string): NoteView {
  const id = parseNoteNumber(note.no)!;
  return {
    ...note,
    anchor: formatArticleAnchor(id),
    label: formatArticleId(id),
    ...(part === undefined ? {} : { part }),
  };
}
