import { getCollection } from 'astro:content';
import { isReviewStale } from '../lib/guide/review.ts';
import { judgeStandard, makeBoard, type BoardCard, type Judgement } from '../lib/ledger/board.ts';
import { eventStateOn, type LedgerEvent } from '../lib/ledger/event.ts';
import {
  makeLedger,
  type Ledger,
  type LedgerPerson,
  type PrintedDay,
  type Stock,
  type StockName,
} from '../lib/ledger/ledger.ts';
import type { LedgerTheme } from '../lib/ledger/themes.ts';
import { caseHref, pathHref, quizHref, serviceHref, topicHref } from '../lib/url.ts';
import { readBuildDay } from '../loaders/build-day.ts';
import { listPosterFiles } from '../loaders/poster-files.ts';
import type { Community } from '../schemas/community.ts';
import type { Standard } from '../schemas/standard.ts';
import { viewCite } from './citations.ts';
import { listOpenSlots } from './coming-lectures.ts';
import { listDaysOf } from './days.ts';
import { loadGuides } from './guides.ts';
import { hrefOfLecture, loadLectures, type LectureEntry } from './lectures.ts';
import { loadReviewers } from './people.ts';

/** A community's year as its page shows it. */
export interface LedgerPage {
  ledger: Ledger;
  judgements: Judgement[];
  /** The six ones by the first standard that has them. */
  board: BoardCard[];
}

/** What the ledgers of all communities and years rest on, read once a build. */
interface Ground {
  day: string;
  communities: ReadonlyMap<string, Community>;
  /** By community. */
  events: ReadonlyMap<string, LedgerEvent[]>;
  people: readonly (LedgerPerson & { communities: readonly string[] })[];
  tallies: ReadonlyMap<string, Ledger['tallies'][number][]>;
  prints: ReadonlyMap<string, PrintedDay[]>;
  slots: ReadonlyMap<string, { title: string; day: string }[]>;
  stocks: Record<StockName, Stock>;
  listed: Map<string, { title: string; href: string }>;
  posters: number;
  standards: readonly Standard[];
  themes: Map<number, Promise<LedgerTheme[]>>;
}

let ground: Promise<Ground> | undefined;
const pages = new Map<string, Promise<LedgerPage>>();

let years: Promise<number[]> | undefined;

/** Years with lectures, and this one, the last first; none beyond this one. */
export function listLedgerYears(): Promise<number[]> {
  return import.meta.env.DEV ? findYears() : (years ??= findYears());
}

async function findYears(): Promise<number[]> {
  const thisYear = Number(readBuildDay().slice(0, 4));
  const held = (await loadLectures()).map(({ data }) => Number(data.start.slice(0, 4)));
  return [...new Set([thisYear, ...held])].filter((year) => year <= thisYear).sort((a, b) => b - a);
}

/** Communities with a ledger, made-up ones last. */
export async function listLedgerCommunities(): Promise<Ledger['community'][]> {
  const { communities } = await loadGround();
  return [...communities]
    .map(([slug, { name, demo, qrBase }]) => ({ slug, name, demo, qrBase }))
    .sort((a, b) => Number(a.demo) - Number(b.demo) || a.name.localeCompare(b.name, 'zh'));
}

/** A community's year; computed once, however many pages and files show it. */
export function getLedger(community: string, year: number): Promise<LedgerPage> {
  const key = `${community}/${year}`;
  const known = import.meta.env.DEV ? undefined : pages.get(key);
  const page = known ?? loadGround().then((all) => computeLedger(all, community, year));
  pages.set(key, page);
  return page;
}

async function computeLedger(all: Ground, slug: string, year: number): Promise<LedgerPage> {
  const { name, demo, qrBase, contacts } = all.communities.get(slug)!;
  const own = all.people.filter(
    ({ communities }) => communities.length === 0 || communities.includes(slug),
  );
  const roles = new Set(own.map(({ role }) => role));
  const ledger = makeLedger({
    community: { slug, name, demo, qrBase },
    year,
    day: all.day,
    events: (all.events.get(slug) ?? []).filter(({ day }) => day.startsWith(`${year}-`)),
    themes: await loadThemes(all, year),
    stocks: all.stocks,
    listed: all.listed,
    posters: all.posters,
    // Whoever stands among the contacts and in the team is one person.
    people: [
      ...own,
      ...contacts.filter(({ role }) => !roles.has(role)).map(({ role }) => ({ role, duties: [] })),
    ],
    tallies: (all.tallies.get(slug) ?? []).filter(({ month }) => month.startsWith(`${year}-`)),
    prints: (all.prints.get(slug) ?? []).filter(({ day }) => day.startsWith(`${year}-`)),
  });
  const judgements = all.standards
    .filter(({ communities }) => communities.length === 0 || communities.includes(slug))
    .map((standard) => judgeStandard(standard, ledger));
  const first = judgements.find(({ items }) => items.some(({ one }) => one !== undefined));
  const sources = { slots: all.slots.get(slug) ?? [] };
  return { ledger, judgements, board: first ? makeBoard(first, ledger, sources) : [] };
}

function loadThemes({ themes }: Ground, year: number): Promise<LedgerTheme[]> {
  const known = themes.get(year) ?? readThemes(year);
  themes.set(year, known);
  return known;
}

async function readThemes(year: number): Promise<LedgerTheme[]> {
  const entries = new Map((await getCollection('days')).map(({ id, data }) => [id, data]));
  const reviewers = await loadReviewers();
  return (await listDaysOf(year)).map(({ slug, name, href, start, end, when, key }) => {
    const data = entries.get(slug)!;
    const { says, topics, laws, reviewed } = data;
    const isReady = reviewed !== undefined && reviewers.has(reviewed.by);
    return { slug, name, href, says, start, end, when, key, topics, laws, isReady };
  });
}

