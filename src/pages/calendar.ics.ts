import type { APIContext } from 'astro';
import { makeDayFeed } from '../data/calendar-feed.ts';
import { CALENDAR_HEADERS, formatCalendar } from '../lib/share/ics.ts';

/** All themed days, to subscribe to. */
export async function GET({ site, url }: APIContext): Promise<Response> {
  const feed = await makeDayFeed({ path: url.pathname, site });
  return new Response(formatCalendar(feed), { headers: CALENDAR_HEADERS });
}
