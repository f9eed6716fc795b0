import { getCollection } from 'astro:content';
import {
  formatArticleAnchor,
  formatArticleId,
  parseNoteNumber,
} from '../lib/statute/article-id.ts';
import { readBuildDay } from '../loaders/build-day.ts';
import type { NoteView } from './guides.ts';
import { loadLaws } from './laws.ts';
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
