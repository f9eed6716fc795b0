import { addDays } from '../lib/calendar/day.ts';
import type { Feed, FeedEntry } from '../lib/share/feed.ts';
import { readBuildDay } from '../loaders/build-day.ts';
import { SITE } from '../site.ts';
import { STRINGS } from '../strings.ts';
import { listChangeEntries } from './changes.ts';
import { loadLectures, viewLecture, type LectureEntry } from './lectures.ts';

/** Days before a lecture from which the feed of lectures names it. */
const NOTICE = 31;
/** Days back that the feed of lectures tells. */
const BACK = 365;
/** Entries of a feed: readers fetch it again and again. */
const MOST = 100;

/** Where a feed is: its own path, and the site. */
interface FeedPlace {
  path: string;
  site: URL | undefined;
}

const moment = (day: string) => `${day}T00:00:00+08:00`;

/** What came into force, was amended or repealed. */
export async function makeChangeFeed({ path, site }: FeedPlace): Promise<Feed> {
  const absolute = (href: string) => new URL(href, site).href;
  const entries = await listChangeEntries();
  return {
    ...makeFeed('/laws/changes/', STRINGS.feed.title, { path, site }, '/laws/'),
    updated: moment(entries[0]?.day ?? '2020-01-01'),
    entries: entries.map(({ id, day, title, href, summary }) => ({
      id: absolute(`/laws/changes/${id}`),
      title,
      href: absolute(href),
      updated: moment(day),
      summary: summary === '' ? title : summary,
    })),
  };
}

/** Lectures a month before they are held, everything that was changed of them, and how they were; the newest first. */
export async function makeLectureNews({ path, site }: FeedPlace): Promise<Feed> {
  const today = readBuildDay();
  const since = addDays(today, -BACK);
  const lectures = (await loadLectures()).filter(({ data }) => data.end >= since);
  const told = (await Promise.all(lectures.map((one) => listNews(one, site)))).flat();
  const entries = told
    .filter(({ day }) => day <= today && day >= since)
    .sort((a, b) => b.day.localeCompare(a.day) || a.entry.id.localeCompare(b.entry.id))
    .slice(0, MOST);
  return {
    ...makeFeed('/lectures/feed/', STRINGS.lectures.feedNews, { path, site }, '/lectures/'),
    updated: moment(entries[0]?.day ?? '2020-01-01'),
    entries: entries.map(({ entry }) => entry),
  };
}

async function listNews(
  lecture: LectureEntry,
  site: URL | undefined,
): Promise<{ day: string; entry: FeedEntry }[]> {
  const { data } = lecture;
  const card = await viewLecture(lecture);
  const href = new URL(card.href ?? '/lectures/', site).href;
  const place = `${card.when}，${card.community.name} ${card.place}`;
  const words = STRINGS.lectures;
  const news = (day: string, name: string, title: string, summary: string) => ({
    day,
    entry: { id: `${href}#${name}`, title, href, updated: moment(day), summary },
  });
  const day = data.start.slice(0, 10);
  const first = data.changes.find(({ wasStart }) => wasStart !== undefined)?.wasStart ?? data.start;
  return [
    news(
      addDays(first.slice(0, 10), -NOTICE),
      'announced',
      card.title,
      `${place}。${card.summary}`,
    ),
    ...data.changes.map(({ on, what, why }, index) =>
      news(
        on,
        `change-${index + 1}`,
        words.movedNews(card.title, words.banner[what]),
        what === '取消' ? why : `${why}。${words.bannerNow}${place}。`,
      ),
    ),
    ...(data.held ? [news(day, 'held', words.heldNews(card.title), data.held.summary)] : []),
  ];
}

function makeFeed(
  id: string,
  title: string,
  { path, site }: FeedPlace,
  home: string,
): Omit<Feed, 'updated' | 'entries'> {
  const absolute = (href: string) => new URL(href, site).href;
  return {
    id: absolute(id),
    title: `${SITE.name}　${title}`,
    description: SITE.description,
    author: SITE.name,
    self: absolute(path),
    home: absolute(home),
    language: SITE.language,
  };
}
