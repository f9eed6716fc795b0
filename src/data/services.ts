import { getCollection, getEntry } from 'astro:content';
import { serviceHref } from '../lib/url.ts';
import { SERVICE_GROUPS, type Service } from '../schemas/service.ts';
import type { Topic } from '../schemas/vocabulary.ts';
import { viewCite, type CiteView } from './citations.ts';

/** A hotline or a door as lists show it. */
export interface ServiceCard {
  slug: string;
  href: string;
  name: string;
  summary: string;
  hours: string;
  /** The number as one reads it, and where a tap dials it. */
  number?: string;
  tel?: string;
  /** Number or hours were not checked against a second source. */
  doubtful: boolean;
}

export interface ServiceGroup {
  /** Anchor on the page. */
  id: string;
  name: string;
  services: ServiceCard[];
}

/** A page of one service. */
export interface ServicePage extends ServiceCard {
  data: Service;
  cites: CiteView[];
}

/** Every service by its group, hotlines first; empty groups are left out. */
export async function listServiceGroups(): Promise<ServiceGroup[]> {
  const services = await getCollection('services');
  const byNumber = (a: ServiceCard, b: ServiceCard) =>
    Number(a.number === undefined) - Number(b.number === undefined) ||
    (a.number ?? '').length - (b.number ?? '').length ||
    (a.number ?? a.slug).localeCompare(b.number ?? b.slug);
  return SERVICE_GROUPS.map((name, index) => ({
    id: `g${index + 1}`,
    name,
    services: services
      .filter(({ data }) => data.group === name)
      .map(({ id, data }) => viewService(id, data))
      .sort(byNumber),
  })).filter(({ services: own }) => own.length > 0);
}

/** The services of these slugs, in their order; one that is not there is left out. */
export async function findServices(slugs: readonly string[]): Promise<ServiceCard[]> {
  const services = new Map((await getCollection('services')).map(({ id, data }) => [id, data]));
  return slugs.flatMap((slug) => {
    const data = services.get(slug);
    return data ? [viewService(slug, data)] : [];
  });
}

/** The services that name a topic. */
export async function listServicesOf(topic: Topic): Promise<ServiceCard[]> {
  const services = await getCollection('services', ({ data }) => data.topics.includes(topic));
  return services.map(({ id, data }) => viewService(id, data));
}

export async function getServicePage(slug: string): Promise<ServicePage> {
  const { data } = (await getEntry('services', slug))!;
  return {
    ...viewService(slug, data),
    data,
    cites: await Promise.all(data.cites.map(viewCite)),
  };
}

function viewService(slug: string, data: Service): ServiceCard {
  const { name, number, notDialled, summary, hours, confidence } = data;
  return {
    slug,
    href: serviceHref(slug),
    name,
    summary,
    hours,
    ...(number === undefined ? {} : { number }),
    ...(number === undefined || notDialled ? {} : { tel: `tel:${number.replace('-', '')}` }),
    doubtful: confidence !== 'verified',
  };
}
