import type { FindLinks } from '../lib/citation/link-text.ts';
import { linkTerms } from '../lib/glossary/link-terms.ts';
import { makeLinker, viewCite, type CiteView } from './citations.ts';
import { loadTermFinder } from './glossary.ts';

/** What is to be made clear, with its articles. */
export interface PointView {
  text: string;
  cites: CiteView[];
  /** One of its articles reads differently from when it was checked. */
  changing: boolean;
}

/** Finds what the texts of one page link to: every citation, and each term where it stands first. */
export async function makeProseLinker(): Promise<FindLinks> {
  const link = await makeLinker();
  const findTerms = loadTermFinder();
  const seen = new Set<string>();
  return (text) => linkTerms(text, link(text, {}), undefined, findTerms, seen);
}

/** Points as pages show them; `changed` holds the keys of changed articles. */
export function viewPoints(
  points: readonly { text: string; cites: readonly string[] }[],
  changed: ReadonlySet<string>,
): Promise<PointView[]> {
  return Promise.all(
    points.map(async ({ text, cites }) => {
      const views = await Promise.all(cites.map(viewCite));
      return { text, cites: views, changing: views.some(({ key }) => changed.has(key)) };
    }),
  );
}
