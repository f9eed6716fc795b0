import { formatClock, formatTimes } from '../../lib/calendar/clock.ts';
import { formatDay } from '../../lib/calendar/day.ts';
import type { Occurrence } from '../../lib/calendar/occurrence.ts';
import { lectureStatus } from '../../lib/lecture/status.ts';
import { readSections } from '../../lib/poster/blocks.ts';
import { isoWeek } from '../../lib/poster/draw-week.ts';
import type {
  ArticleView,
  CardView,
  CaseView,
  CodesView,
  DayView,
  LectureView,
} from '../../lib/poster/poster.ts';
import { formatArticleId, parseNoteNumber } from '../../lib/statute/article-id.ts';
import type { CollectionFile } from '../../loaders/collection-files.ts';
import type { CaseStudy } from '../../schemas/case-study.ts';
import type { Lecture } from '../../schemas/lecture.ts';
import type { ArticleNote } from '../../schemas/law-guide.ts';
import type { ThemedDay } from '../../schemas/themed-day.ts';
import type { GuideFile } from '../../loaders/guide-files.ts';
import { DOORS } from '../../site.ts';
import { STRINGS } from '../../strings.ts';
import type { PosterContent } from './poster-content.ts';
import { codeOf, codeOfArticle, type PosterEdition } from './poster-edition.ts';

const words = STRINGS.poster;

const unreviewed = (entry: { reviewed?: unknown }) =>
  entry.reviewed === undefined ? [words.unreviewed] : [];

/** A themed day when it is kept next. */
export function viewDay(
  edition: PosterEdition,
  { slug, data }: CollectionFile<ThemedDay>,
  { start, end, certainty }: Occurrence,
): DayView {
  const doubt = STRINGS.calendar.doubts[certainty];
  return {
    name: data.name,
    summary: data.summary,
    start,
    end,
    remarks: [
      ...(data.region === undefined ? [] : [words.only(data.region)]),
      ...(doubt === undefined ? [] : [doubt]),
      ...(data.confidence === 'verified' ? [] : [words.unverified]),
      ...unreviewed(data),
    ],
    points: data.points,
    solemn: data.solemn,
    code: codeOf(edition, `day:${slug}`, data.name),
  };
}

/** A lecture as it stands, with what was changed. */
export function viewLecture(
  edition: PosterEdition,
  content: PosterContent,
  { slug, data }: CollectionFile<Lecture>,
): LectureView {
  const titles = new Map(content.cases.map((one) => [one.slug, one.data.title]));
  const status = lectureStatus(data);
  return {
    title: data.title,
    summary: data.summary,
    status,
    start: data.start,
    end: data.end,
    place: data.place,
    was: status === 'moved' ? listBefore(data) : [],
    changes: data.changes.toReversed().map(({ what, why, on }) => ({
      what: STRINGS.lectures.banner[what],
      why,
      on: STRINGS.lectures.changedOn(formatDay(on)),
    })),
    speaker: `${data.speaker.role}　${data.speaker.name}`,
    signUp: data.signUp,
    bring: data.bring,
    directions: data.directions,
    cases: data.cases.flatMap((name) => titles.get(name) ?? []),
    remarks: unreviewed(data),
    next: status === 'cancelled' ? findNext(content, slug, data) : undefined,
    code: codeOf(edition, `lecture:${slug}`, data.title),
  };
}

/** The time and the place that were announced last before those which hold now. */
function listBefore({ changes }: Lecture): string[] {
  const start = changes.findLast(({ wasStart }) => wasStart !== undefined)?.wasStart;
  const place = changes.findLast(({ wasPlace }) => wasPlace !== undefined)?.wasPlace;
  return [
    ...(start === undefined ? [] : [formatTimes(start, start).replace(/–.*$/u, '')]),
    ...(place === undefined ? [] : [words.wasPlace(place)]),
  ];
}

/** The next lecture of the same community that is given. */
function findNext({ lectures }: PosterContent, slug: string, cancelled: Lecture) {
  const next = lectures.find(
    (other) =>
      other.slug !== slug &&
      other.data.community === cancelled.community &&
      other.data.start > cancelled.start &&
      lectureStatus(other.data) !== 'cancelled',
  );
  return next && { when: formatTimes(next.data.start, next.data.end), title: next.data.title };
}

/** 下午2:30 of a lecture. */
export const clockOf = ({ start }: Lecture): string => formatClock(start.slice(11));

/** A case with its parts. */
export function viewCase(
  edition: PosterEdition,
  { slug, data, body }: CollectionFile<CaseStudy>,
): CaseView {
  const { kind, published } = data;
  const told = published
    ? STRINGS.cases.published(published.court, published.number, formatDay(published.date))
    : STRINGS.cases.composed;
  return {
    title: data.title,
    summary: data.summary,
    kind: `${kind}：${told}${STRINGS.cases.asOf(formatDay(data.asOf))}`,
    panels: readSections(body),
    question: data.question,
    cites: data.cites,
    remarks: unreviewed(data),
    code: codeOf(edition, `case:${slug}`, data.title),
  };
}

/** The note on an article, as drawn for the week of a day. */
export function viewArticle(
  edition: PosterEdition,
  { slug, guide }: GuideFile,
  note: ArticleNote,
  day: string,
): ArticleView {
  const id = parseNoteNumber(note.no)!;
  return {
    week: words.isoWeek(isoWeek(day).week),
    title: note.title,
    plain: note.plain,
    figure: note.figure,
    example: note.example,
    cite: `《${guide.shortTitle}》${formatArticleId(id)}`,
    remarks: unreviewed(guide),
    code: codeOfArticle(edition, slug, id, note.title),
  };
}

/** The contact card of a community. */
export function viewCard(edition: PosterEdition, slug: string): CardView {
  return { code: codeOf(edition, `community:${slug}`, words.contacts) };
}

/** The doors of the site, search and the community's contacts: nine codes, those of a building's neighbours. */
export function viewCodes(edition: PosterEdition, slug: string): CodesView {
  const { contacts, ...abouts } = words.doors;
  const names = new Map([
    ...DOORS.map(({ href, name }) => [href, name] as const),
    ['/search/', STRINGS.search] as const,
  ]);
  const doors = Object.entries(abouts).map(([href, about]) => {
    const name = names.get(href) ?? href;
    return { name, about, code: codeOf(edition, `page:${href}`, name) };
  });
  const own = codeOf(edition, `community:${slug}`, words.contacts);
  return { doors: [...doors, { name: words.contacts, about: contacts, code: own }] };
}
