import ICAL from 'ical.js';
import { DAVClient, type DAVCalendar } from 'tsdav';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findCalendarPython } from '../../../../src/cli/setup/calendar-server.mjs';
import { toLectureEvent, toSlotEvent } from '../../../../src/lib/lecture/event.ts';
import { slotUid, type LectureTimes } from '../../../../src/lib/lecture/status.ts';
import { formatCalendar, type CalendarEvent } from '../../../../src/lib/share/ics.ts';
import { startCalendarServer, type CalendarServer } from './calendar-server.ts';

const python = findCalendarPython();
const words = { summary: '长椅那些事', url: 'https://example.org/lectures/changyi/' };
const times = { start: '14:30', end: '16:00' };

const SLOT = toSlotEvent(
  slotUid('jiangtang', '2026-12'),
  { month: '2026-12', day: '2026-12-12' },
  times,
  { ...words, summary: '讲堂（待定）' },
);
const announced = (given: Partial<LectureTimes> & { end?: string } = {}) =>
  toLectureEvent(
    'changyi',
    {
      start: '2026-12-12 14:30',
      end: '2026-12-12 16:00',
      series: 'jiangtang',
      changes: [],
      ...given,
    },
    words,
  );
const moved = { what: '改期', wasStart: '2026-12-12 14:30' } as const;
const later = { start: '2027-01-16 14:30', end: '2027-01-16 16:00' };

describe.skipIf(python === undefined)('A calendar that was subscribed to (needs Radicale)', () => {
  let server: CalendarServer;
  let client: DAVClient;
  let calendar: DAVCalendar;

  beforeAll(async () => {
    server = await startCalendarServer(python!);
    client = new DAVClient({
      serverUrl: server.url,
      credentials: { username: 'resident', password: 'none' },
      authMethod: 'Basic',
      defaultAccountType: 'caldav',
    });
    await client.login();
    const url = `${server.url}resident/pufa/`;
    await client.makeCalendar({ url, props: { displayname: '普法' } });
    calendar = (await client.fetchCalendars()).find((one) => one.url === url)!;
  });
  afterAll(() => server.stop());

  /** As a client does that takes a feed over: every event goes where its UID stands already, else into a new file. */
  async function takeOver(...events: CalendarEvent[]): Promise<void> {
    for (const event of events) {
      const data = formatCalendar({
        name: '讲座',
        description: '讲座',
        url: 'https://example.org/lectures.ics',
        stamp: '2026-11-22T00:00:00+08:00',
        events: [event],
      });
      const known = (await client.fetchCalendarObjects({ calendar })).find((object) =>
        String(object.data).includes(`UID:${event.uid}`),
      );
      const answer = known
        ? await client.updateCalendarObject({ calendarObject: { ...known, data } })
        : await client.createCalendarObject({
            calendar,
            iCalString: data,
            filename: `${encodeURIComponent(event.uid)}.ics`,
          });
      expect(answer.ok, await answer.text()).toBe(true);
    }
  }

  async function readEvents() {
    const objects = await client.fetchCalendarObjects({ calendar });
    return objects.map(({ data }) => {
      const component = new ICAL.Component(ICAL.parse(String(data)) as string);
      const vevent = component.getFirstSubcomponent('vevent')!;
      const event = new ICAL.Event(vevent);
      return {
        start: event.startDate.toString(),
        summary: event.summary,
        sequence: event.sequence,
        status: vevent.getFirstPropertyValue('status'),
      };
    });
  }

  test('A slot, the lecture that takes it, its move and its cancelling are one event', async () => {
    await takeOver(SLOT);
    expect(await readEvents()).toEqual([
      { start: '2026-12-12T14:30:00', summary: '讲堂（待定）', sequence: 0, status: 'TENTATIVE' },
    ]);
    await takeOver(announced());
    expect(await readEvents()).toEqual([
      { start: '2026-12-12T14:30:00', summary: '长椅那些事', sequence: 1, status: 'CONFIRMED' },
    ]);
    await takeOver(announced({ ...later, changes: [moved] }));
    expect(await readEvents()).toEqual([
      { start: '2027-01-16T14:30:00', summary: '长椅那些事', sequence: 2, status: 'CONFIRMED' },
    ]);
    await takeOver(announced({ ...later, changes: [moved, { what: '取消' }] }));
    expect(await readEvents()).toEqual([
      { start: '2027-01-16T14:30:00', summary: '长椅那些事', sequence: 3, status: 'CANCELLED' },
    ]);
  });

  test('The server itself takes the moved lecture for the same event: a second file is refused', async () => {
    const second = await client.createCalendarObject({
      calendar,
      iCalString: formatCalendar({
        name: '讲座',
        description: '讲座',
        url: 'https://example.org/lectures.ics',
        stamp: '2026-11-22T00:00:00+08:00',
        events: [announced({ ...later, changes: [moved] })],
      }),
      filename: 'second.ics',
    });
    expect(second.ok).toBe(false);
    expect(await readEvents()).toHaveLength(1);
  });

  test('Another lecture is another event', async () => {
    await takeOver({ ...announced(), uid: 'lecture-dengzi@pufa-chuchuang' });
    expect(await readEvents()).toHaveLength(2);
  });
});
