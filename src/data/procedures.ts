import { getCollection, getEntry } from 'astro:content';
import type { FindLinks } from '../lib/citation/link-text.ts';
import { procedureHref } from '../lib/url.ts';
import { ERRAND_KINDS, type Errands } from '../schemas/errands.ts';
import type { Procedure } from '../schemas/procedure.ts';
import { listChangedKeys } from './amber.ts';
import { viewCite, type CiteView } from './citations.ts';
import { makeProseLinker } from './prose.ts';
import { findServices, type ServiceCard } from './services.ts';

export interface ProcedureCard {
  slug: string;
  href: string;
  title: string;
  summary: string;
}

/** A step with the articles it rests on. */
export type ProcedureStepView = Omit<Procedure['steps'][number], 'cites'> & {
  cites: CiteView[];
  /** One of its articles reads differently from when it was checked. */
  changing: boolean;
};

export interface ProcedurePage extends ProcedureCard {
  steps: ProcedureStepView[];
  reviewed: Procedure['reviewed'];
  findLinks: FindLinks;
}

/** One of the three, with what falls under it. */
export interface ErrandGroup {
  slug: string;
  kind: Errands['kind'];
  summary: string;
  reviewed: Errands['reviewed'];
  items: (Omit<Errands['items'][number], 'cites' | 'services'> & {
    cites: CiteView[];
    services: ServiceCard[];
    changing: boolean;
  })[];
}

/** Every procedure, in its order. */
export async function listProcedures(): Promise<ProcedureCard[]> {
  const procedures = await getCollection('procedures');
  return procedures
    .sort((a, b) => a.data.order - b.data.order)
    .map(({ id, data }) => viewCard(id, data));
}

/** One procedure, everything joined; undefined where it is not there. */
export async function findProcedure(slug: string): Promise<ProcedurePage | undefined> {
  const entry = await getEntry('procedures', slug);
  if (!entry) return undefined;
  const [changed, findLinks] = await Promise.all([
    listChangedKeys(`content/procedures/${slug}.yaml`),
    makeProseLinker(),
  ]);
  return {
    ...viewCard(slug, entry.data),
    steps: await Promise.all(entry.data.steps.map((step) => joinCites(step, changed))),
    reviewed: entry.data.reviewed,
    findLinks,
  };
}

/** What residents may hand over, in the order of 三代. */
export async function listErrands(): Promise<ErrandGroup[]> {
  const groups = await getCollection('errands');
  const rank = ({ kind }: Errands) => ERRAND_KINDS.indexOf(kind);
  return Promise.all(
    groups
      .sort((a, b) => rank(a.data) - rank(b.data))
      .map(async ({ id, data }) => {
        const changed = await listChangedKeys(`content/errands/${id}.yaml`);
        const items = data.items.map(async ({ services, ...item }) => ({
          ...(await joinCites(item, changed)),
          services: await findServices(services),
        }));
        const { kind, summary, reviewed } = data;
        return { slug: id, kind, summary, reviewed, items: await Promise.all(items) };
      }),
  );
}

async function joinCites<T extends { cites: string[] }>(
  { cites, ...rest }: T,
  changed: ReadonlySet<string>,
) {
  const views = await Promise.all(cites.map(viewCite));
  return { ...rest, cites: views, changing: views.some(({ key }) => changed.has(key)) };
}

const viewCard = (slug: string, { title, summary }: Procedure): ProcedureCard => ({
  slug,
  href: procedureHref(slug),
  title,
  summary,
});
