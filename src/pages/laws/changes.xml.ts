import type { APIContext } from 'astro';
import { listChangeEntries } from '../../data/changes.ts';
import { formatAtom } from '../../lib/share/atom.ts';
import { SITE } from '../../site.ts';
import { STRINGS } from '../../strings.ts';

/** Atom feed of the changes in law. */
export async function GET({ site }: APIContext): Promise<Response> {
  const absolute = (path: string) => new URL(path, site).href;
  const moment = (day: string) => `${day}T00:00:00+08:00`;
  const entries = await listChangeEntries();
  const feed = formatAtom({
    id: absolute('/laws/changes/'),
    title: `${SITE.name}　${STRINGS.feed.title}`,
    author: SITE.name,
    self: absolute('/laws/changes.xml'),
    home: absolute('/laws/'),
    language: SITE.language,
    updated: moment(entries[0]?.day ?? '2020-01-01'),
    entries: entries.map(({ id, day, title, href, summary }) => ({
      id: absolute(`/laws/changes/${id}`),
      title,
      href: absolute(href),
      updated: moment(day),
      summary: summary === '' ? title : summary,
    })),
  });
  return new Response(feed, { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
}
