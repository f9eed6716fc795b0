import { getCollection, getEntry } from 'astro:content';
import { formatTimes } from '../lib/calendar/clock.ts';
import { archiveHref, hasMaterial, isArchivedOn } from '../lib/lecture/archive.ts';
import { lectureStatus, type LectureStatus } from '../lib/lecture/status.ts';
import { lectureHref } from '../lib/url.ts';
import { readBuildDay } from '../loaders/build-day.ts';
import type { Lecture } from '../schemas/lecture.ts';
import type { Topic } from '../schemas/vocabulary.ts';
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

/** Lectures that a topic or a day names at most. */
const MOST_OF_TOPIC = 3;

/** A lecture with the name of its file. */
export interface LectureEntry {
  id: string;
  data: Lecture;
  /** What stands below its front matter. */
  body?: string | undefined;
}

/** Where a lecture stands on the day of the build: on its own page, or in the archive of its community's year. */
export function hrefOfLecture({ id, data, body }: LectureEntry): string {
  return isArchivedOn(data, readBuildDay(), body) ? archiveHref(id, data) : lectureHref(id);
}

/** Lectures that have a page of their own. */
export async function listPagedLectures(): Promise<LectureEntry[]> {
  const today = readBuildDay();
  return (await loadLectures()).filter(({ data, body }) => !isArchivedOn(data, today, body));
}

let sorted: Promise<LectureEntry[]> | undefined;

/** Every lecture, the earliest first. */
export function loadLectures(): Promise<LectureEntry[]> {
  if (import.meta.env.DEV) return sortLectures();
  return (sorted ??= sortLectures());
}

async function sortLectures(): Promise<LectureEntry[]> {
  const lectures = await getCollection('lectures');
  return lectures.sort((a, b) => a.data.start.localeCompare(b.data.start));
}

let grouped: Promise<ReadonlyMap<string, LectureEntry[]>> | undefined;

/** The lectures of each community, the earliest first. */
export function loadLecturesByCommunity(): Promise<ReadonlyMap<string, LectureEntry[]>> {
  const group = async () => Map.groupBy(await loadLectures(), ({ data }) => data.community);
  return import.meta.env.DEV ? group() : (grouped ??= group());
}

/** Lectures that one may look for: those to come, and those that left something to read. */
export async function listFindableLectures(): Promise<LectureEntry[]> {
  const today = readBuildDay();
  return (await loadLectures()).filter(
    ({ data, body }) => data.end >= today || hasMaterial(data, body),
  );
}

/** Lectures that are past on the day of the build, the last first. */
export async function listPast(most: number): Promise<LectureCard[]> {
  const today = readBuildDay();
  const past = (await loadLectures()).filter(({ data }) => data.end < today);
  return Promise.all(past.reverse().slice(0, most).map(viewLecture));
}

/** Every lecture of a year, in its order. */
export async function listLecturesIn(year: number): Promise<LectureEntry[]> {
  return (await loadLectures()).filter(({ data }) => data.start.startsWith(`${year}-`));
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

/** Some lectures of any of these topics. */
export async function findLecturesOf(topics: readonly string[]): Promise<LectureCard[]> {
  return Promise.all((await listLecturesOf(topics)).slice(0, MOST_OF_TOPIC).map(viewLecture));
}

/** Lectures of any of these topics: those to come first, then the last ones. */
export async function listLecturesOf(topics: readonly string[]): Promise<LectureEntry[]> {
  const today = readBuildDay();
  const of = (await loadLectures()).filter(({ data }) =>
    data.topics.some((topic: Topic) => topics.includes(topic)),
  );
  const coming = of.filter(({ data }) => data.end >= today);
  const past = of.filter(({ data }) => data.end < today).reverse();
  return [...coming, ...past];
}

/** A lecture as lists show it. */
export async function viewLecture(entry: LectureEntry): Promise<LectureCard> {
  const { id, data } = entry;
  const { title, summary, start, end, place, speaker } = data;
  const status = lectureStatus(data);
  const last = data.changes.at(-1);
  return {
    slug: id,
    href: hrefOfLecture(entry),
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

/** A lecture as the archive of its year shows it. */
export interface HeldLecture extends LectureCard {
  slug: string;
  speaker: Lecture['speaker'];
  /** Whether there is more of it on a page of its own. */
  isOwnPage: boolean;
  /** How it was; absent where nobody wrote it down. */
  held?: { attendance: number; summary: string };
}

/** A lecture with how it was. */
export async function viewHeld(entry: LectureEntry): Promise<HeldLecture> {
  const { id, data } = entry;
  const card = await viewLecture(entry);
  const { held, speaker } = data;
  return {
    ...card,
    slug: id,
    speaker,
    isOwnPage: card.href === lectureHref(id),
    ...(held ? { held: { attendance: held.attendance, summary: held.summary } } : {}),
  };
}

/** A community as lectures name it. */
export async function nameCommunity(slug: string): Promise<CommunityName> {
  const entry = await getEntry('communities', slug);
  if (!entry) return { slug, name: slug, address: '', demo: false };
  const { name, address, demo } = entry.data;
  return { slug, name, address, demo };
}
