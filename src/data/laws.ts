import { getCollection, type CollectionEntry } from 'astro:content';
import { LEVELS } from '../lib/statute/kind.ts';
import { formatShortTitle } from '../lib/statute/title.ts';
import { buildTimeline, statusOn, type DatedVersion } from '../lib/law/timeline.ts';
import { lawHref } from '../lib/url.ts';
import { readBuildDay } from '../loaders/build-day.ts';
import type { Topic } from '../schemas/vocabulary.ts';
import { STRINGS } from '../strings.ts';
import { loadGuides, type Guide, type GuidePart, type LawGuides, type NoteView } from './guides.ts';

type StatuteEntry = CollectionEntry<'statutes'>;
type Registered = CollectionEntry<'register'>['data'];

/** A law as the library knows it: a guide, an official text, or both. */
export interface Law {
  slug: string;
  href: string;
  title: string;
  shortTitle: string;
  aliases: string[];
  level: string;
  summary?: string;
  topics: Topic[];
  /** Articles of the official text; 0 where there is none. */
  articles: number;
  /** Of its guide, then of the guides of its 编. */
  notes: NoteView[];
  /** Guides of its 编, in order; empty where its guide is one file. */
  parts: GuidePart[];
  /** The dated table, newest first. */
  timeline: DatedVersion[];
  /** The row of the version that the page of the law shows. */
  version: DatedVersion;
  /**
   * The text is not older than the version that the notes explain. Where it is, article numbers may mean
   * other articles, and no note stands beside the text.
   */
  notesFit: boolean;
  /** Repealed on the day of the build. */
  repealed: boolean;
  guide?: Guide;
  statute?: StatuteEntry;
  register?: Registered;
}

let known: Promise<Map<string, Law>> | undefined;

/** Every law of the library by slug. */
export function loadLaws(): Promise<Map<string, Law>> {
  if (import.meta.env.DEV) return joinLaws();
  known ??= joinLaws();
  return known;
}

/** Every law, those with a guide first, then by level and title. */
export async function listLaws(): Promise<Law[]> {
  const laws = [...(await loadLaws()).values()];
  const rank = (law: Law) =>
    (law.guide ? 0 : 1) * 100 + LEVELS.findIndex((level) => level === law.level);
  return laws.sort((a, b) => rank(a) - rank(b) || a.shortTitle.localeCompare(b.shortTitle, 'zh'));
}

async function joinLaws(): Promise<Map<string, Law>> {
  const [guides, statutes, register] = await Promise.all([
    loadGuides(),
    getCollection('statutes'),
    getCollection('register'),
  ]);
  const byStatute = new Map(statutes.map((statute) => [statute.id, statute]));
  const byRegister = new Map(register.map(({ id, data }) => [id, data]));
  const day = readBuildDay();
  // A law that was repealed keeps its page even without text: old paper still leads there.
  const retired = [...byRegister]
    .filter(([, law]) => law.repealed !== undefined)
    .map(([slug]) => slug);
  const slugs = [...new Set([...guides.keys(), ...byStatute.keys(), ...retired])];
  return new Map(
    slugs.map((slug) => [
      slug,
      joinLaw(slug, guides.get(slug) ?? {}, byStatute.get(slug), byRegister.get(slug), day),
    ]),
  );
}

function joinLaw(
  slug: string,
  { guide, notes = [], parts = [] }: Partial<LawGuides>,
  statute: StatuteEntry | undefined,
  register: Registered | undefined,
  day: string,
): Law {
  const title = statute?.data.title ?? guide?.data.title ?? register?.title ?? slug;
  const timeline = statute?.data.timeline ?? tableOf(register, guide);
  const shown =
    statute && timeline.find(({ promulgated }) => promulgated === statute.data.shown.date);
  const version = shown ?? timeline[0] ?? { source: '', certain: false };
  return {
    slug,
    href: lawHref(slug),
    title,
    shortTitle: guide?.data.shortTitle ?? formatShortTitle(title),
    aliases: [...new Set([...(guide?.data.aliases ?? []), ...(register?.aliases ?? [])])],
    level:
      register?.level ?? guide?.data.level ?? statute?.data.level ?? STRINGS.shelves.otherLevel,
    ...(guide ? { summary: guide.data.summary, guide } : {}),
    topics: guide?.data.topics ?? [],
    articles: statute?.data.shown.articles ?? 0,
    notes,
    parts,
    timeline,
    version,
    notesFit: !isOlder(statute?.data.shown.date, guide?.data.amended ?? guide?.data.passed),
    repealed: statusOn(version, day) === 'repealed',
    ...(statute ? { statute } : {}),
    ...(register ? { register } : {}),
  };
}

const isOlder = (text: string | undefined, explained: string | undefined) =>
  text !== undefined && explained !== undefined && text < explained;

/** The dated table of a law without text here. */
function tableOf(register: Registered | undefined, guide: Guide | undefined): DatedVersion[] {
  const known = register ?? guide?.data;
  if (!known) return [];
  return buildTimeline([], { ...known, certain: register?.confidence === 'verified' }).versions;
}
