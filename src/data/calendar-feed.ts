import { getCollection, getEntry } from 'astro:content';
import { addDays } from '../lib/calendar/day.ts';
import { toLectureEvent, toSlotEvent, type EventWords } from '../lib/lecture/event.ts';
import { slotMonth } from '../lib/lecture/status.ts';
import type { CalendarEvent, CalendarFeed } from '../lib/share/ics.ts';
import { readBuildDay } from '../loaders/build-day.ts';
import { SITE } from '../site.ts';
import { STRINGS } from '../strings.ts';
import { listOccurrences, type DayOccurrence } from './days.ts';
import { listOpenSlots, type OpenSlot } from './coming-lectures.ts';
import { loadLectures, viewLecture, type LectureCard, type LectureEntry } from './lectures.ts';

/** Years after that of the build for which feeds tell themed days; a later build carries them on. */
const AHEAD = 2;
/** Days back for which feeds tell lectures, so that what was cancelled or moved reaches every calendar. */
const BACK = 365;

/** Where a feed is and where its site is. */
export interface FeedPlace {
  /** Path of the feed. */
  path: string;
  site: URL | undefined;
}

/** The feed of all themed days, or of one. */
export async function makeDayFeed(place: FeedPlace, slug?: string): Promise<CalendarFeed> {
  const shown = (await listFeedDays()).filter((one) => slug === undefined || one.slug === slug);
  const title = slug === undefined ? STRINGS.calendar.title : (shown[0]?.name ?? slug);
  return makeFeed(
    place,
    title,
    shown.map((one) => toDayEvent(one, place.site)),
  );
}

/** The feed of all lectures and of the slots that none has taken, or of those of a community. */
export async function makeLectureFeed(
  place: FeedPlace,
  community?: { slug: string; name: string },
): Promise<CalendarFeed> {
  const isShown = ({ community: { slug } }: LectureCard) =>
    community === undefined || slug === community.slug;
  const [lectures, slots] = await Promise.all([listFeedLectures(place.site), listOpenSlots()]);
  return makeFeed(
    place,
    `${community?.name ?? ''}${STRINGS.lectures.title}`,
    [
      ...lectures.filter(({ card }) => isShown(card)).map(({ event }) => event),
      ...slots.filter(({ card }) => isShown(card)).map((slot) => viewSlot(slot, place.site)),
    ].sort((a, b) => a.start.localeCompare(b.start)),
  );
}

/** One lecture, to put into a calendar. */
export async function makeOneLectureFeed(place: FeedPlace, slug: string): Promise<CalendarFeed> {
  const entry = await getEntry('lectures', slug);
  const lectures = entry ? [entry] : [];
  const events = await Promise.all(lectures.map((lecture) => viewEvent(lecture, place.site)));
  return makeFeed(
    place,
    events[0]?.event.summary ?? slug,
    events.map(({ event }) => event),
  );
}

/** The themed days and the lectures of a topic. */
export async function makeTopicFeed(
  place: FeedPlace,
  topic: { name: string },
): Promise<CalendarFeed> {
  const days = new Set(
    (await getCollection('days'))
      .filter(({ data }) => data.topics.some((name) => name === topic.name))
      .map(({ id }) => id),
  );
  const [shown, lectures] = await Promise.all([listFeedDays(), listFeedLectures(place.site)]);
  return makeFeed(place, topic.name, [
    ...shown.filter(({ slug }) => days.has(slug)).map((one) => toDayEvent(one, place.site)),
    ...lectures
      .filter(({ topics }) => topics.some((name) => name === topic.name))
      .map(({ event }) => event),
  ]);
}

function makeFeed({ path, site }: FeedPlace, title: string, events: CalendarEvent[]): CalendarFeed {
  return {
    name: `${title}　${SITE.name}`,
    description: STRINGS.calendar.intro,
    url: new URL(path, site).href,
    stamp: `${readBuildDay()}T00:00:00+08:00`,
    events,
  };
}

/** Themed days of the year of the build and of the next two. */
async function listFeedDays(): Promise<DayOccurrence[]> {
  const year = Number(readBuildDay().slice(0, 4));
  const all = await listOccurrences(`${year}-01-01`, `${year + AHEAD}-12-31`);
  return all.filter(({ start }) => start >= `${year}-01-01`);
}

function toDayEvent(one: DayOccurrence, site: URL | undefined): CalendarEvent {
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

interface FeedLecture {
  card: LectureCard;
  topics: readonly string[];
  event: CalendarEvent;
}

/** Lectures of the last year and those to come: what is further back is in nobody's calendar any more. */
export async function listDatedLectures(): Promise<LectureEntry[]> {
  const since = addDays(readBuildDay(), -BACK);
  return (await loadLectures()).filter(({ data }) => data.end >= since);
}

let told: Promise<FeedLecture[]> | undefined;

function listFeedLectures(site: URL | undefined): Promise<FeedLecture[]> {
  const view = async () =>
    Promise.all((await listDatedLectures()).map((lecture) => viewEvent(lecture, site)));
  return import.meta.env.DEV ? view() : (told ??= view());
}

async function viewEvent(lecture: LectureEntry, site: URL | undefined): Promise<FeedLecture> {
  const { id, data } = lecture;
  const [card, exceptions] = await Promise.all([viewLecture(lecture), countExceptions(lecture)]);
  const words: EventWords = {
    summary: card.status === 'cancelled' ? STRINGS.lectures.cancelledTitle(card.title) : card.title,
    description: [
      card.summary,
      ...(card.remark === undefined ? [] : [card.remark]),
      `${data.speaker.role} ${data.speaker.name}`,
      data.signUp,
      ...(card.community.demo ? [STRINGS.lectures.demo] : []),
    ].join('\n'),
    location: formatPlace(card),
    url: new URL(card.href ?? '/lectures/', site).href,
    categories: [STRINGS.lectures.title, ...data.topics],
  };
  return { card, topics: data.topics, event: toLectureEvent(id, data, words, exceptions) };
}

/** A slot that was moved or left out had a raised sequence already before a lecture took it. */
async function countExceptions({ data }: LectureEntry): Promise<number> {
  const series = data.series === undefined ? undefined : await getEntry('series', data.series);
  const month = slotMonth(data);
  return series?.data.exceptions.filter((exception) => exception.month === month).length ?? 0;
}

function viewSlot({ uid, slot, card }: OpenSlot, site: URL | undefined): CalendarEvent {
  const words: EventWords = {
    summary:
      card.status === 'skipped'
        ? STRINGS.lectures.cancelledTitle(card.title)
        : STRINGS.lectures.tentative(card.title),
    description: [...(card.remark === undefined ? [] : [card.remark]), card.summary].join('\n'),
    location: formatPlace(card),
    url: new URL('/lectures/', site).href,
    categories: [STRINGS.lectures.title],
  };
  const times = { start: card.start.slice(11), end: card.end.slice(11) };
  return toSlotEvent(uid, slot, times, words);
}

const formatPlace = ({ community, place }: LectureCard) =>
  `${community.name} ${place}（${community.address}）`;
