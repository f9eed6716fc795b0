import { getCollection } from 'astro:content';
import { formatTimes } from '../lib/calendar/clock.ts';
import { formatSpan } from '../lib/calendar/day.ts';
import { slotMonth, slotUid } from '../lib/lecture/status.ts';
import { listSlots, type Slot } from '../lib/lecture/slots.ts';
import { readBuildDay } from '../loaders/build-day.ts';
import { STRINGS } from '../strings.ts';
import {
  loadLectures,
  loadLecturesByCommunity,
  nameCommunity,
  viewLecture,
  type LectureCard,
} from './lectures.ts';

/** Months ahead that the slots of a series fill. */
const MONTHS_AHEAD = 12;

/**
 * Lectures of the day of the build and after it, and the slots of the next twelve months that none has taken; of one
 * community, or of all.
 */
export async function listComing(community?: string): Promise<LectureCard[]> {
  const today = readBuildDay();
  const isOwn = (slug: string) => community === undefined || slug === community;
  const [lectures, open] = await Promise.all([
    community === undefined
      ? loadLectures()
      : loadLecturesByCommunity().then((all) => all.get(community) ?? []),
    loadOpenSlots(),
  ]);
  const coming = lectures.filter(({ data }) => data.end >= today);
  const cards = await Promise.all(coming.map(viewLecture));
  const slots = open.map(({ card }) => card).filter((card) => isOwn(card.community.slug));
  return [...cards, ...slots].sort((a, b) => a.start.localeCompare(b.start));
}

let slotsOfBuild: Promise<OpenSlot[]> | undefined;
const loadOpenSlots = () =>
  import.meta.env.DEV ? listOpenSlots() : (slotsOfBuild ??= listOpenSlots());

/** A slot of a series that no lecture has taken. */
export interface OpenSlot {
  uid: string;
  slot: Slot;
  card: LectureCard;
}

/** The slots of all series from this month on that no lecture has taken, in the next twelve months. */
export async function listOpenSlots(): Promise<OpenSlot[]> {
  const today = readBuildDay();
  const [year = 0, month = 1] = today.split('-').map(Number);
  const [all, lectures, holidays] = await Promise.all([
    getCollection('series'),
    loadLectures(),
    getCollection('holidays'),
  ]);
  const arranged = Object.fromEntries(holidays.map(({ id, data }) => [id, data]));
  const taken = new Set(
    lectures.flatMap(({ data }) => (data.series ? [slotUid(data.series, slotMonth(data))] : [])),
  );
  const slots = all.flatMap(({ id, data }) =>
    listSlots(data, { year, month }, MONTHS_AHEAD + 1, arranged)
      .filter((slot) => slot.day >= today && !taken.has(slotUid(id, slot.month)))
      .slice(0, MONTHS_AHEAD)
      .map((slot) => ({ uid: slotUid(id, slot.month), slot, series: data })),
  );
  return Promise.all(
    slots.map(async ({ uid, slot, series }) => {
      const [start, end] = [`${slot.day} ${series.start}`, `${slot.day} ${series.end}`];
      const remark = remarkOnSlot(slot);
      const card: LectureCard = {
        title: series.name,
        summary: series.about,
        start,
        end,
        when: formatTimes(start, end),
        place: series.place,
        community: await nameCommunity(series.community),
        status: slot.exception === 'skipped' ? 'skipped' : 'open',
        ...(remark === undefined ? {} : { remark }),
      };
      return { uid, slot, card };
    }),
  );
}

/** Why a slot is as it is: an exception first, then what kind of day it is. */
function remarkOnSlot({ day, exception, why, dayOff }: Slot): string | undefined {
  const words = STRINGS.lectures;
  if (exception === 'skipped') return words.skipped(why ?? '');
  const remarks = [
    ...(why === undefined ? [] : [why]),
    ...(dayOff ? [words.dayOff[dayOff.kind](dayOff.name ?? formatSpan(day, day))] : []),
  ];
  return remarks.length > 0 ? remarks.join('；') : undefined;
}
