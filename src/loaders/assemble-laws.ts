import { createHash } from 'node:crypto';
import { pinyin } from 'pinyin-pro';
import type { Problem } from '../lib/problem.ts';
import { findBranch, findIssuer, findLevel } from '../lib/statute/kind.ts';
import { countArticles } from '../lib/statute/outline.ts';
import { formatShortTitle, formatTitleKey, isAmending } from '../lib/statute/title.ts';
import { joinVersions } from '../lib/statute/versions.ts';
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

/** Joins the texts into laws, gives each its address, and compares them with the register. `day` is the ISO day of the build. */
export function assembleLaws(
  texts: readonly ReadStatute[],
  register: readonly RegisteredLaw[],
  day: string,
): AssembledLaws {
  const amending = texts.filter(({ statute }) => isAmending(statute.title));
  const joined = joinVersions(
    texts.filter(({ statute }) => !isAmending(statute.title)),
    day,
  );
  const problems = [...joined.problems];
  const registered = new Map(register.map((law) => [formatTitleKey(law.title), law]));
  const laws = new Map<string, StatuteEntry>();
  for (const { key, versions, shown } of joined.laws) {
    const law = registered.get(key);
    const entry = describeLaw(shown, versions);
    if (law) problems.push(...compareWithRegister(entry, law));
    const slug = law?.slug ?? makeSlug(entry.shortTitle);
    laws.set(laws.has(slug) ? `${slug}-${shortHash(key)}` : slug, entry);
  }
  return { laws, amending, problems };
}

function describeLaw(shown: ReadStatute, versions: readonly ReadStatute[]): StatuteEntry {
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
