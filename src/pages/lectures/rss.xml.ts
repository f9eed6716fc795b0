import type { APIContext } from 'astro';
import { makeLectureNews } from '../../data/feeds.ts';
import { formatRss } from '../../lib/share/rss.ts';

/** RSS feed of what is new about lectures. */
export async function GET({ site, url }: APIContext): Promise<Response> {
  const feed = await makeLectureNews({ path: url.pathname, site });
  return new Response(await formatRss(feed), {
    headers: { 'content-type': 'application/rss+xml; charset=utf-8' },
  });
}
