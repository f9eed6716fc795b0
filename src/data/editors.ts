import { getCollection, getEntry } from 'astro:content';
import { isReviewStale, reviewDueOn } from '../lib/guide/review.ts';
import { listChangedArticles, type ChangedArticle } from './amber.ts';
import { nameArticle } from './law-facts.ts';
import { listLaws, loadLaws, type Law } from './laws.ts';
import { listLate } from './notices.ts';
import {
  caseHref,
  communityHref,
  dayHref,
  procedureHref,
  quizHref,
  serviceHref,
  topicHref,
} from '../lib/url.ts';
import { readBuildDay } from '../loaders/build-day.ts';
import { formatDay } from '../lib/calendar/day.ts';
import { readReport } from '../loaders/held-back.ts';
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
  const [laws, known, changed, late] = await Promise.all([
    listLaws(),
    loadLaws(),
    listChangedArticles(),
    listLate(),
  ]);
  const affairs = STRINGS.selfGovernment.notices;
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
        title: affairs.overdueEditors,
        rows: late.map(({ community, category, dueOn, href }) => ({
          text: affairs.overdueEditorsRow(community, category, formatDay(dueOn)),
          href,
        })),
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

/** What the checks found, as the editors' page shows it. */
export interface ProblemFile {
  file: string;
  /** Set aside: the site was built without it. */
  held: boolean;
  problems: { line?: number; text: string; cure: string; heading: string }[];
}

/** Every file with an error, those that are set aside first; then the number of hints of each kind. */
export function listProblemFiles(): {
  files: ProblemFile[];
  hints: [kind: string, count: number][];
} {
  const { problems, held } = readReport();
  const errors = problems.filter(({ severity }) => severity === 'error');
  const files = [...Map.groupBy(errors, ({ file }) => file)].map(([file, found]) => ({
    file,
    held: held.has(file),
    problems: found.map(({ line, message, cure, kind }) => ({
      ...(line !== undefined && { line }),
      text: message,
      cure,
      heading: nameKind(kind),
    })),
  }));
  const homeless = [...held].filter((file) => !files.some((one) => one.file === file));
  const hints = Map.groupBy(
    problems.filter(({ severity }) => severity === 'warning'),
    ({ kind }) => nameKind(kind),
  );
  return {
    files: [
      ...files,
      ...homeless.map((file) => ({ file, held: true, problems: [STRINGS.editors.homeless] })),
    ].sort((a, b) => Number(b.held) - Number(a.held)),
    hints: [...hints].map(([kind, found]) => [kind, found.length]),
  };
}

const nameKind = (kind: string) => readReport().headings[kind] ?? kind;

/** When reviews run out: by month, with what is due in it. */
export async function listDueReviews(): Promise<{ month: string; files: string[] }[]> {
  const collections = await Promise.all(
    (
      [
        'laws',
        'topics',
        'services',
        'days',
        'cases',
        'quizzes',
        'paths',
        'lectures',
        'procedures',
        'errands',
      ] as const
    ).map((name) => getCollection(name)),
  );
  const due = collections.flat().flatMap(({ collection, id, data }) => {
    const reviewed = 'reviewed' in data ? data.reviewed : undefined;
    return reviewed ? [{ on: reviewDueOn(reviewed.on), file: `${collection}/${id}` }] : [];
  });
  return [...Map.groupBy(due, ({ on }) => on.slice(0, 7))]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([month, rows]) => ({ month, files: rows.map(({ file }) => file) }));
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
  const words = STRINGS.selfGovernment;
  if (folder === 'procedures')
    return {
      title: (await getEntry('procedures', slug))?.data.title ?? slug,
      href: procedureHref(slug),
    };
  if (folder === 'covenants')
    return {
      title: (await getEntry('covenants', slug))?.data.title ?? slug,
      href: communityHref(slug, 'covenant'),
    };
  if (folder === 'errands') return { title: words.errands, href: '/self-government/errands/' };
  if (folder === 'covenant-templates')
    return { title: words.draft.template, href: '/self-government/covenant/' };
  return { title: STRINGS.glossary.title, href: '/glossary/' };
}
