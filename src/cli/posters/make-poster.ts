import { renderArticle } from '../../lib/poster/article.ts';
import { renderCards } from '../../lib/poster/card.ts';
import { renderCase } from '../../lib/poster/case.ts';
import { renderCodes } from '../../lib/poster/codes.ts';
import { renderDay } from '../../lib/poster/day.ts';
import { renderLecture } from '../../lib/poster/lecture.ts';
import { renderMonth } from '../../lib/poster/month.ts';
import type { PosterFrame, PosterSize } from '../../lib/poster/poster.ts';
import { renderPoster } from '../../lib/poster/sheet.ts';
import { STRINGS } from '../../strings.ts';
import type { PosterName } from './list-posters.ts';
import { viewMonth } from './month-view.ts';
import { nextOccurrence } from './occurrences.ts';
import type { PosterContent } from './poster-content.ts';
import { frameOf, type PosterEdition } from './poster-edition.ts';
import {
  viewArticle,
  viewCard,
  viewCase,
  viewCodes,
  viewDay,
  viewLecture,
} from './poster-views.ts';

/** What all posters of one run share. */
export interface PosterRun {
  content: PosterContent;
  edition: PosterEdition;
  /** ISO day for which days and weeks are chosen. */
  day: string;
  /** Slug of the community that hangs them. */
  community: string;
  /** What was asked for; a card is always cut from A4, codes for a hall are A4 where nothing was. */
  size?: PosterSize | undefined;
  css: string;
}

/** A poster before it is printed. */
export interface Poster {
  /** 主题日-国际禁毒日-a3.pdf. */
  file: string;
  /** 主题日：国际禁毒日. */
  title: string;
  size: PosterSize;
  /** File of the content it was made from, for whoever must shorten it. */
  source: string;
  html: string;
  /** Sheets: pages of the PDF. */
  pages: number;
}

interface Made {
  source: string;
  sheets: string[];
}

/** Makes a poster: HTML that stands by itself. */
export function makePoster(run: PosterRun, name: PosterName): Poster {
  const size = sizeOf(run, name);
  const own = frameFor(run, run.community, size);
  const { source, sheets } = MAKERS[name.kind](run, name, own);
  const title = `${STRINGS.poster.files[name.kind]}：${name.title}`;
  const landscape = name.kind === 'month';
  const plain = name.title.replaceAll(/[\\/:*?"<>|\s]/g, '_');
  return {
    file: `${STRINGS.poster.files[name.kind]}-${plain}-${size}.pdf`,
    title,
    size,
    source,
    html: renderPoster(title, sheets, { css: run.css, size, landscape }),
    pages: sheets.length,
  };
}

function sizeOf({ size }: PosterRun, { kind }: PosterName): PosterSize {
  if (kind === 'card') return 'a4';
  return size ?? (kind === 'codes' ? 'a4' : 'a3');
}

type Maker = (run: PosterRun, name: PosterName, own: PosterFrame) => Made;

const MAKERS: Record<PosterName['kind'], Maker> = {
  day({ content, edition, day }, { slug }, own) {
    const entry = findEntry(content.days, slug);
    const view = viewDay(edition, entry, nextOccurrence(entry, day)!);
    return { source: entry.file, sheets: [renderDay(own, view)] };
  },
  lecture(run, { slug }, own) {
    const entry = findEntry(run.content.lectures, slug);
    const frame = frameFor(run, entry.data.community, own.size);
    const view = viewLecture(run.edition, run.content, entry);
    return { source: entry.file, sheets: [renderLecture(frame, view)] };
  },
  month({ content, edition, community }, { slug, title }, own) {
    const month = { year: Number(slug.slice(0, 4)), month: Number(slug.slice(5)) };
    const view = viewMonth(edition, content, month, community);
    return { source: `content/days 里${title}的主题日`, sheets: [renderMonth(own, view)] };
  },
  article({ content, edition, day }, { slug }, own) {
    const [law = '', no = ''] = slug.split('/');
    const guides = content.guides.filter((guide) => guide.slug === law);
    const [found] = guides.flatMap((guide) =>
      guide.guide.articles
        .filter((note) => String(note.no) === no)
        .map((note) => ({ guide, note })),
    );
    const { guide, note } = found!;
    return {
      source: guide.file,
      sheets: [renderArticle(own, viewArticle(edition, guide, note, day))],
    };
  },
  case({ content, edition }, { slug }, own) {
    const entry = findEntry(content.cases, slug);
    return { source: entry.file, sheets: renderCase(own, viewCase(edition, entry)) };
  },
  card({ content, edition, community }, _name, own) {
    const { file } = findEntry(content.communities, community);
    return { source: file, sheets: renderCards(own, viewCard(edition, community)) };
  },
  codes({ edition, community }, _name, own) {
    return { source: 'src/strings.ts', sheets: [renderCodes(own, viewCodes(edition, community))] };
  },
};

function frameFor(
  { content, edition, community }: PosterRun,
  slug: string,
  size: PosterSize,
): PosterFrame {
  const entry =
    content.communities.find((one) => one.slug === slug) ??
    findEntry(content.communities, community);
  return frameOf(edition, entry.data, size);
}

function findEntry<T extends { slug: string }>(entries: readonly T[], slug: string): T {
  return entries.find((entry) => entry.slug === slug)!;
}
