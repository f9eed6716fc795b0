import type { APIContext } from 'astro';
import { makeLectureNews } from '../../data/feeds.ts';
import { formatJsonFeed } from '../../lib/share/json-feed.ts';

/** JSON Feed of what is new about lectures. */
export async function GET({ site, url }: APIContext): Promise<Response> {
  const feed = await makeLectureNews({ path: url.pathname, site });
  return new Response(formatJsonFeed(feed), {
    headers: { 'content-type': 'application/feed+json; charset=utf-8' },
  });
}
