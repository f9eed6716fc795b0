import { getCollection, getEntry, render } from 'astro:content';
import { formatSpan } from '../lib/calendar/day.ts';
import type { FindLinks } from '../lib/citation/link-text.ts';
import { occurrenceIn, type Occurrence } from '../lib/calendar/occurrence.ts';
import { parseRule } from '../lib/calendar/rule.ts';
import { dayHref } from '../lib/url.ts';
import { readBuildDay } from '../loaders/build-day.ts';
import type { ThemedDay } from '../schemas/themed-day.ts';
import type { Topic } from '../schemas/vocabulary.ts';
import { STRINGS } from '../strings.ts';
import { listChangedKeys } from './amber.ts';
import { listCasesOf, type CaseCard } from './cases.ts';
import { viewCite, type CiteView } from './citations.ts';
import { loadLaws, type Law } from './laws.ts';
import { findLecturesOf, type LectureCard } from './lectures.ts';
import { listPosters, type PosterLink } from './posters.ts';
import { makeProseLinker, viewPoints, type PointView } from './prose.ts';
import { listQuizzesOf, type QuizCard } from './quizzes.ts';
import { listTopics, type TopicCard } from './topics.ts';

/** A themed day in one year. */
export interface DayOccurrence extends Occurrence {
  slug: string;
  href: string;
  name: string;
  summary: string;
  key: boolean;
  solemn: boolean;
  region?: string;
  /** 12月1日至7日. */
  when: string;
  /** Why the days may differ: 预计, 以当年通知为准. */
  doubt?: string;
}

/** The page of a themed day. */
export interface DayPage {
  slug: string;
  data: ThemedDay;
  Content: Awaited<ReturnType<typeof render>>['Content'];
  findLinks: FindLinks;
  basis: CiteView[];
  points: PointView[];
  /** This year and the next two. */
  occurrences: DayOccurrence[];
  laws: Law[];
  /** Cases of its first topics. */
  cases: CaseCard[];
  quizzes: QuizCard[];
  lectures: LectureCard[];
  posters: PosterLink[];
  topics: TopicCard[];
}

/** Themed days that a topic names at most. */
const MOST_NEXT = 3;

/** Cases that the pack of a day holds at most. */
const MOST_CASES = 6;

/** Every themed day that falls on one of the days from … to, by its first day, single days before weeks and months. */
export async function listOccurrences(from: string, to: string): Promise<DayOccurrence[]> {
  const days = await getCollection('days');
  const years = listYears(Number(from.slice(0, 4)) - 1, Number(to.slice(0, 4)));
  const all = days.flatMap(({ id, data }) => years.flatMap((year) => occur(id, data, year)));
  return all
    .filter(({ start, end }) => start <= to && end >= from)
    .sort(
      (a, b) =>
        a.start.localeCompare(b.start) ||
        a.end.localeCompare(b.end) ||
        Number(b.key) - Number(a.key),
    );
}

/** Every themed day with when it is kept in a year, in the order of the year. */
export async function listDaysOf(year: number): Promise<DayOccurrence[]> {
  const days = await getCollection('days');
  return days
    .flatMap(({ id, data }) => occur(id, data, year))
    .sort((a, b) => a.start.localeCompare(b.start) || a.end.localeCompare(b.end));
}

/** The next themed days of a topic, one occurrence each, by their dates. */
export async function listNextDaysOf(topic: Topic): Promise<DayOccurrence[]> {
  const today = readBuildDay();
  const days = await getCollection('days', ({ data }) => data.topics.includes(topic));
  const year = Number(today.slice(0, 4));
  const next = days.flatMap(({ id, data }) =>
    listYears(year, year + 1)
      .flatMap((one) => occur(id, data, one))
      .filter(({ end }) => end >= today)
      .slice(0, 1),
  );
  return next.sort((a, b) => a.start.localeCompare(b.start)).slice(0, MOST_NEXT);
}

export async function listDaySlugs(): Promise<string[]> {
  return (await getCollection('days')).map(({ id }) => id);
}

export async function getDayPage(slug: string): Promise<DayPage> {
  const entry = (await getEntry('days', slug))!;
  const { data } = entry;
  const [{ Content }, findLinks, laws, topics, changed] = await Promise.all([
    render(entry),
    makeProseLinker(),
    loadLaws(),
    listTopics(),
    listChangedKeys(`content/days/${slug}.mdx`),
  ]);
  const year = Number(readBuildDay().slice(0, 4));
  return {
    slug,
    data,
    Content,
    findLinks,
    basis: await Promise.all(data.basis.map(viewCite)),
    points: await viewPoints(data.points, changed),
    occurrences: listYears(year, year + 2).flatMap((one) => occur(slug, data, one)),
    cases: (await listCasesOf(data.topics.slice(0, 2))).slice(0, MOST_CASES),
    quizzes: await listQuizzesOf(data.topics.slice(0, 2)),
    posters: listPosters(data.name),
    lectures: await findLecturesOf(data.topics.slice(0, 2)),
    laws: data.laws.flatMap((law) => laws.get(law) ?? []),
    topics: topics.filter(({ name }) => data.topics.some((topic) => topic === name)),
  };
}

const listYears = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);

function occur(slug: string, data: ThemedDay, year: number): DayOccurrence[] {
  const { name, summary, key, solemn, region, since, announced } = data;
  const found = occurrenceIn(parseRule(data.rule)!, year, announced);
  if (!found || (since !== undefined && year < since)) return [];
  const doubt = STRINGS.calendar.doubts[found.certainty];
  return [
    {
      ...found,
      slug,
      href: dayHref(slug),
      name,
      summary,
      key,
      solemn,
      ...(region === undefined ? {} : { region }),
      when: formatSpan(found.start, found.end),
      ...(doubt === undefined ? {} : { doubt }),
    },
  ];
}
