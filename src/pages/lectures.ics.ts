import type { APIContext } from 'astro';
import { makeLectureFeed } from '../data/calendar-feed.ts';
import { CALENDAR_HEADERS, formatCalendar } from '../lib/share/ics.ts';

/** All lectures and the slots of series, to subscribe to. */
export async function GET({ site, url }: APIContext): Promise<Response> {
  const feed = await makeLectureFeed({ path: url.pathname, site });
  return new Response(formatCalendar(feed), { headers: CALENDAR_HEADERS });
}
