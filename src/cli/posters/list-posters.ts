import { addMonths, listMonthsOf, type Month } from '../../lib/calendar/month-grid.ts';
import { isoDay } from '../../lib/calendar/day.ts';
import { drawForWeek } from '../../lib/poster/draw-week.ts';
import { CALENDAR_YEARS } from '../../site.ts';
import { STRINGS } from '../../strings.ts';
import { Notice } from '../setup/project.mjs';
import { listOccurrences } from './occurrences.ts';
import type { PosterContent } from './poster-content.ts';

export type PosterKind = keyof typeof STRINGS.poster.files;

/** A poster that can be made, by its name on the command line. */
export interface PosterName {
  kind: PosterKind;
  /** guoji-jindu-ri, 2026-12, minfadian/188, card, codes. */
  slug: string;
  /** 国际禁毒日. */
  title: string;
}

/** Cases that hang in a month. */
const CASES = 2;
/** Names that are told where none fits. */
const NEAR = 6;

const monthName = ({ year, month }: Month): PosterName => ({
  kind: 'month',
  slug: `${year}-${String(month).padStart(2, '0')}`,
  title: `${year}年${month}月`,
});

const titled = (kind: PosterKind, files: readonly { slug: string; data: { title: string } }[]) =>
  files.map(({ slug, data }): PosterName => ({ kind, slug, title: data.title }));

/** What hangs or lies about all the year; the community names it. */
function listFixed({ communities }: PosterContent, community: string): PosterName[] {
  const title = communities.find(({ slug }) => slug === community)?.data.name ?? community;
  return [
    { kind: 'card', slug: 'card', title },
    { kind: 'codes', slug: 'codes', title },
  ];
}

function listArticles({ guides }: Pick<PosterContent, 'guides'>): PosterName[] {
  return guides.flatMap(({ slug, guide }) =>
    guide.articles.map(({ no, title }): PosterName => ({
      kind: 'article',
      slug: `${slug}/${no}`,
      title,
    })),
  );
}

/** Every poster there is for a community. */
export function listAll(content: PosterContent, community: string): PosterName[] {
  return [
    ...content.days.map(({ slug, data }): PosterName => ({ kind: 'day', slug, title: data.name })),
    ...titled('lecture', content.lectures),
    ...listMonthsOf(...CALENDAR_YEARS).map(monthName),
    ...titled('case', content.cases),
    ...listFixed(content, community),
    ...listArticles(content),
  ];
}

/** What a community hangs on a day: days, lectures and sheets of this month and the next, article, cases, card, codes. */
export function listOfSeason(content: PosterContent, day: string, community: string): PosterName[] {
  const [year = 0, number = 1] = day.split('-').map(Number);
  const month = { year, month: number };
  const next = addMonths(month, 1);
  const last = isoDay(next.year, next.month, 31);
  // What only one province keeps is printed where it is asked for.
  const days = listOccurrences(content.days, day, last)
    .map(({ entry }) => entry)
    .filter((entry, at, all) => all.indexOf(entry) === at && entry.data.region === undefined);
  const lectures = content.lectures.filter(
    ({ data }) =>
      data.community === community && data.end >= day && data.start.slice(0, 10) <= last,
  );
  const topics = new Set<string>([...days, ...lectures].flatMap(({ data }) => data.topics));
  const ofTopics = content.cases.filter(({ data }) => topics.has(data.topics[0]!));
  const cases = drawForWeek(ofTopics, ({ slug }) => slug, isoDay(year, number, 1), CASES);
  const reviewed = content.guides.filter(
    ({ guide }) => guide.reviewed && !(guide.effective !== undefined && guide.effective > day),
  );
  return [
    ...days.map(({ slug, data }): PosterName => ({ kind: 'day', slug, title: data.name })),
    ...titled('lecture', lectures),
    ...[month, next].filter(isOnSite).map(monthName),
    ...drawForWeek(listArticles({ guides: reviewed }), ({ slug }) => slug, day, 1),
    ...titled('case', cases),
    ...listFixed(content, community),
  ];
}

/** The poster of a name: slug, title, or both kinds of it behind `day:`; a notice tells which names are near. */
export function findPoster(content: PosterContent, wanted: string, community: string): PosterName {
  const all = listAll(content, community);
  const [, kind, name = wanted] =
    /^(?:(day|lecture|month|article|case|card|codes):)?(.+)$/.exec(wanted) ?? [];
  const found = all.filter(
    (poster) =>
      (kind === undefined || poster.kind === kind) &&
      (poster.slug === name || poster.title === name),
  );
  const [only] = found;
  if (only && found.length === 1) return only;
  if (only)
    throw new Notice(
      `“${name}”不止一张，请写全：\n${found.map((one) => `  --only ${one.kind}:${one.slug}　${one.title}`).join('\n')}`,
    );
  const near = drawNear(all, name).map(
    ({ slug, title, kind: of }) => `  ${slug}　${STRINGS.poster.files[of]}：${title}`,
  );
  throw new Notice(`没有“${wanted}”这张海报。名字相近的有：\n${near.join('\n')}`);
}

/** The posters whose names share most pairs of signs with a name. */
function drawNear(all: readonly PosterName[], name: string): PosterName[] {
  const wanted = listPairs(name);
  const share = (text: string) => {
    const pairs = listPairs(text);
    const shared = [...wanted].filter((pair) => pairs.has(pair)).length;
    return shared / Math.max(1, wanted.size + pairs.size - shared);
  };
  return all
    .map((poster) => ({ poster, near: Math.max(share(poster.slug), share(poster.title)) }))
    .sort((a, b) => b.near - a.near)
    .slice(0, NEAR)
    .map(({ poster }) => poster);
}

const listPairs = (text: string) =>
  new Set(Array.from({ length: Math.max(1, text.length - 1) }, (_, at) => text.slice(at, at + 2)));

const isOnSite = ({ year }: Month) => year >= CALENDAR_YEARS[0] && year <= CALENDAR_YEARS[1];
