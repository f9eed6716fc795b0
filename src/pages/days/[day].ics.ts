import type { APIContext } from 'astro';
import { makeDayFeed } from '../../data/calendar-feed.ts';
import { listDaySlugs } from '../../data/days.ts';
import { CALENDAR_HEADERS, formatCalendar } from '../../lib/share/ics.ts';

export async function getStaticPaths() {
  return (await listDaySlugs()).map((slug) => ({ params: { day: slug } }));
}

/** One themed day, to put into a calendar. */
export async function GET({ params, site, url }: APIContext): Promise<Response> {
  const feed = await makeDayFeed({ path: url.pathname, site }, params['day']);
  return new Response(formatCalendar(feed), { headers: CALENDAR_HEADERS });
}
