import { getCollection } from 'astro:content';
import { addDays } from '../lib/calendar/day.ts';
import { themesOn } from '../lib/calendar/themes-on.ts';
import {
  formatArticleAnchor,
  formatArticleId,
  parseNoteNumber,
} from '../lib/statute/article-id.ts';
import { readBuildDay } from '../loaders/build-day.ts';
import { listOccurrences } from './days.ts';
import type { NoteView } from './guides.ts';
import { loadLaws } from './laws.ts';
import { listComing } from './coming-lectures.ts';
import { limitShared } from './communities.ts';
import { noteHref, openStatute } from './statute-pages.ts';

export interface CommonQuestion {
  ask: string;
  href: string;
  /** 《民法典》第一千二百五十四条. */
  citation: string;
  /** The note that answers, where the guide has one. */
  note?: NoteView;
}

/** The note in the window of the home page. */
export interface ShowcaseNote {
  title: string;
  plain: string;
  href: string;
  citation: string;
}

/** The questions of `content/common-questions.yaml` with the places that answer them. */
export async function listCommonQuestions(): Promise<CommonQuestion[]> {
  const [questions, laws] = await Promise.all([getCollection('questions'), loadLaws()]);
  return questions.flatMap(({ data }) => {
    const law = laws.get(data.law);
    const id = parseNoteNumber(data.no);
    if (!law || !id) return [];
    const anchor = formatArticleAnchor(id);
    const open = law.statute && openStatute(law.slug, law.statute.data.shown.digest);
    const href = noteHref(law, anchor, open);
    const note = law.notes.find((known) => known.anchor === anchor);
    return [
      {
        ask: data.ask,
        href,
        citation: `《${law.shortTitle}》${formatArticleId(id)}`,
        ...(note ? { note } : {}),
      },
    ];
  });
}

/** One of the notes behind the common questions, another with each day of building; undefined where there are none. */
export function pickShowcaseNote(questions: readonly CommonQuestion[]): ShowcaseNote | undefined {
  const noted = questions.filter(({ note }) => note);
  const day = Math.floor(Date.parse(readBuildDay()) / 86_400_000);
  const picked = noted[day % Math.max(1, noted.length)];
  return (
    picked?.note && {
      title: picked.note.title,
      plain: picked.note.plain,
      href: picked.href,
      citation: picked.citation,
    }
  );
}

/** A themed day as the home page names it. */
export interface HomeTheme {
  name: string;
  href: string;
  when: string;
  start: string;
  end: string;
}

/** A lecture to come, as the home page names it. */
export interface HomeLecture {
  name: string;
  href: string;
  when: string;
  /** Local moment, 2026-12-12 16:00. */
  end: string;
}

/** Today's and the next theme on the day of the build, and all for whoever reads the page later. */
export interface HomeThemes {
  /** Those that will be held, the next first. */
  lectures: HomeLecture[];
  now: HomeTheme | undefined;
  next: HomeTheme | undefined;
  coming: HomeTheme[];
}

/** Days ahead for which the home page knows the themes by itself. */
const AHEAD = 400;

/** The themes of the home page; a day that is kept in one region only is left to the calendar. */
export async function listHomeThemes(): Promise<HomeThemes> {
  const day = readBuildDay();
  const all = await listOccurrences(day, addDays(day, AHEAD));
  const coming = all
    .filter(({ region }) => region === undefined)
    .map(({ name, href, when, start, end }) => ({ name, href, when, start, end }));
  const { now, next } = themesOn(coming, day);
  const { shown } = await limitShared(await listComing());
  const lectures = shown.flatMap(({ title, href, when, end, status }) =>
    href === undefined || status === 'cancelled' ? [] : [{ name: title, href, when, end }],
  );
  return { now: now[0], next, coming, lectures };
}
