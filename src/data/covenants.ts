import { getCollection, getEntry } from 'astro:content';
import { formatDay } from '../lib/calendar/day.ts';
import type { FindLinks } from '../lib/citation/link-text.ts';
import { OVERREACH_REASONS } from '../lib/covenant/overreach.ts';
import { communityHref } from '../lib/url.ts';
import type { CovenantClause, CovenantVersion } from '../schemas/covenant.ts';
import { listChangedKeys } from './amber.ts';
import { viewCite, type CiteView } from './citations.ts';
import { nameCommunity, type CommunityName } from './lectures.ts';
import { makeProseLinker } from './prose.ts';

/** A clause with the articles it rests on. */
export interface ClauseView {
  title: string;
  text: string;
  cites: CiteView[];
  /** One of its articles reads differently from when it was checked. */
  changing: boolean;
}

/** One version of a covenant, days in words. */
export interface VersionView {
  adopted: Omit<CovenantVersion['adopted'], 'on'> & { on: string };
  filed?: { on: string; with: string };
  changes?: string;
  clauses: ClauseView[];
}

export interface CovenantPage {
  community: CommunityName;
  href: string;
  title: string;
  current: VersionView;
  older: VersionView[];
  findLinks: FindLinks;
  /** When versions were adopted, for whoever holds an older print. */
  history: { on: string; what: string }[];
}

/** Communities with a covenant. */
export async function listCovenants(): Promise<{ slug: string; href: string; title: string }[]> {
  const covenants = await getCollection('covenants');
  return covenants.map(({ id, data }) => ({
    slug: id,
    href: communityHref(id, 'covenant'),
    title: data.title,
  }));
}

/** The covenant of a community; undefined where it has none. */
export async function getCovenantPage(slug: string): Promise<CovenantPage | undefined> {
  const entry = await getEntry('covenants', slug);
  if (!entry) return undefined;
  const { data } = entry;
  const [changed, findLinks, community] = await Promise.all([
    listChangedKeys(`content/covenants/${slug}.yaml`),
    makeProseLinker(),
    nameCommunity(slug),
  ]);
  const versions = await Promise.all(data.versions.map((one) => viewVersion(one, changed)));
  return {
    community,
    href: communityHref(slug, 'covenant'),
    title: data.title,
    current: versions[0]!,
    older: versions.slice(1),
    findLinks,
    history: data.versions.map(({ adopted, changes }) => ({
      on: adopted.on,
      what: changes ?? data.title,
    })),
  };
}

/** Clauses to start from; undefined where there is no template. */
export async function getCovenantTemplate() {
  const [entry] = await getCollection('covenantTemplates');
  if (!entry) return undefined;
  const changed = await listChangedKeys(`content/covenant-templates/${entry.id}.yaml`);
  return {
    title: entry.data.title,
    reviewed: entry.data.reviewed,
    clauses: await viewClauses(entry.data.clauses, changed),
  };
}

/** What covenants must not say, each with its reason and articles. */
export function listLimits(): Promise<{ name: string; why: string; cites: CiteView[] }[]> {
  return Promise.all(
    Object.values(OVERREACH_REASONS).map(async ({ name, why, cites }) => ({
      name,
      why,
      cites: await Promise.all(cites.map(viewCite)),
    })),
  );
}

async function viewVersion(
  { adopted, filed, changes, clauses }: CovenantVersion,
  changed: ReadonlySet<string>,
): Promise<VersionView> {
  return {
    adopted: { ...adopted, on: formatDay(adopted.on) },
    ...(filed && { filed: { ...filed, on: formatDay(filed.on) } }),
    ...(changes !== undefined && { changes }),
    clauses: await viewClauses(clauses, changed),
  };
}

function viewClauses(
  clauses: readonly CovenantClause[],
  changed: ReadonlySet<string>,
): Promise<ClauseView[]> {
  return Promise.all(
    clauses.map(async ({ title, text, cites }) => {
      const views = await Promise.all(cites.map(viewCite));
      return { title, text, cites: views, changing: views.some(({ key }) => changed.has(key)) };
    }),
  );
}
