import type { CalendarEvent } from '../share/ics.ts';
import type { Slot } from './slots.ts';
import { lectureSequence, lectureStatus, lectureUid, type LectureTimes } from './status.ts';

/** What is said of an event; the rest follows from the lecture or the slot. */
export type EventWords = Omit<CalendarEvent, 'uid' | 'start' | 'end' | 'status' | 'sequence'>;

/** A lecture as an event: identity, times, status and sequence follow from what was changed. */
export function toLectureEvent(
  slug: string,
  lecture: LectureTimes & { end: string },
  words: EventWords,
  /** Exceptions of the series for the month of its slot: as a slot it had been raised by them. */
  exceptions = 0,
): CalendarEvent {
  return {
    ...words,
    uid: lectureUid(slug, lecture),
    start: toMoment(lecture.start),
    end: toMoment(lecture.end),
    status: lectureStatus(lecture) === 'cancelled' ? 'cancelled' : 'confirmed',
    sequence: lectureSequence(lecture) + exceptions,
  };
}

/** A slot that no lecture has taken, as an event that is not certain; one that is left out is cancelled. */
export function toSlotEvent(
  uid: string,
  { day, exception }: Slot,
  times: { start: string; end: string },
  words: EventWords,
): CalendarEvent {
  return {
    ...words,
    uid,
    start: `${day}T${times.start}`,
    end: `${day}T${times.end}`,
    status: exception === 'skipped' ? 'cancelled' : 'tentative',
    sequence: exception === undefined ? 0 : 1,
  };
}

/** 2026-12-12 14:30 as the calendar writes it. */
const toMoment = (local: string) => local.replace(' ', 'T');
