import { placeHref } from '../lib/share/places.ts';
import { articleCode, lawCode, shortHref, type PlaceKey } from '../lib/share/short-code.ts';
import { parseArticleAnchor } from '../lib/statute/article-id.ts';
import { readShortCodes, type ShortCodes } from '../loaders/short-codes.ts';
import { lectureHref } from '../lib/url.ts';
import { loadLaws, type Law } from './laws.ts';
import { hrefOfLecture, loadLectures } from './lectures.ts';
import { noteHref, openStatute } from './statute-pages.ts';

/** An address that leads to another. */
export interface LeadingAddress {
  /** Its own path, `/q/k7m2/`. */
  path: string;
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

/** Every address that leads to another: short ones of places and articles, and those of archived lectures. */
export async function* listLeadingAddresses(): AsyncGenerator<LeadingAddress> {
  const [laws, archived] = await Promise.all([loadLaws(), loadArchived()]);
  const { codes, moved } = loadCodes();
  for (const [slug, href] of archived) yield { path: lectureHref(slug), href };
  for (const [key, code] of codes) {
    const now: PlaceKey = moved.get(key) ?? key;
    if (!now.startsWith('law:')) {
      const href = archived.get(now.replace(/^lecture:/, '')) ?? placeHref(now);
      if (href !== undefined) yield { path: shortHref(code), href };
      continue;
    }
    const law = laws.get(now.slice('law:'.length));
    // A law that is not here may be in another library: the shelf of laws tells where else to look.
    yield { path: shortHref(lawCode(code)), href: law?.href ?? '/laws/' };
    if (law) yield* listArticles(law, code);
  }
}

/** Where each lecture stands that has no page of its own any more. */
async function loadArchived(): Promise<Map<string, string>> {
  const lectures = await loadLectures();
  return new Map(
    lectures
      .map((lecture) => [lecture.id, hrefOfLecture(lecture)] as const)
      .filter(([id, href]) => href !== lectureHref(id)),
  );
}

function* listArticles(law: Law, code: string): Generator<LeadingAddress> {
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
    if (own !== undefined) yield { path: shortHref(own), href };
  }
}
