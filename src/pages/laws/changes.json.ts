import type { APIContext } from 'astro';
import { listChangeEntries } from '../../data/changes.ts';
import { SITE } from '../../site.ts';
import { STRINGS } from '../../strings.ts';

/** JSON Feed 1.1 of the changes in law (jsonfeed.org/version/1.1). */
export async function GET({ site }: APIContext): Promise<Response> {
  const absolute = (path: string) => new URL(path, site).href;
  const items = (await listChangeEntries()).map(({ id, day, title, href, summary }) => ({
    id: absolute(`/laws/changes/${id}`),
    url: absolute(href),
    title,
    content_text: summary === '' ? title : summary,
    date_published: `${day}T00:00:00+08:00`,
  }));
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: `${SITE.name}　${STRINGS.feed.title}`,
    home_page_url: absolute('/laws/'),
    feed_url: absolute('/laws/changes.json'),
    language: SITE.language,
    items,
  };
  return new Response(JSON.stringify(feed, null, 1), {
    headers: { 'content-type': 'application/feed+json; charset=utf-8' },
  });
}
