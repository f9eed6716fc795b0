import { getCollection, type CollectionEntry } from 'astro:content';
import {
  formatArticleAnchor,
  formatArticleId,
  parseNoteNumber,
} from '../lib/statute/article-id.ts';
import { LEVELS } from '../lib/statute/kind.ts';
import { readHistory } from '../lib/statute/history.ts';
import { formatShortTitle } from '../lib/statute/title.ts';
import { lawHref } from '../lib/url.ts';
import { readBuildDay } from '../loaders/build-day.ts';
import type { ArticleNote } from '../schemas/law-guide.ts';
import type { Topic } from '../schemas/vocabulary.ts';
import { OFFICIAL_DATABASE } from '../site.ts';
import { STRINGS } from '../strings.ts';

type Guide = CollectionEntry<'laws'>;
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
  notes: NoteView[];
  repealed: boolean;
  guide?: Guide;
  statute?: StatuteEntry;
  register?: Registered;
}

export interface NoteView extends ArticleNote {
  anchor: string;
  /** 第一千二百五十四条. */
  label: string;
}

export interface Fact {
  label: string;
  value: string;
  /** The value is not verified and says so. */
  uncertain?: boolean;
}

export interface Notice {
  kind: 'repealed' | 'pending' | 'incomplete' | 'outdated';
  text: string;
  link?: { href: string; text: string };
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
    getCollection('laws'),
    getCollection('statutes'),
    getCollection('register'),
  ]);
  const byGuide = new Map(guides.map((guide) => [guide.id, guide]));
  const byStatute = new Map(statutes.map((statute) => [statute.id, statute]));
  const byRegister = new Map(register.map(({ id, data }) => [id, data]));
  const day = readBuildDay();
  const slugs = [...new Set([...byGuide.keys(), ...byStatute.keys()])];
  return new Map(
    slugs.map((slug) => [
      slug,
      joinLaw(slug, byGuide.get(slug), byStatute.get(slug), byRegister.get(slug), day),
    ]),
  );
}

function joinLaw(
  slug: string,
  guide: Guide | undefined,
  statute: StatuteEntry | undefined,
  register: Registered | undefined,
  day: string,
): Law {
  const title = statute?.data.title ?? guide?.data.title ?? slug;
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
    notes: (guide?.data.articles ?? []).map(viewNote),
    repealed: register?.repealed !== undefined && register.repealed <= day,
    ...(statute ? { statute } : {}),
    ...(register ? { register } : {}),
  };
}

function viewNote(note: ArticleNote): NoteView {
  const id = parseNoteNumber(note.no)!;
  return { ...note, anchor: formatArticleAnchor(id), label: formatArticleId(id) };
}

/** 2026-11-22 → 2026年11月22日. */
export function formatDay(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${year}年${month}月${date}日`;
}

/** What a reader may want to know of a law before reading it. Dates come from the register, not from the last article. */
export function listFacts(law: Law): Fact[] {
  const events = law.statute ? readEventDates(law.statute) : {};
  const { guide, register, statute } = law;
  const isLikely = register !== undefined && register.confidence !== 'verified';
  const fact = (label: string, value: string | undefined, doubt = false): Fact[] =>
    value === undefined ? [] : [{ label, value, ...(doubt ? { uncertain: true } : {}) }];
  const day = (value: string | undefined) => (value === undefined ? undefined : formatDay(value));
  return [
    ...fact('种类', law.level),
    ...fact('制定机关', guide?.data.issuer ?? register?.issuer ?? statute?.data.issuer),
    ...fact(
      '通过',
      day(register?.passed ?? guide?.data.passed ?? events.passed),
      isLikely && register.passed !== events.passed,
    ),
    ...fact(
      '最近修改',
      day(register?.amended ?? guide?.data.amended ?? events.amended),
      isLikely && register.amended !== events.amended,
    ),
    ...fact(
      '现行文本施行',
      day(register?.effective ?? guide?.data.effective ?? statute?.data.shown.effectiveFrom),
      isLikely,
    ),
    ...fact('条数', law.articles > 0 ? STRINGS.law.articles(law.articles) : undefined),
  ];
}

function readEventDates({ data }: StatuteEntry): { passed?: string; amended?: string } {
  const children = data.notes.map((text) => ({
    kind: 'text' as const,
    role: 'note' as const,
    text,
    source: { file: '', line: 0 },
  }));
  const events = readHistory({ title: data.title, children });
  const passed = events.find(({ action }) => action === 'passed' || action === 'promulgated')?.date;
  const amended = events
    .filter(({ action }) => action === 'amended')
    .map(({ date }) => date)
    .sort()
    .at(-1);
  return { ...(passed ? { passed } : {}), ...(amended && amended !== passed ? { amended } : {}) };
}

/** What must be said before anything else: repealed, not yet in force, incomplete, out of date. */
export async function listNotices(law: Law): Promise<Notice[]> {
  const day = readBuildDay();
  const laws = await loadLaws();
  const notices: Notice[] = [];
  const { register, statute } = law;
  if (law.repealed && register?.repealed) {
    const successor = register.repealedBy === undefined ? undefined : laws.get(register.repealedBy);
    notices.push({
      kind: 'repealed',
      text: STRINGS.notice.repealed(formatDay(register.repealed)),
      ...(successor
        ? {
            link: {
              href: successor.href,
              text: `${STRINGS.notice.replacedBy}《${successor.shortTitle}》`,
            },
          }
        : {}),
    });
  }
  const effective = register?.effective ?? law.guide?.data.effective;
  if (effective !== undefined && effective > day)
    notices.push({ kind: 'pending', text: STRINGS.notice.pending(formatDay(effective)) });
  const next = statute?.data.versions.find(
    ({ effectiveFrom }) => effectiveFrom !== undefined && effectiveFrom > day,
  );
  if (next?.effectiveFrom && next.digest !== statute?.data.shown.digest) {
    notices.push({
      kind: 'pending',
      text: STRINGS.notice.newVersion(formatDay(next.effectiveFrom)),
    });
  }
  if (statute?.data.expectedArticles !== undefined) {
    notices.push({
      kind: 'incomplete',
      text: STRINGS.notice.incomplete(law.articles, statute.data.expectedArticles),
      link: officialLink(law),
    });
  }
  if (statute?.data.missesAmendment !== undefined) {
    notices.push({
      kind: 'outdated',
      text: STRINGS.notice.outdated(formatDay(statute.data.missesAmendment)),
      link: officialLink(law),
    });
  }
  return notices;
}

/** The link to where the official text is published. */
export function officialLink(law: Law): { href: string; text: string } {
  return { href: law.guide?.data.officialText ?? OFFICIAL_DATABASE, text: STRINGS.law.official };
}
