import type { ImageMetadata } from 'astro';
import { getCollection, getEntry, render } from 'astro:content';
import { formatTimes } from '../lib/calendar/clock.ts';
import { formatDay, formatSpan } from '../lib/calendar/day.ts';
import type { FindLinks } from '../lib/citation/link-text.ts';
import { linkTerms } from '../lib/glossary/link-terms.ts';
import { lectureStatus, slotMonth, slotUid, type LectureStatus } from '../lib/lecture/status.ts';
import { listSlots, type Slot } from '../lib/lecture/slots.ts';
import { lectureHref } from '../lib/url.ts';
import { readBuildDay } from '../loaders/build-day.ts';
import type { Lecture } from '../schemas/lecture.ts';
import type { Topic } from '../schemas/vocabulary.ts';
import { STRINGS } from '../strings.ts';
import { listChangedKeys } from './amber.ts';
import { findCases, type CaseCard } from './cases.ts';
import { makeLinker, viewCite, type CiteView } from './citations.ts';
import { loadTermFinder } from './glossary.ts';
import { viewItems, type ItemView } from './quizzes.ts';
import { listTopics, type TopicCard } from './topics.ts';

/** A lecture as lists show it, or a slot of a series that no lecture has taken yet. */
export interface LectureCard {
  /** Of a lecture; a slot has no page. */
  slug?: string;
  href?: string;
  title: string;
  summary: string;
  /** Local moments, 2026-12-12 14:30. */
  start: string;
  end: string;
  /** 12月12日（周六）下午2:30–4:00. */
  when: string;
  /** 社区服务中心二楼活动室. */
  place: string;
  community: CommunityName;
  speaker?: Lecture['speaker'];
  status: LectureStatus | 'open' | 'skipped';
  /** 改期, 待定 …, and why; absent where there is nothing to tell. */
  remark?: string;
}

/** A community as a lecture names it. */
export interface CommunityName {
  slug: string;
  name: string;
  address: string;
  demo: boolean;
}

/** One change, as the page of a lecture tells it. */
export interface ChangeView {
  what: Lecture['changes'][number]['what'];
  on: string;
  why: string;
  /** What no longer holds: the time or the place before. */
  was?: string;
}

export interface LecturePage extends LectureCard {
  slug: string;
  href: string;
  data: Lecture;
  /** 2026年12月12日. */
  date: string;
  Content: Awaited<ReturnType<typeof render>>['Content'];
  findLinks: FindLinks;
  changes: ChangeView[];
  points: { text: string; cites: CiteView[]; changing: boolean }[];
  cases: CaseCard[];
  items: ItemView[];
  questions: { ask: string; answer: string; cites: CiteView[] }[];
  photos: { image: ImageMetadata; alt: string }[];
  topics: TopicCard[];
}

/** Months ahead that the slots of a series fill. */
const MONTHS_AHEAD = 12;

/** Lectures that a topic or a day names at most. */
const MOST_OF_TOPIC = 3;

/** A lecture with its address. */
export interface LectureEntry {
  id: string;
  data: Lecture;
}

/** Every lecture, the earliest first. */
export async function loadLectures(): Promise<LectureEntry[]> {
  const lectures = await getCollection('lectures');
  return lectures.sort((a, b) => a.data.start.localeCompare(b.data.start));
}

/** Lectures of the day of the build and after it, and the slots of the next twelve months that none has taken. */
export async function listComing(): Promise<LectureCard[]> {
  const today = readBuildDay();
  const [lectures, open] = await Promise.all([loadLectures(), listOpenSlots()]);
  const coming = lectures.filter(({ data }) => data.end >= today);
  const cards = await Promise.all(coming.map(viewLecture));
  return [...cards, ...open.map(({ card }) => card)].sort((a, b) => a.start.localeCompare(b.start));
}

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

/** Lectures of a year that are past on the day of the build, the last first. */
export async function listPast(year?: number): Promise<LectureCard[]> {
  const today = readBuildDay();
  const past = (await loadLectures()).filter(
    ({ data }) => data.end < today && (year === undefined || data.start.startsWith(`${year}-`)),
  );
  return Promise.all(past.reverse().map(viewLecture));
}

/** Every lecture of a year, in its order. */
export async function listLecturesIn(year: number): Promise<LectureCard[]> {
  const lectures = await loadLectures();
  return Promise.all(
    lectures.filter(({ data }) => data.start.startsWith(`${year}-`)).map(viewLecture),
  );
}

