import ical, { ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import { addDays } from '../calendar/day.ts';

/** Something in a calendar that can be subscribed to (RFC 5545, VEVENT). */
export interface CalendarEvent {
  /** It never changes, so that a calendar that was subscribed to updates the event and does not double it. */
  uid: string;
  /** ISO day for a whole day, or local time in Asia/Shanghai, 2026-12-12T14:30. */
  start: string;
  /** Its last day, or its end in local time. */
  end: string;
  summary: string;
  description?: string;
  location?: string;
  url: string;
  categories?: readonly string[];
  status?: 'confirmed' | 'tentative' | 'cancelled';
  /** Raised with every change that matters to whoever comes: a new time, a new place, cancelled. */
  sequence?: number;
}

/** A feed of events. */
export interface CalendarFeed {
  name: string;
  description: string;
  /** Address of the feed itself. */
  url: string;
  /** Moment of writing, RFC 3339; equal input then gives equal bytes. */
  stamp: string;
  events: readonly CalendarEvent[];
}

/** How a feed is served. */
export const CALENDAR_HEADERS = { 'content-type': 'text/calendar; charset=utf-8' } as const;

/** How often a subscription looks for changes (RFC 7986, 5.7), as two families of calendars read it. */
const REFRESH = 'REFRESH-INTERVAL;VALUE=DURATION:PT12H\r\nX-PUBLISHED-TTL:PT12H\r\n';

/** China has kept one time without summer time since 1992. */
const TIMEZONE = {
  // Without a name here moments of the calendar itself stay in UTC, as RFC 5545 (3.8.7.2) asks of DTSTAMP.
  name: null,
  generator: () =>
    [
      'BEGIN:VTIMEZONE',
      'TZID:Asia/Shanghai',
      'BEGIN:STANDARD',
      'DTSTART:19910915T010000',
      'TZOFFSETFROM:+0900',
      'TZOFFSETTO:+0800',
      'TZNAME:CST',
      'END:STANDARD',
      'END:VTIMEZONE',
    ].join('\r\n'),
};

const STATUS = {
  confirmed: ICalEventStatus.CONFIRMED,
  tentative: ICalEventStatus.TENTATIVE,
  cancelled: ICalEventStatus.CANCELLED,
};

/** The library reads the date of a whole day from the clock of the machine, wherever that stands. */
function toLocalDate(day: string): Date {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date);
}

/**
 * A feed as text/calendar (RFC 5545), lines folded at 75 octets and ended by CRLF. It has no METHOD: what is stored
 * in a calendar must not have one (RFC 4791, 4.1).
 */
export function formatCalendar(feed: CalendarFeed): string {
  const { name, description, url, stamp, events } = feed;
  const calendar = ical({
    name,
    description,
    url,
    prodId: { company: '普法橱窗', product: '普法日历', language: 'ZH-CN' },
    timezone: TIMEZONE,
  });
  for (const event of events) {
    const isAllDay = !event.start.includes('T');
    calendar.createEvent({
      id: event.uid,
      start: isAllDay ? toLocalDate(event.start) : `${event.start}:00`,
      // The end of whole days is the day after the last (RFC 5545, 3.6.1).
      end: isAllDay ? toLocalDate(addDays(event.end, 1)) : `${event.end}:00`,
      allDay: isAllDay,
      ...(isAllDay ? {} : { timezone: 'Asia/Shanghai' }),
      stamp,
      sequence: event.sequence ?? 0,
      summary: event.summary,
      description: event.description ?? null,
      location: event.location ?? null,
      url: event.url,
      categories: (event.categories ?? []).map((category) => ({ name: category })),
      status: STATUS[event.status ?? 'confirmed'],
      transparency: isAllDay ? ICalEventTransparency.TRANSPARENT : ICalEventTransparency.OPAQUE,
    });
  }
  // The library would write it behind the time zone; properties come before components (RFC 5545, 3.6).
  // Nor does it end the last line.
  return `${calendar.toString().replace(/^(?=BEGIN:VTIMEZONE|BEGIN:VEVENT|END:VCALENDAR)/m, REFRESH)}\r\n`;
}
