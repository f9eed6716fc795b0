import { pinyin } from 'pinyin-pro';
import type { WordLine } from '../lib/kiosk/match-words.ts';
import { addDays } from '../lib/calendar/day.ts';
import { readBuildDay } from '../loaders/build-day.ts';
import { readThesaurus } from '../loaders/thesaurus.ts';
import { listCaseShelves } from './cases.ts';
import { listOccurrences } from './days.ts';
import { listTerms } from './glossary.ts';
import { listCommonQuestions } from './home.ts';
import { listLaws } from './laws.ts';
import { listComing } from './coming-lectures.ts';
import { listCommunities } from './communities.ts';
import { shortHrefOf } from './short-codes.ts';
import { listTopics, type TopicCard } from './topics.ts';

/** One slide of the attract loop. */
export interface KioskSlide {
  title: string;
  text: string;
  /** Beneath, small: a citation, when and where. */
  foot: string;
  href: string;
}

/** What a kiosk shows by itself; which of each is up is settled on its own day. */
export interface KioskSlides {
  themes: (KioskSlide & { start: string; end: string })[];
  lectures: (KioskSlide & { end: string })[];
  notes: KioskSlide[];
  cases: KioskSlide[];
}

export interface KioskPage {
  slug: string;
  /** Name of the community. */
  name: string;
  slides: KioskSlides;
  topics: TopicCard[];
  /** Path of the short address of the home page. */
  short: string;
}

/** Days for which an old build still knows the themes. */
const AHEAD = 400;
/** Words that a visitor would not type whole. */
const LONGEST_WORD = 8;
/** A note that is read from three metres has no more letters. */
const MOST_NOTE_LETTERS = 100;

/** The kiosk of every community. */
export async function listKiosks(): Promise<KioskPage[]> {
  const [communities, slides, topics] = await Promise.all([
    listCommunities(),
    listSlides(),
    listTopics(),
  ]);
  const short = shortHrefOf('/') ?? '/';
  return communities.map(({ slug, name }) => {
    const { lectures } = slides;
    const own = lectures.filter(({ community }) => community === slug);
    return { slug, name, topics, short, slides: { ...slides, lectures: own } };
  });
}

async function listSlides() {
  const today = readBuildDay();
  const [days, lectures, questions, shelves] = await Promise.all([
    listOccurrences(today, addDays(today, AHEAD)),
    listComing(),
    listCommonQuestions(),
    listCaseShelves(),
  ]);
  return {
    themes: days
      .filter(({ region }) => region === undefined)
      .map(({ name, summary, when, href, start, end }) => ({
        ...{ title: name, text: summary, foot: when },
        ...{ href, start, end },
      })),
    lectures: lectures.flatMap(({ title, summary, when, place, href, end, status, community }) =>
      href === undefined || status === 'cancelled'
        ? []
        : [
            {
              ...{ title, text: summary, href, end },
              foot: `${when}　${place}`,
              community: community.slug,
            },
          ],
    ),
    notes: questions.flatMap(({ href, citation, note }) =>
      note && note.plain.length <= MOST_NOTE_LETTERS
        ? [{ title: note.title, text: note.plain, foot: citation, href }]
        : [],
    ),
    cases: shelves.flatMap(({ name, cases }) =>
      cases.slice(0, 1).map(({ title, summary, href }) => ({
        ...{ title, href },
        text: summary,
        foot: name,
      })),
    ),
  };
}

/** Words that the keyboard of a kiosk offers, the likeliest first: topics, terms, laws, what residents say. */
export async function listKioskWords(): Promise<WordLine[]> {
  const [topics, laws] = await Promise.all([listTopics(), listLaws()]);
  const terms = listTerms();
  const { entries } = readThesaurus(process.cwd());
  const words = new Set([
    ...topics.map(({ name }) => name),
    ...terms.map(({ term }) => term),
    ...laws.filter(({ guide }) => guide).flatMap((law) => [law.shortTitle, ...law.aliases]),
    ...terms.flatMap(({ says }) => says),
    ...entries.flatMap(({ say, means }) => [...say, ...means]),
  ]);
  return [...words]
    .filter((word) => word.length <= LONGEST_WORD && /^\p{Script=Han}+$/u.test(word))
    .map((word) => [word, readAloud(word)]);
}

const readAloud = (word: string) => pinyin(word, { toneType: 'none', v: true });
