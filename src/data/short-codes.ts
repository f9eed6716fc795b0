import { placeHref } from '../lib/share/places.ts';
import { articleCode, lawCode, shortHref, type PlaceKey } from '../lib/share/short-code.ts';
import { parseArticleAnchor } from '../lib/statute/article-id.ts';
import { readShortCodes, type ShortCodes } from '../loaders/short-codes.ts';
import { loadLaws, type Law } from './laws.ts';
import { noteHref, openStatute } from './statute-pages.ts';

/** A short address with where it leads. */
export interface ShortAddress {
  code: string;
  href: string;
}

let known: (ShortCodes & { byHref: Map<string, string> }) | undefined;

function loadCodes(): ShortCodes & { byHref: Map<string, string> } {
  if (!known || import.meta.env.DEV) {
    const read = readShortCodes(process.cwd());
    const byHref = new Map(
      [...read.codes].flatMap(([key, code]) => {
        const href = placeHref(read.moved.get(key) ?? key);
        return href === undefined ? [] : [[href, key.startsWith('law:') ? lawCode(code) : code]];
      }),
    );
    known = { ...read, byHref };
  }
  return known;
}

/** Path of the short address of a page, `/q/k7m2/`; undefined where it has none. */
export function shortHrefOf(path: string): string | undefined {
  const code = loadCodes().byHref.get(path);
  return code === undefined ? undefined : shortHref(code);
}

/** The three signs that the short addresses of a law's articles begin with. */
export function codeOfLaw(slug: string): string | undefined {
  return loadCodes().codes.get(`law:${slug}`);
}

/** Every short address of the site: places, then the articles of every law. */
export async function* listShortAddresses(): AsyncGenerator<ShortAddress> {
  const laws = await loadLaws();
  const { codes, moved } = loadCodes();
  for (const [key, code] of codes) {
    const now: PlaceKey = moved.get(key) ?? key;
    if (!now.startsWith('law:')) {
      const href = placeHref(now);
      if (href !== undefined) yield { code, href };
      continue;
    }
    const law = laws.get(now.slice('law:'.length));
    // A law that is not here may be in another library: the shelf of laws tells where else to look.
    yield { code: lawCode(code), href: law?.href ?? '/laws/' };
    if (law) yield* listArticles(law, code);
  }
}

function* listArticles(law: Law, code: string): Generator<ShortAddress> {
  const open = law.statute && openStatute(law.slug, law.statute.data.shown.digest);
  const anchors = new Set([
    ...(open ? open.anchors : []),
    ...law.notes.map(({ anchor }) => anchor),
  ]);
  for (const anchor of anchors) {
    const id = parseArticleAnchor(anchor);
    if (!id || id.paragraph !== undefined || id.item !== undefined) continue;
    const own = articleCode(code, id);
    const href = open?.anchors.has(anchor) ? open.hrefOf(anchor) : noteHref(law, anchor, open);
    if (own !== undefined) yield { code: own, href };
  }
}
