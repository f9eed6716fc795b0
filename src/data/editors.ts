import { isReviewStale } from '../lib/guide/review.ts';
import { listChangedArticles, type ChangedArticle } from './amber.ts';
import { nameArticle } from './law-facts.ts';
import { listLaws, loadLaws, type Law } from './laws.ts';
import { readBuildDay } from '../loaders/build-day.ts';
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
        rows: changed.map((article) => linkChanged(article, known)),
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

/** A changed article leads to the guide that cites it. */
function linkChanged(
  { guide, part, slug, anchor, version }: ChangedArticle,
  known: ReadonlyMap<string, Law>,
): AmberList['rows'][number] {
  const name = (law: string) => known.get(law)?.shortTitle ?? law;
  const page = known.get(guide)?.parts.find((other) => other.slug === part);
  const title = page ? `${name(guide)}${page.label}${page.name}` : name(guide);
  return {
    text: STRINGS.editors.changedRow(title, nameArticle(name(slug), anchor), version),
    href: page?.href ?? known.get(guide)?.href ?? '/laws/',
  };
}
