import { createHash } from 'node:crypto';
import { pinyin } from 'pinyin-pro';
import type { Problem } from '../lib/problem.ts';
import { readClosingArticle } from '../lib/law/closing-article.ts';
import {
  buildTimeline,
  statusOn,
  type DatedVersion,
  type TextDates,
  type Timeline,
} from '../lib/law/timeline.ts';
import { readHistory } from '../lib/statute/history.ts';
import { findBranch, findIssuer, findLevel } from '../lib/statute/kind.ts';
import { countArticles } from '../lib/statute/outline.ts';
import { formatShortTitle, formatTitleKey, isAmending } from '../lib/statute/title.ts';
import { joinVersions, type LawVersions } from '../lib/statute/versions.ts';
import type { RegisteredLaw } from '../schemas/law-register.ts';
import type { StatuteEntry } from '../schemas/statute.ts';
import type { ReadStatute } from './read-statutes.ts';

export interface AssembledLaws {
  /** slug → what pages need to know. */
  laws: Map<string, StatuteEntry>;
  /** Texts that only amend others: kept out of the library. */
  amending: ReadStatute[];
  problems: Problem[];
}

/**
 * Joins the texts into laws, gives each its address and its dated table, and compares them with the
 * register. `day` is the ISO day of the build.
 */
export function assembleLaws(
  texts: readonly ReadStatute[],
  register: readonly RegisteredLaw[],
  day: string,
): AssembledLaws {
  const amending = texts.filter(({ statute }) => isAmending(statute.title));
  const joined = joinVersions(texts.filter(({ statute }) => !isAmending(statute.title)));
  const problems = [...joined.problems];
  const registered = new Map(register.map((law) => [formatTitleKey(law.title), law]));
  const slugs = assignSlugs(joined.laws, registered);
  const repeals = findRepeals(joined.laws, slugs);
  const laws = new Map<string, StatuteEntry>();
  for (const { key, versions } of joined.laws) {
    const law = registered.get(key);
    const dates = { ...law, ...repeals.get(key), ...pickRepeal(law) };
    const timeline = buildTimeline(versions.map(readDates), {
      ...dates,
      certain: law?.confidence === 'verified',
    });
    const shown = pickShown(versions, timeline.versions, day);
    const entry = describeLaw(shown, versions, timeline.versions);
    problems.push(...reportContradictions(entry, timeline.contradictions));
    if (law) problems.push(...compareWithRegister(entry, law));
    laws.set(slugs.get(key)!, entry);
  }
  return { laws, amending, problems };
}

type Joined = LawVersions<ReadStatute>;

function assignSlugs(
  laws: readonly Joined[],
  registered: ReadonlyMap<string, RegisteredLaw>,
): Map<string, string> {
  const taken = new Set<string>();
  return new Map(
    laws.map(({ key, versions }) => {
      const slug =
        registered.get(key)?.slug ?? makeSlug(formatShortTitle(versions[0]!.statute.title));
      const unique = taken.has(slug) ? `${slug}-${shortHash(key)}` : slug;
      taken.add(unique);
      return [key, unique];
    }),
  );
}

/** Laws that the last articles of other laws end (同时废止). A law made anew after that day is not ended by it. */
function findRepeals(
  laws: readonly Joined[],
  slugs: ReadonlyMap<string, string>,
): Map<string, { repealed: string; repealedBy: string }> {
  const byKey = new Map(laws.map((law) => [law.key, law]));
  const repeals = new Map<string, { repealed: string; repealedBy: string }>();
  for (const { key, versions } of laws) {
    for (const { statute } of versions) {
      const { effectiveFrom, repeals: titles } = readClosingArticle(statute);
      for (const target of titles.map(formatTitleKey)) {
        const newest = byKey.get(target)?.versions[0]?.date;
        if (
          effectiveFrom === undefined ||
          target === key ||
          newest === undefined ||
          newest >= effectiveFrom
        )
          continue;
        repeals.set(target, { repealed: effectiveFrom, repealedBy: slugs.get(key)! });
      }
    }
  }
  return repeals;
}

/** The register's word on a repeal, where it has one, over what other texts say. */
function pickRepeal(law: RegisteredLaw | undefined): { repealed?: string; repealedBy?: string } {
  return law?.repealed === undefined
    ? {}
    : {
        repealed: law.repealed,
        ...(law.repealedBy === undefined ? {} : { repealedBy: law.repealedBy }),
      };
}

