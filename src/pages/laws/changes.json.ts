import type { APIContext } from 'astro';
import { makeChangeFeed } from '../../data/feeds.ts';
import { formatJsonFeed } from '../../lib/share/json-feed.ts';

/** JSON Feed of the changes in law. */
export async function GET({ site, url }: APIContext): Promise<Response> {
  const feed = await makeChangeFeed({ path: url.pathname, site });
  return new Response(formatJsonFeed(feed), {
    headers: { 'content-type': 'application/feed+json; charset=utf-8' },
  });
}
