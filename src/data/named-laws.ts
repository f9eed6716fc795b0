import type { NamedLaw } from '../lib/search/jump.ts';
import { listAppendixProvisions, listProvisions } from '../lib/statute/outline.ts';
import type { StatuteNode } from '../lib/statute/tree.ts';
import { listLaws, type Law } from './laws.ts';
import { openStatute } from './statute-pages.ts';

/**
 * Laws that can be named in a query: those with a guide first, then those that residents have a short name
 * for, then all; at the end the repealed ones, which are found by their names alone.
 */
export async function listNamedLaws(): Promise<NamedLaw[]> {
  const laws = await listLaws();
  return laws.sort((a, b) => rank(a) - rank(b)).flatMap(nameLaw);
}

function nameLaw(law: Law): NamedLaw[] {
  const open = law.statute && openStatute(law.slug, law.statute.data.shown.digest);
  const named: NamedLaw = {
    name: law.shortTitle,
    // A short name may have passed to the law that took its place.
    aliases: law.repealed ? [] : law.aliases.filter((alias) => alias !== law.shortTitle),
    slug: law.slug,
    last: open ? lastOf(open.statute.children) : 0,
    ...(open && open.parts.length > 0
      ? { parts: open.parts.map((part) => ({ slug: part.slug, last: lastOf(part.nodes) })) }
      : {}),
  };
  const appendices = open
    ? new Set(listAppendixProvisions(open.statute).map(({ appendix }) => appendix))
    : [];
  return [
    named,
    ...(open?.parts ?? []).map((part) => ({
      name: `${law.shortTitle}${part.name}编`,
      aliases: [`${law.shortTitle}${part.name}`],
      slug: `${law.slug}/${part.slug}`,
      last: 0,
    })),
    ...[...appendices].map((appendix) => ({
      name: appendix.title.includes(law.shortTitle)
        ? appendix.title
        : `${law.shortTitle}${appendix.title}`,
      aliases: [],
      slug: law.slug,
      last: 0,
      anchor: `x${appendix.number}`,
    })),
  ];
}

const lastOf = (nodes: readonly StatuteNode[]) =>
  listProvisions(nodes)
    .filter(({ form }) => form === 'article')
    .reduce((most, { number }) => Math.max(most, number), 0);

const rank = (law: Law) =>
  law.slug === 'minfadian' ? 0 : law.repealed ? 4 : law.guide ? 1 : law.aliases.length > 0 ? 2 : 3;