/** Years with lectures, the last first. */
export async function listLectureYears(): Promise<number[]> {
  const lectures = await loadLectures();
  return [...new Set(lectures.map(({ data }) => Number(data.start.slice(0, 4))))].reverse();
}

/** Topics with lectures, in the order of the library. */
export async function listLectureTopics(): Promise<TopicCard[]> {
  const [topics, lectures] = await Promise.all([listTopics(), loadLectures()]);
  const named = new Set<string>(lectures.flatMap(({ data }) => data.topics));
  return topics.filter(({ name }) => named.has(name));
}

/** Lectures of any of these topics: those to come first, then the last ones. */
export async function listLecturesOf(
  topics: readonly string[],
  most = MOST_OF_TOPIC,
): Promise<LectureCard[]> {
  const today = readBuildDay();
  const of = (await loadLectures()).filter(({ data }) =>
    data.topics.some((topic: Topic) => topics.includes(topic)),
  );
  const coming = of.filter(({ data }) => data.end >= today);
  const past = of.filter(({ data }) => data.end < today).reverse();
  return Promise.all([...coming, ...past].slice(0, most).map(viewLecture));
}

export async function getLecturePage(slug: string): Promise<LecturePage> {
  const entry = (await getEntry('lectures', slug))!;
  const { data } = entry;
  const file = entry.filePath ?? '';
  const [{ Content }, link, topics, changed, cases, items, card] = await Promise.all([
    render(entry),
    makeLinker(),
    listTopics(),
    listChangedKeys(file),
    findCases(data.cases),
    viewItems(data.items, file),
    viewLecture(entry),
  ]);
  const findTerms = loadTermFinder();
  const seen = new Set<string>();
  return {
    ...card,
    slug,
    href: lectureHref(slug),
    data,
    date: formatDay(data.start.slice(0, 10)),
    Content,
    findLinks: (text) => linkTerms(text, link(text, {}), undefined, findTerms, seen),
    changes: data.changes.map(viewChange).reverse(),
    points: await Promise.all(
      data.points.map(async ({ text, cites }) => {
        const views = await Promise.all(cites.map(viewCite));
        return { text, cites: views, changing: views.some(({ key }) => changed.has(key)) };
      }),
    ),
    cases,
    items,
    questions: await Promise.all(
      (data.held?.questions ?? []).map(async ({ ask, answer, cites }) => ({
        ask,
        answer,
        cites: await Promise.all(cites.map(viewCite)),
      })),
    ),
    photos: findPhotos(file, data.held?.photos ?? []),
    topics: topics.filter(({ name }) => data.topics.some((topic) => topic === name)),
  };
}

/** A lecture as lists show it. */
export async function viewLecture({ id, data }: LectureEntry): Promise<LectureCard> {
  const { title, summary, start, end, place, speaker } = data;
  const status = lectureStatus(data);
  const last = data.changes.at(-1);
  return {
    slug: id,
    href: lectureHref(id),
    title,
    summary,
    start,
    end,
    when: formatTimes(start, end),
    place,
    speaker,
    community: await nameCommunity(data.community),
    status,
    ...(last && status !== 'held' ? { remark: last.why } : {}),
  };
}

function viewChange({ what, on, why, wasStart, wasPlace }: Lecture['changes'][number]): ChangeView {
  const words = STRINGS.lectures;
  const was =
    wasStart === undefined
      ? wasPlace && words.wasPlace(wasPlace)
      : words.wasTime(formatTimes(wasStart, wasStart).replace(/–.*$/u, ''));
  return { what, on: formatDay(on), why, ...(was === undefined ? {} : { was }) };
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

async function nameCommunity(slug: string): Promise<CommunityName> {
  const entry = await getEntry('communities', slug);
  if (!entry) return { slug, name: slug, address: '', demo: false };
  const { name, address, demo } = entry.data;
  return { slug, name, address, demo };
}

const PHOTOS = import.meta.glob<{ default: ImageMetadata }>(
  '/content/lectures/*/photos/*.{jpg,jpeg,png,webp,JPG,JPEG,PNG}',
  { eager: true },
);

/** The pictures of a lecture, which lie in the folder `photos` beside its file. */
function findPhotos(file: string, photos: readonly { file: string; alt: string }[]) {
  const folder = `/${file.slice(0, file.lastIndexOf('/'))}/photos/`;
  return photos.flatMap(({ file: name, alt }) => {
    const found = PHOTOS[`${folder}${name}`];
    return found ? [{ image: found.default, alt }] : [];
  });
}
