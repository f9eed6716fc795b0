import type { APIContext } from 'astro';
import { makeLectureNews } from '../../data/feeds.ts';
import { formatAtom } from '../../lib/share/atom.ts';

/** Atom feed of what is new about lectures. */
export async function GET({ site, url }: APIContext): Promise<Response> {
  const feed = await makeLectureNews({ path: url.pathname, site });
  return new Response(formatAtom(feed), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  });
}
