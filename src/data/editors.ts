import { getEntry } from 'astro:content';
import { isReviewStale } from '../lib/guide/review.ts';
import { listChangedArticles, type ChangedArticle } from './amber.ts';
import { nameArticle } from './law-facts.ts';
import { listLaws, loadLaws, type Law } from './laws.ts';
import { caseHref, dayHref, quizHref, serviceHref, topicHref } from '../lib/url.ts';
import { readBuildDay } from '../loaders/build-day.ts';
import { readGuidePlace } from '../loaders/guide-files.ts';
import { STRINGS } from '../strings.ts';

/** One heading of the editors' page with what is waiting under it. */
export interface AmberList {
  title: string;
  rows: { text: string; href: string }[];
}

/** All that waits for an editor: changed articles first. */
export async function listAmber(): Promise<{ day: string; lists: AmberList[] }> {
  const day = readBuildDay();
  const [laws, known, changed] = await Promise.all([listLaws(), loadLaws(), listChangedArticles()]);
  const row = ({ shortTitle, href }: { shortTitle: string; href: string }) => ({
    text: shortTitle,
    href,
  });
  const { editors } = STRINGS;
  return {
    day,
    lists: [
      {
        title: editors.changed,
        rows: await Promise.all(changed.map((article) => linkChanged(article, known))),
      },
      {
        title: editors.unreviewed,
        rows: laws.filter(({ guide }) => guide && !guide.data.reviewed).map(row),
      },
      {
        title: editors.stale,
        rows: laws
          .filter(({ guide }) => guide?.data.reviewed && isReviewStale(guide.data.reviewed.on, day))
          .map(row),
      },
      {
        title: editors.outdated,
        rows: laws
          .filter(({ statute }) => statute?.data.expectedArticles ?? statute?.data.missesAmendment)
          .map(row),
      },
      {
        title: editors.doubtful,
        rows: laws
          .filter(
            ({ version, guide }) =>
              guide && version.effectiveFrom !== undefined && !version.certain,
          )
          .map(row),
      },
    ],
  };
}

/** A changed article leads to the page of the file that cites it. */
async function linkChanged(
  { file, slug, anchor, version }: ChangedArticle,
  known: ReadonlyMap<string, Law>,
): Promise<AmberList['rows'][number]> {
  const { title, href } = linkGuide(file, known) ?? (await linkEntry(file));
  const article = nameArticle(known.get(slug)?.shortTitle ?? slug, anchor);
  return { text: STRINGS.editors.changedRow(title, article, version), href };
}

function linkGuide(file: string, known: ReadonlyMap<string, Law>) {
  const place = readGuidePlace(file);
  const law = place && known.get(place.law);
  if (!law) return undefined;
  const part = law.parts.find(({ slug }) => slug === place.part);
  return {
    title: part ? `${law.shortTitle}${part.label}${part.name}` : law.shortTitle,
    href: part?.href ?? law.href,
  };
}

/** The page of a topic or a service; the terms have one page. */
async function linkEntry(file: string): Promise<{ title: string; href: string }> {
  const [, folder, slug = ''] = /^content\/([^/]+)\/([^/]+)\.(?:yaml|mdx)$/.exec(file) ?? [];
  if (folder === 'topics')
    return {
      title: (await getEntry('topics', slug))?.data.name ?? slug,
      href: topicHref(slug),
    };
  if (folder === 'services')
    return {
      title: (await getEntry('services', slug))?.data.name ?? slug,
      href: serviceHref(slug),
    };
  if (folder === 'days')
    return { title: (await getEntry('days', slug))?.data.name ?? slug, href: dayHref(slug) };
  if (folder === 'quizzes')
    return { title: (await getEntry('quizzes', slug))?.data.title ?? slug, href: quizHref(slug) };
  if (folder === 'cases')
    return { title: (await getEntry('cases', slug))?.data.title ?? slug, href: caseHref(slug) };
  return { title: STRINGS.glossary.title, href: '/glossary/' };
}
