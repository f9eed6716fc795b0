import { getCollection } from 'astro:content';
import { formatDay } from '../lib/calendar/day.ts';
import { errandAnchor } from '../lib/topic/anchors.ts';
import { communityHref, noticeHref, procedureHref } from '../lib/url.ts';
import { STRINGS } from '../strings.ts';
import { hasManyCommunities } from './communities.ts';
import type { SearchRecord } from './search-records.ts';

const words = STRINGS.selfGovernment.search;

/**
 * How residents govern themselves, as search finds it: procedures, what may be handed over (三代), covenants and what
 * is published. In a site of many communities 居民公约 leads to the list of them instead of to any one's.
 */
export async function* listAffairsPosts(empty: SearchRecord): AsyncGenerator<SearchRecord> {
  for (const { id, data } of await getCollection('procedures'))
    yield {
      ...empty,
      kind: 'procedure',
      href: procedureHref(id),
      title: data.title,
      plain: data.summary,
      also: data.says.join('\n'),
      example: data.steps.map(({ title }) => title).join('\n'),
    };
  yield* listErrandPosts(empty);
  yield* listCommunityPosts(empty);
  for (const { id, data } of await getCollection('notices'))
    yield {
      ...empty,
      kind: 'notice',
      href: noticeHref(data.community, id),
      title: data.title,
      plain: data.text.join(''),
      example: data.amounts.map(({ what }) => what).join('\n'),
    };
}

async function* listErrandPosts(empty: SearchRecord): AsyncGenerator<SearchRecord> {
  const page = '/self-government/errands/';
  for (const { id, data } of await getCollection('errands')) {
    yield {
      ...empty,
      kind: 'errand',
      href: `${page}#${id}`,
      title: data.kind,
      plain: data.summary,
      also: words.errands.join('\n'),
    };
    for (const [index, { what, text }] of data.items.entries())
      yield {
        ...empty,
        kind: 'errand',
        href: `${page}#${errandAnchor(id, index)}`,
        title: what,
        plain: text,
        example: data.kind,
      };
  }
}

async function* listCommunityPosts(empty: SearchRecord): AsyncGenerator<SearchRecord> {
  const many = await hasManyCommunities();
  const [covenant, notices] = words.ofAll;
  // Where there are many, 居民公约 is nobody's name: two hundred of them would stand in one another's way.
  const nameFor = (what: { title: string; says: readonly string[] }, community: string) => ({
    title: many ? `${community}${what.title}` : `${what.title}　${community}`,
    also: many ? '' : what.says.join('\n'),
  });
  if (many)
    for (const { kind, title, plain, says } of words.ofAll)
      yield {
        ...empty,
        kind,
        href: '/self-government/#communities',
        title,
        plain,
        also: says.join('\n'),
      };
  const names = new Map<string, string>();
  for (const { id, data } of await getCollection('communities')) {
    names.set(id, data.name);
    yield {
      ...empty,
      kind: 'community',
      href: communityHref(id),
      title: data.name,
      plain: `${data.address}　${data.hours}`,
    };
    yield {
      ...empty,
      ...nameFor(notices, data.name),
      kind: 'notice',
      href: communityHref(id, 'notices'),
      plain: notices.plain,
    };
  }
  for (const { id, data } of await getCollection('covenants')) {
    const [current] = data.versions;
    yield {
      ...empty,
      ...nameFor(covenant, names.get(id) ?? ''),
      kind: 'covenant',
      href: communityHref(id, 'covenant'),
      plain: words.adopted(formatDay(current!.adopted.on), current!.adopted.by),
      example: current!.clauses.map(({ title }) => title).join('\n'),
    };
  }
}