function readDates(text: ReadStatute): TextDates {
  const { effectiveFrom } = readClosingArticle(text.statute);
  return {
    ...(text.date === undefined ? {} : { promulgated: text.date }),
    ...(text.effectiveFrom === undefined ? {} : { effectiveFrom: text.effectiveFrom }),
    events: readHistory(text.statute),
    ...(effectiveFrom === undefined ? {} : { lastArticleDay: effectiveFrom }),
  };
}

/** The newest version that is not still to come; where all are, the newest. */
function pickShown(
  versions: readonly ReadStatute[],
  timeline: readonly DatedVersion[],
  day: string,
): ReadStatute {
  const begun = versions.find((version) => {
    const row = timeline.find(({ promulgated }) => promulgated === version.date);
    return row === undefined || statusOn(row, day) !== 'pending';
  });
  return begun ?? versions[0]!;
}

function reportContradictions(
  entry: StatuteEntry,
  contradictions: Timeline['contradictions'],
): Problem[] {
  return contradictions.map(({ promulgated, registered, derived }) => ({
    kind: 'version-date-conflict',
    severity: 'warning' as const,
    file: entry.versions.find(({ date }) => date === promulgated)?.files[0] ?? '',
    message: `《${entry.shortTitle}》${promulgated}的文本，登记表写${registered}施行，文本写${derived}施行，两处不一样，页面按登记表显示。`,
    cure: '请核对官方发布的日期，改正 content/law-register.yaml。',
  }));
}

function describeLaw(
  shown: ReadStatute,
  versions: readonly ReadStatute[],
  timeline: DatedVersion[],
): StatuteEntry {
  const { title } = shown.statute;
  const path = shown.files[0] ?? '';
  const level = findLevel(title, shown.notes, path);
  const branch = findBranch(path);
  const issuer = findIssuer(level, title, shown.notes);
  const describe = (text: ReadStatute) => ({
    ...(text.date === undefined ? {} : { date: text.date }),
    ...(text.effectiveFrom === undefined ? {} : { effectiveFrom: text.effectiveFrom }),
    articles: countArticles(text.statute),
    files: text.files,
    digest: text.digest,
  });
  return {
    title,
    shortTitle: formatShortTitle(title),
    ...(level === undefined ? {} : { level }),
    ...(branch === undefined ? {} : { branch }),
    ...(issuer === undefined ? {} : { issuer }),
    shown: describe(shown),
    versions: versions.map(describe),
    timeline,
    format: shown.format,
    notes: shown.notes,
  };
}

/** Compares a text with what the register knows of its law, and marks the entry where the text falls short. */
function compareWithRegister(entry: StatuteEntry, law: RegisteredLaw): Problem[] {
  const { shown } = entry;
  const file = shown.files[0] ?? '';
  const newest = law.amended ?? law.passed;
  if (
    newest !== undefined &&
    shown.date !== undefined &&
    shown.date < newest &&
    law.confidence === 'verified'
  ) {
    entry.missesAmendment = newest;
    return [
      {
        kind: 'statute-outdated',
        severity: 'warning',
        file,
        message: `《${entry.shortTitle}》这份文本止于${shown.date}，登记表记载${newest}有过修改，页面会提示“可能不是最新”。`,
        cure: '请到国家法律法规数据库下载最新文本。',
      },
    ];
  }
  if (law.articles !== undefined && shown.articles < law.articles) {
    entry.expectedArticles = law.articles;
    return [
      {
        kind: 'statute-truncated',
        severity: 'warning',
        file,
        message: `《${entry.shortTitle}》只有${shown.articles}条，应有${law.articles}条，文件残缺，页面会提示“文本不完整”。`,
        cure: '请到国家法律法规数据库重新下载。',
      },
    ];
  }
  return [];
}

/** Longest address made from a title; the rest of a long title is told by a hash. */
const LONGEST_SLUG = 72;

/** Address of a law that is not in the register: its short title in pinyin. */
function makeSlug(shortTitle: string): string {
  const syllables = pinyin(shortTitle.replace(/[^\p{L}\p{N}]/gu, ''), {
    toneType: 'none',
    type: 'array',
    v: true,
    nonZh: 'consecutive',
  });
  let slug = '';
  for (const syllable of syllables.map((part) => part.toLowerCase().replace(/[^a-z0-9]/g, ''))) {
    if (slug.length + syllable.length > LONGEST_SLUG) return `${slug}-${shortHash(shortTitle)}`;
    slug += syllable;
  }
  return slug === '' ? shortHash(shortTitle) : slug;
}

function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 6);
}