function loadGround(): Promise<Ground> {
  if (import.meta.env.DEV) return readGround();
  ground ??= readGround();
  return ground;
}

async function readGround(): Promise<Ground> {
  const day = readBuildDay();
  const [communities, lectures, people, tallies, prints, slots, standards, shown] =
    await Promise.all([
      getCollection('communities'),
      loadLectures(),
      getCollection('people'),
      getCollection('tallies'),
      getCollection('prints'),
      listOpenSlots(),
      getCollection('standards'),
      readShown(day),
    ]);
  const events = await Promise.all(
    lectures.map(async (lecture) => ({
      home: lecture.data.community,
      event: await viewEvent(lecture, day),
    })),
  );
  return {
    day,
    communities: new Map(communities.map(({ id, data }) => [id, data])),
    events: groupUnder(
      events,
      ({ home }) => home,
      ({ event }) => event,
    ),
    people: people.map(({ data: { role, duties, communities: homes } }) => ({
      role,
      duties,
      communities: homes,
    })),
    tallies: groupUnder(
      tallies.map(({ data }) => data).sort((a, b) => a.month.localeCompare(b.month)),
      ({ community }) => community,
      ({ month, given, counts, remarks }) => ({ month, given, counts, remarks }),
    ),
    prints: groupUnder(
      prints.map(({ data }) => data).sort((a, b) => a.on.localeCompare(b.on)),
      ({ community }) => community,
      ({ on, sheets }) => ({ day: on, sheets }),
    ),
    slots: groupUnder(
      slots.filter(({ card }) => card.status === 'open'),
      ({ card }) => card.community.slug,
      ({ card, slot }) => ({ title: card.title, day: slot.day }),
    ),
    ...shown,
    posters: listPosterFiles().length,
    standards: standards.map(({ data }) => data),
    themes: new Map(),
  };
}

function groupUnder<T, V>(
  rows: readonly T[],
  keyOf: (row: T) => string,
  valueOf: (row: T) => V,
): Map<string, V[]> {
  return new Map(
    [...Map.groupBy(rows, keyOf)].map(([key, own]) => [key, own.map((row) => valueOf(row))]),
  );
}

/** Pages of themed days that a text links to. */
const DAY_LINK = /\]\(\/days\/([a-z0-9-]+)\//g;

async function viewEvent(lecture: LectureEntry, day: string): Promise<LedgerEvent> {
  const { data, body = '' } = lecture;
  const cites = data.points.flatMap((point) => point.cites);
  const keys = (await Promise.all(cites.map(viewCite))).map(({ key }) => key.split('#')[0]!);
  return {
    title: data.title,
    href: hrefOfLecture(lecture),
    day: data.start.slice(0, 10),
    state: eventStateOn(data, day),
    audiences: data.audiences,
    topics: data.topics,
    speaker: data.speaker,
    laws: [...new Set(keys.filter((law) => law !== ''))],
    cases: data.cases,
    days: [...body.matchAll(DAY_LINK)].map(([, slug = '']) => slug),
    attendance: data.held?.attendance ?? 0,
    questions: data.held?.questions.length ?? 0,
  };
}

/** What every community shows alike, and how much of it has a review that counts. */
async function readShown(day: string): Promise<Pick<Ground, 'stocks' | 'listed'>> {
  const [cases, quizzes, services, paths, topics, days, guides, reviewers] = await Promise.all([
    getCollection('cases'),
    getCollection('quizzes'),
    getCollection('services'),
    getCollection('paths'),
    getCollection('topics'),
    listDaysOf(Number(day.slice(0, 4))),
    loadGuides(),
    loadReviewers(),
  ]);
  const count = (entries: readonly { data: { reviewed?: Review | undefined } }[]): Stock => {
    const reviews = entries.flatMap(({ data: { reviewed } }) =>
      reviewed && reviewers.has(reviewed.by) && reviewed.on <= day ? [reviewed.on] : [],
    );
    return {
      published: entries.length,
      reviewed: reviews.filter((on) => !isReviewStale(on, day)).length,
      reviewedOn: reviews,
    };
  };
  const laws = [...guides.values()].map(({ guide }) => guide);
  const list = <T extends { id: string }>(
    kind: string,
    entries: readonly T[],
    titleOf: (entry: T) => string,
    hrefOf: (slug: string) => string,
  ) =>
    entries.map(
      (entry) =>
        [`${kind}/${entry.id}`, { title: titleOf(entry), href: hrefOf(entry.id) }] as const,
    );
  return {
    stocks: {
      cases: count(cases),
      guides: count(laws),
      quizzes: count(quizzes),
      services: count(services),
      paths: count(paths),
      topics: count(topics),
    },
    listed: new Map([
      ...list('case', cases, ({ data }) => data.title, caseHref),
      ...list('quiz', quizzes, ({ data }) => data.title, quizHref),
      ...list('service', services, ({ data }) => data.name, serviceHref),
      ...list('path', paths, ({ data }) => data.title, pathHref),
      ...list('topic', topics, ({ data }) => data.name, topicHref),
      ...list(
        'law',
        laws,
        ({ data }) => data.shortTitle,
        (slug) => `/laws/${slug}/`,
      ),
      ...days.map(({ slug, name, href }) => [`day/${slug}`, { title: name, href }] as const),
    ]),
  };
}

interface Review {
  by: string;
  on: string;
}
