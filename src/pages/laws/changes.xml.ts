import type { APIContext } from 'astro';
import { makeChangeFeed } from '../../data/feeds.ts';
import { formatAtom } from '../../lib/share/atom.ts';

/** Atom feed of the changes in law. */
export async function GET({ site, url }: APIContext): Promise<Response> {
  const feed = await makeChangeFeed({ path: url.pathname, site });
  return new Response(formatAtom(feed), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  });
}
