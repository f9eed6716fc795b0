import { formatArticleId, parseNoteNumber, type ArticleId } from '../statute/article-id.ts';
import { findCitations, type Citation } from './find-citations.ts';
import type { LawNames } from './law-names.ts';

/** What a guide cites, and where in its file. */
export interface GuideCitation {
  slug: string | undefined;
  id: ArticleId;
  through?: ArticleId | undefined;
  /** The words that cite. */
  text: string;
  /** Path in the front matter, or the line within the body (0-based). */
  at: { path: (string | number)[] } | { bodyLine: number };
  /** The writer knows that the law no longer applies. */
  historical: boolean;
}

/** The parts of a guide that cite. */
export interface CitingGuide {
  slug: string;
  notes: readonly { no: string | number; plain: string; example?: string | undefined }[];
  cites: readonly { cite: string; historical: boolean }[];
  body: string;
}

/**
 * All citations of a guide: each note cites its article; `cites`, the sentences of notes and the body cite
 * what they name. A citation in running text is historical if `cites` marks the same law so.
 */
export function listGuideCitations(guide: CitingGuide, names: LawNames): GuideCitation[] {
  const context = { names, self: guide.slug };
  const listed = guide.cites.flatMap(({ cite, historical }, index) =>
    findCitations(cite, context).map((citation) =>
      view(citation, cite, { path: ['cites', index] }, historical),
    ),
  );
  const past = new Set(listed.filter(({ historical }) => historical).map(({ slug }) => slug));
  const isPast = (citation: Citation) => past.has(citation.slug);
  const notes = guide.notes.flatMap(({ no, plain, example = '' }, index): GuideCitation[] => {
    const id = parseNoteNumber(no);
    if (!id) return [];
    const own = {
      slug: guide.slug,
      id,
      text: formatArticleId(id),
      at: { path: ['articles', index, 'no'] },
      historical: false,
    };
    const inText = (['plain', 'example'] as const).flatMap((field) => {
      const text = field === 'plain' ? plain : example;
      return findCitations(text, context).map((citation) =>
        view(citation, text, { path: ['articles', index, field] }, isPast(citation)),
      );
    });
    return [own, ...inText];
  });
  const body = guide.body
    .split('\n')
    .flatMap((text, bodyLine) =>
      findCitations(text, context).map((citation) =>
        view(citation, text, { bodyLine }, isPast(citation)),
      ),
    );
  return [...listed, ...notes, ...body];
}

function view(
  citation: Citation,
  text: string,
  at: GuideCitation['at'],
  historical: boolean,
): GuideCitation {
  const { slug, id, through, start, end } = citation;
  return {
    slug,
    id,
    ...(through ? { through } : {}),
    text: text.slice(start, end),
    at,
    historical,
  };
}
