import { listAnchors, outlineOf, type OutlineEntry } from '../lib/statute/anchors.ts';
import type { DatedVersion } from '../lib/law/timeline.ts';
import { renderStatute } from '../lib/statute/render-statute.ts';
import { countRows } from '../lib/diff/group-rows.ts';
import { matchArticles } from '../lib/diff/match-articles.ts';
import { renderDiff } from '../lib/diff/render-diff.ts';
import { listProvisions } from '../lib/statute/outline.ts';
import { STRINGS } from '../strings.ts';
import { versionHref } from '../lib/url.ts';
import { readBuildDay } from '../loaders/build-day.ts';
import { readCachedTree } from '../loaders/statute-cache.ts';
import { makeLinker } from './citations.ts';
import { formatDay } from '../lib/calendar/day.ts';
import { listLaws, loadLaws, type Law } from './laws.ts';

export interface VersionRow {
  version: DatedVersion;
  /** 2025年6月27日. */
  promulgated: string;
  effectiveFrom?: string;
  effectiveTo?: string;
  /** Of the full text; absent where it is not here. */
  href?: string;
  articles?: number;
}

/** Two versions side by side, the newer against the one before it. */
export interface VersionComparison {
  /** Anchor of the comparison on the page. */
  id: string;
  title: string;
  html: string;
  counts: ReturnType<typeof countRows>;
}

export interface VersionsPage {
  law: Law;
  /** Day of the build. */
  today: string;
  rows: VersionRow[];
  /** Newest first. */
  comparisons: VersionComparison[];
}

export interface VersionPage {
  law: Law;
  /** Day of the build. */
  today: string;
  version: DatedVersion;
  day: string;
  html: string;
  outline: OutlineEntry[];
}

/** Laws of which two versions or more are here. */
async function listVersionedLaws(): Promise<Law[]> {
  return (await listLaws()).filter(({ statute }) => (statute?.data.versions.length ?? 0) > 1);
}

/** Paths of the histories. */
export async function listHistoryPaths(): Promise<{ law: string }[]> {
  return (await listVersionedLaws()).map(({ slug }) => ({ law: slug }));
}

/** Paths of the single versions. */
export async function listVersionPaths(): Promise<{ law: string; date: string }[]> {
  return (await listVersionedLaws()).flatMap(({ slug, statute }) =>
    statute!.data.versions.flatMap(({ date }) => (date === undefined ? [] : [{ law: slug, date }])),
  );
}

/** The history of a law: its dated table, newest first. */
export async function getVersionsPage(slug: string): Promise<VersionsPage> {
  const law = (await loadLaws()).get(slug)!;
  return {
    law,
    today: readBuildDay(),
    rows: law.timeline.map((version) => viewRow(law, version)),
    comparisons: compareVersions(law),
  };
}

/** One version of a law in full. */
export async function getVersionPage(slug: string, date: string): Promise<VersionPage> {
  const law = (await loadLaws()).get(slug)!;
  const text = law.statute!.data.versions.find((version) => version.date === date)!;
  const version = law.timeline.find(({ promulgated }) => promulgated === date)!;
  const { statute } = readCachedTree(text.digest);
  const anchors = listAnchors(statute.children);
  const link = await makeLinker();
  const html = renderStatute(statute.children, {
    headingLevel: 2,
    linksIn: (text, here) =>
      link(text, {
        law,
        date,
        here,
        hrefOf: (anchor) => (anchors.has(anchor) ? `#${anchor}` : law.href),
      }),
    noteOf: () => undefined,
  });
  return {
    law,
    today: readBuildDay(),
    version,
    day: formatDay(date),
    html,
    outline: outlineOf(statute.children),
  };
}

function compareVersions(law: Law): VersionComparison[] {
  const texts = law.statute!.data.versions;
  return texts.slice(1).map((old, index) => {
    const now = texts[index]!;
    const articlesOf = (digest: string) => listProvisions(readCachedTree(digest).statute.children);
    const rows = matchArticles(articlesOf(old.digest), articlesOf(now.digest));
    const hrefIn = (date: string | undefined) => (anchor: string) =>
      date === undefined ? law.href : versionHref(law.slug, date, anchor);
    const html = renderDiff(rows, {
      labels: STRINGS.versions,
      headingLevel: 3,
      prefix: `v${index + 1}`,
      oldHref: hrefIn(old.date),
      newHref: hrefIn(now.date),
    });
    const name = (date: string | undefined) =>
      date === undefined ? STRINGS.versions.undated : formatDay(date);
    return {
      id: `v${index + 1}`,
      title: STRINGS.versions.title(name(old.date), name(now.date)),
      html,
      counts: countRows(rows),
    };
  });
}

function viewRow(law: Law, version: DatedVersion): VersionRow {
  const text = law.statute?.data.versions.find(({ date }) => date === version.promulgated);
  const { promulgated, effectiveFrom, effectiveTo } = version;
  return {
    version,
    promulgated: promulgated === undefined ? '' : formatDay(promulgated),
    ...(effectiveFrom === undefined ? {} : { effectiveFrom: formatDay(effectiveFrom) }),
    ...(effectiveTo === undefined ? {} : { effectiveTo: formatDay(effectiveTo) }),
    ...(text && promulgated !== undefined
      ? { href: versionHref(law.slug, promulgated), articles: text.articles }
      : {}),
  };
}
