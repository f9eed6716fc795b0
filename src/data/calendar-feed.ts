import type { CalendarEvent, CalendarFeed } from '../lib/share/ics.ts';
import { readBuildDay } from '../loaders/build-day.ts';
import { SITE } from '../site.ts';
import { STRINGS } from '../strings.ts';
import { listOccurrences, type DayOccurrence } from './days.ts';

/** Years after that of the build which feeds hold; a later build carries them on. */
const AHEAD = 2;

/** The feed of all themed days, or of one; `site` makes addresses absolute. */
export async function makeDayFeed(
  path: string,
  site: URL | undefined,
  slug?: string,
): Promise<CalendarFeed> {
  const day = readBuildDay();
  const year = Number(day.slice(0, 4));
  const all = await listOccurrences(`${year}-01-01`, `${year + AHEAD}-12-31`);
  const shown = all.filter(
    (one) => (slug === undefined || one.slug === slug) && one.start >= `${year}-01-01`,
  );
  const title = slug === undefined ? STRINGS.calendar.title : (shown[0]?.name ?? slug);
  return {
    name: `${title}　${SITE.name}`,
    description: STRINGS.calendar.intro,
    url: new URL(path, site).href,
    stamp: `${day}T00:00:00+08:00`,
    events: shown.map((one) => toEvent(one, site)),
  };
}

function toEvent(one: DayOccurrence, site: URL | undefined): CalendarEvent {
  const { slug, start, end, name, summary, href, doubt, region, certainty } = one;
  const remarks = [
    summary,
    ...(doubt === undefined ? [] : [doubt]),
    ...(region === undefined ? [] : [STRINGS.calendar.only(region)]),
  ];
  return {
    // The year belongs to the day: it is the same event when a notice moves it.
    uid: `day-${slug}-${start.slice(0, 4)}@pufa-chuchuang`,
    start,
    end,
    summary: doubt === undefined ? name : `${name}（${doubt}）`,
    description: remarks.join('\n'),
    url: new URL(href, site).href,
    categories: [STRINGS.calendar.allTitle],
    status: certainty === 'exact' ? 'confirmed' : 'tentative',
  };
}
