import type { APIContext } from 'astro';
import { makeChangeFeed } from '../../data/feeds.ts';
import { formatRss } from '../../lib/share/rss.ts';

/** RSS feed of the changes in law. */
export async function GET({ site, url }: APIContext): Promise<Response> {
  const feed = await makeChangeFeed({ path: url.pathname, site });
  return new Response(await formatRss(feed), {
    headers: { 'content-type': 'application/rss+xml; charset=utf-8' },
  });
}
