import type { APIContext } from 'astro';
import { listDatedLectures, makeOneLectureFeed } from '../../data/calendar-feed.ts';
import { CALENDAR_HEADERS, formatCalendar } from '../../lib/share/ics.ts';

export async function getStaticPaths() {
  return (await listDatedLectures()).map(({ id }) => ({ params: { lecture: id } }));
}

/** One lecture, to put into a calendar. */
export async function GET({ params, site, url }: APIContext): Promise<Response> {
  const feed = await makeOneLectureFeed({ path: url.pathname, site }, params['lecture'] ?? '');
  return new Response(formatCalendar(feed), { headers: CALENDAR_HEADERS });
}
