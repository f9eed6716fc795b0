import type { ImageMetadata } from 'astro';
import { getEntry, render } from 'astro:content';
import { formatTimes } from '../lib/calendar/clock.ts';
import { formatDay } from '../lib/calendar/day.ts';
import type { FindLinks } from '../lib/citation/link-text.ts';
import { lectureHref } from '../lib/url.ts';
import type { Lecture } from '../schemas/lecture.ts';
import { STRINGS } from '../strings.ts';
import { listChangedKeys } from './amber.ts';
import { findCases, type CaseCard } from './cases.ts';
import { viewCite, type CiteView } from './citations.ts';
import { viewLecture, type LectureCard } from './lectures.ts';
import { makeProseLinker, viewPoints, type PointView } from './prose.ts';
import { viewItems, type ItemView } from './quizzes.ts';
import { listTopics, type TopicCard } from './topics.ts';

/** One change, as the page of a lecture tells it. */
export interface ChangeView {
  what: Lecture['changes'][number]['what'];
  on: string;
  why: string;
  /** What no longer holds: the time or the place before. */
  was?: string;
}

export interface PictureView {
  image: ImageMetadata;
  alt: string;
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
  points: PointView[];
  cases: CaseCard[];
  items: ItemView[];
  questions: { ask: string; answer: string; cites: CiteView[] }[];
  /** Pictures of it as it was announced, and as it was. */
  pictures: PictureView[];
  photos: PictureView[];
  topics: TopicCard[];
}

export async function getLecturePage(slug: string): Promise<LecturePage> {
  const entry = (await getEntry('lectures', slug))!;
  const { data } = entry;
  const file = entry.filePath ?? '';
  const [{ Content }, findLinks, topics, changed, cases, items, card] = await Promise.all([
    render(entry),
    makeProseLinker(),
    listTopics(),
    listChangedKeys(file),
    findCases(data.cases),
    viewItems(data.items, file),
    viewLecture(entry),
  ]);
  return {
    ...card,
    slug,
    href: lectureHref(slug),
    data,
    date: formatDay(data.start.slice(0, 10)),
    Content,
    findLinks,
    changes: data.changes.map(viewChange).reverse(),
    points: await viewPoints(data.points, changed),
    cases,
    items,
    questions: await Promise.all(
      (data.held?.questions ?? []).map(async ({ ask, answer, cites }) => ({
        ask,
        answer,
        cites: await Promise.all(cites.map(viewCite)),
      })),
    ),
    pictures: findPhotos(file, data.pictures),
    photos: findPhotos(file, data.held?.photos ?? []),
    topics: topics.filter(({ name }) => data.topics.some((topic) => topic === name)),
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

const PHOTOS = import.meta.glob<{ default: ImageMetadata | undefined }>(
  '/content/lectures/*/photos/*.{jpg,jpeg,png,webp,JPG,JPEG,PNG}',
  { eager: true },
);

/** The pictures of a lecture, which lie in the folder `photos` beside its file. */
function findPhotos(file: string, photos: readonly { file: string; alt: string }[]): PictureView[] {
  const folder = `/${file.slice(0, file.lastIndexOf('/'))}/photos/`;
  return photos.flatMap(({ file: name, alt }) => {
    // One that cannot be read has an empty module.
    const image = PHOTOS[`${folder}${name}`]?.default;
    return image ? [{ image, alt }] : [];
  });
}
