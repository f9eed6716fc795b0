import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { formatCalendar, type CalendarEvent } from '../../../../src/lib/share/ics.ts';

const DAY: CalendarEvent = {
  uid: 'changyi-ri-2026@pufa',
  start: '2026-12-04',
  end: '2026-12-07',
  summary: '长椅周，一起修；长椅',
  description: `第一行\n第二行，${'很长的一句话'.repeat(20)}`,
  url: 'https://example.org/days/changyi-ri/',
  categories: ['主题日'],
};
const LECTURE: CalendarEvent = {
  uid: 'lecture-1@pufa',
  start: '2026-12-12T14:30',
  end: '2026-12-12T16:00',
  summary: '讲座：长椅',
  location: '示范路1号，二楼',
  url: 'https://example.org/lectures/1/',
  status: 'cancelled',
  sequence: 2,
};
const format = (...events: CalendarEvent[]) =>
  formatCalendar({
    name: '普法日历',
    description: '主题日和讲座',
    url: 'https://example.org/calendar.ics',
    stamp: '2026-11-22T00:00:00Z',
    events,
  });
const read = (text: string) =>
  new ICAL.Component(ICAL.parse(text) as string).getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    return { event, component };
  });

test('Every line ends with CRLF and has 75 octets at most', () => {
  const text = format(DAY, LECTURE);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  const lengths = text.split('\r\n').map((line) => Buffer.byteLength(line));
  expect(Math.max(...lengths)).toBeLessThanOrEqual(75);
  // No character is cut in two by a fold.
  expect(text).not.toContain('\ufffd');
});

test('Another reader finds whole days with the day after as their end, and the words as they were', () => {
  const [found] = read(format(DAY));
  expect(found?.event.startDate.toString()).toBe('2026-12-04');
  expect(found?.event.endDate.toString()).toBe('2026-12-08');
  expect(found?.event.summary).toBe(DAY.summary);
  expect(found?.event.description).toBe(DAY.description);
  expect(found?.event.uid).toBe(DAY.uid);
});

test('A lecture has its time in Shanghai, its place, its sequence and whether it is cancelled', () => {
  const text = format(LECTURE);
  expect(text).toContain('BEGIN:VTIMEZONE\r\nTZID:Asia/Shanghai\r\n');
  expect(text).toContain('DTSTART;TZID=Asia/Shanghai:20261212T143000\r\n');
  expect(text).toContain('DTEND;TZID=Asia/Shanghai:20261212T160000\r\n');
  const [found] = read(text);
  expect(found?.event.location).toBe(LECTURE.location);
  expect(found?.component.getFirstPropertyValue('status')).toBe('CANCELLED');
  expect(found?.component.getFirstPropertyValue('sequence')).toBe(2);
});

test('Equal events give equal bytes, and a feed without events is a calendar, too', () => {
  expect(format(DAY, LECTURE)).toBe(format(DAY, LECTURE));
  expect(read(format())).toEqual([]);
});
