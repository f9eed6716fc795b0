import { isReviewStale } from '../lib/guide/review.ts';
import { listChangedArticles } from './amber.ts';
import { nameArticle } from './law-facts.ts';
import { listLaws, loadLaws } from './laws.ts';
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
  const name = (slug: string) => known.get(slug)?.shortTitle ?? slug;
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
        rows: changed.map(({ guide, slug, anchor, version }) => ({
          text: editors.changedRow(name(guide), nameArticle(name(slug), anchor), version),
          href: known.get(guide)?.href ?? '/laws/',
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
