import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { findCalendarFaults } from '../../../site/calendar-lines.ts';
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

test('What is written keeps to RFC 5545 line by line, and no character is cut in two', () => {
  for (const text of [format(DAY, LECTURE), format(DAY), format()]) {
    expect(findCalendarFaults(text)).toEqual([]);
    expect(text).not.toContain('\ufffd');
    expect(text).not.toContain('METHOD');
  }
});

test('The reader of lines finds what is broken', () => {
  const text = format(DAY, LECTURE);
  const faults = (from: string | RegExp, to: string) => findCalendarFaults(text.replace(from, to));
  expect(faults(/\r\n$/, '')).not.toEqual([]);
  expect(faults('\r\n ', '')).not.toEqual([]);
  expect(faults('STATUS:CANCELLED', 'STATUS:OFF')).toEqual([`${LECTURE.uid}: STATUS`]);
  expect(faults(/DTSTAMP:(\d{8}T\d{6})Z/, 'DTSTAMP:$1')).toEqual([
    `${DAY.uid}: DTSTAMP not in UTC`,
  ]);
  expect(faults(LECTURE.uid, DAY.uid)).toEqual([`${DAY.uid}: UID twice`]);
  expect(faults('TZID:Asia/Shanghai', 'TZID:Asia/Urumqi')).toHaveLength(2);
  expect(faults('SUMMARY:讲座', 'SUMMARY:讲座;')).toHaveLength(1);
  expect(faults('END:VTIMEZONE', 'END:VTIMEZONE\r\nNAME:晚了')).toEqual([
    'after a component: NAME:晚了',
  ]);
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
