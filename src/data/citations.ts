import { findCitations, type Citation } from '../lib/citation/find-citations.ts';
import { collectLawNames, type LawNames } from '../lib/citation/law-names.ts';
import type { TextLink } from '../lib/citation/link-text.ts';
import { articleOnly, formatArticleAnchor, type ArticleId } from '../lib/statute/article-id.ts';
import { articleIdOf, listAnchors } from '../lib/statute/anchors.ts';
import { listProvisions } from '../lib/statute/outline.ts';
import { lawHref, versionHref } from '../lib/url.ts';
import { readCachedTree } from '../loaders/statute-cache.ts';
import { loadLaws, type Law } from './laws.ts';
import { notePrefix, openStatute } from './statute-pages.ts';

/** What links need of a law's text: kept for the whole build, the tree is not. */
interface Destination {
  anchors: ReadonlySet<string>;
  hrefOf: (anchor: string) => string;
  /** Articles in order, for 前条. */
  articles: ArticleId[];
}

/** Where a text with citations stands. */
export interface CitingPlace {
  /** The law that 本法 means; absent where the text belongs to none. */
  law?: Law | undefined;
  /** Day of the wording; a law changed since then is cited in the version of that day. Absent: as of today. */
  date?: string | undefined;
  here?: ArticleId | undefined;
  /** Where anchors of the law itself are found, seen from the page; by default as from anywhere. */
  hrefOf?: ((anchor: string) => string) | undefined;
}

let names: Promise<LawNames> | undefined;
const destinations = new Map<string, Destination | undefined>();

/** The names of all laws of the library. */
export function loadLawNames(): Promise<LawNames> {
  names ??= loadLaws().then((laws) => collectLawNames([...laws.values()]));
  return names;
}

/** Everything a text cites; articles it leans on (前款, 前条) are filled in from its place. */
export function citationsIn(text: string, place: CitingPlace, known: LawNames): Citation[] {
  const { law, here } = place;
  return findCitations(text, {
    names: known,
    self: law?.slug,
    here,
    before: law && here && articlesBefore(law, here),
  });
}

/** An article on which something that we say rests. */
export interface CiteView {
  /** 《民法典》第七百二十一条. */
  label: string;
  /** Where it is read; absent where the law is not here. */
  href?: string;
  /** What the note on it calls the matter, and what it says. */
  title?: string;
  plain?: string;
  /** `slug#a721`: by it changed articles are known. */
  key: string;
}

/** How an article that is listed as a source is shown. */
export async function viewCite(cite: string): Promise<CiteView> {
  const [known, laws] = await Promise.all([loadLawNames(), loadLaws()]);
  const [citation] = findCitations(cite, { names: known });
  const target = citation?.slug === undefined ? undefined : laws.get(citation.slug);
  if (!citation || !target) return { label: cite, key: '' };
  const anchor = formatArticleAnchor(articleOnly(citation.id));
  const note = target.notes.find((other) => other.anchor === anchor);
  const href = hrefOfCitation(target, citation.id, {});
  return {
    label: cite,
    key: `${target.slug}#${anchor}`,
    ...(href === undefined ? {} : { href }),
    ...(note ? { title: note.title, plain: note.plain } : {}),
  };
}

/** The links of a text: each citation whose article exists, in the version that the text had in mind. */
export async function makeLinker(): Promise<(text: string, place: CitingPlace) => TextLink[]> {
  const [known, laws] = await Promise.all([loadLawNames(), loadLaws()]);
  return (text, place) => {
    if (!/[条款项]|\d条/.test(text)) return [];
    return citationsIn(text, place, known).flatMap(({ start, end, slug, id }) => {
      const target = slug === undefined ? undefined : laws.get(slug);
      const href = target && hrefOfCitation(target, id, place);
      return href === undefined ? [] : [{ start, end, href }];
    });
  };
}

function hrefOfCitation(target: Law, id: ArticleId, place: CitingPlace): string | undefined {
  const own = target.slug === place.law?.slug;
  const destination = openDestination(target);
  if (own && place.hrefOf && (place.date !== undefined || !isTextOld(target))) {
    const anchor = destination && findAnchor(id, destination.anchors);
    return anchor && place.hrefOf(anchor);
  }
  const changed = target.statute?.data.shown.date;
  if (!own && place.date !== undefined && changed !== undefined && changed > place.date)
    return hrefThen(target, id, place.date);
  // Our own writing speaks of the law of today: an older text has other numbers.
  if (place.date === undefined && isTextOld(target)) return hrefWithoutText(target, id);
  if (!destination) return hrefWithoutText(target, id);
  const anchor = findAnchor(id, destination.anchors);
  return anchor === undefined ? undefined : destination.hrefOf(anchor);
}

/** A law that was changed after the citing text: its version of that day where it is here, else the law as a whole. */
function hrefThen(target: Law, id: ArticleId, date: string): string {
  const then = target.statute?.data.versions.find(
    (version) => version.date !== undefined && version.date <= date,
  );
  if (!then?.date) return target.href;
  const anchor = findAnchor(id, listAnchors(readCachedTree(then.digest).statute.children));
  return versionHref(target.slug, then.date, anchor);
}

const isTextOld = ({ notesFit, statute }: Law) =>
  !notesFit || statute?.data.missesAmendment !== undefined;

/** Without the right text a note is where the citation leads; without a note, the law. */
function hrefWithoutText(target: Law, id: ArticleId): string {
  const anchor = formatArticleAnchor(articleOnly(id));
  const note = target.notes.find((known) => known.anchor === anchor);
  return note ? lawHref(target.slug, note.part, `${notePrefix(target)}${anchor}`) : target.href;
}

/** The anchor of the place, or of the nearest one around it that exists; undefined where even the article does not. */
function findAnchor(id: ArticleId, anchors: ReadonlySet<string>): string | undefined {
  const base = articleOnly(id);
  const tries: ArticleId[] = [
    id,
    ...(id.paragraph === undefined ? [] : [{ ...base, paragraph: id.paragraph }]),
    base,
  ];
  return tries.map(formatArticleAnchor).find((anchor) => anchors.has(anchor));
}

function openDestination(law: Law): Destination | undefined {
  if (!destinations.has(law.slug)) destinations.set(law.slug, readDestination(law));
  return destinations.get(law.slug);
}

function readDestination(law: Law): Destination | undefined {
  if (!law.statute) return undefined;
  const { anchors, hrefOf, statute } = openStatute(law.slug, law.statute.data.shown.digest);
  const articles = listProvisions(statute.children)
    .filter(({ form }) => form === 'article')
    .map(articleIdOf);
  return { anchors, hrefOf, articles };
}

/** Up to ten articles before this one, nearest first. */
function articlesBefore(law: Law, here: ArticleId): ArticleId[] {
  const articles = openDestination(law)?.articles ?? [];
  const at = articles.findIndex(
    ({ article, suffix }) => article === here.article && suffix === here.suffix,
  );
  return at <= 0 ? [] : articles.slice(Math.max(0, at - 10), at).reverse();
}
