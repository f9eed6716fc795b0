import { listGuideCitations, type GuideCitation } from '../lib/citation/guide-citations.ts';
import type { LawNames } from '../lib/citation/law-names.ts';
import type { GuideFile } from '../loaders/guide-files.ts';

/** A citation of a guide with the line of its file. */
export interface PlacedCitation extends GuideCitation {
  line: number;
}

/** All citations of a guide file, each with its line; what a law's guide lists in `cites` is not said again by those of its 编. */
export function placeCitations(
  { slug, part, guide, body, bodyLine, lineOf }: GuideFile,
  names: LawNames,
): PlacedCitation[] {
  const citations = listGuideCitations(
    { slug, notes: guide.articles, cites: guide.cites, body },
    names,
  );
  const own = citations.filter(({ at }) => !part || !('path' in at) || at.path[0] !== 'cites');
  return own.map((citation) => ({
    ...citation,
    line: 'path' in citation.at ? lineOf(citation.at.path) : bodyLine + citation.at.bodyLine,
  }));
}
