import type { APIContext } from 'astro';
import { makeLectureFeed } from '../../data/calendar-feed.ts';
import { listCommunities } from '../../data/communities.ts';
import { CALENDAR_HEADERS, formatCalendar } from '../../lib/share/ics.ts';

export async function getStaticPaths() {
  return (await listCommunities()).map(({ slug, name }) => ({
    params: { community: slug },
    props: { slug, name },
  }));
}

/** The lectures of a community, to subscribe to. */
export async function GET({
  props,
  site,
  url,
}: APIContext<{ slug: string; name: string }>): Promise<Response> {
  const feed = await makeLectureFeed({ path: url.pathname, site }, props);
  return new Response(formatCalendar(feed), { headers: CALENDAR_HEADERS });
}
