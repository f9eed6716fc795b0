import { digestArticle, readSeals } from '../loaders/article-seals.ts';
import { formatArticleAnchor } from '../lib/statute/article-id.ts';
import { articleIdOf } from '../lib/statute/anchors.ts';
import { listProvisions } from '../lib/statute/outline.ts';
import { readCachedTree } from '../loaders/statute-cache.ts';
import { loadLaws, type Law } from './laws.ts';

/** An article that reads differently from when a file of ours was checked against it. */
export interface ChangedArticle {
  /** The file that cites it: a guide, a topic … */
  file: string;
  /** Slug of its law and its anchor. */
  slug: string;
  anchor: string;
  /** Version against which the file was checked. */
  version: string;
}

let changed: Promise<ChangedArticle[]> | undefined;

/** Every article cited by us whose wording has changed since the file was checked; nothing where the full text is absent. */
export function listChangedArticles(): Promise<ChangedArticle[]> {
  changed ??= compareSeals();
  return changed;
}

/** The changed articles that a file of ours cites, as keys `slug#a10` of `viewCite`. */
export async function listChangedKeys(file: string): Promise<ReadonlySet<string>> {
  const articles = await listChangedArticles();
  return new Set(
    articles
      .filter((article) => article.file === file)
      .map(({ slug, anchor }) => `${slug}#${anchor}`),
  );
}

async function compareSeals(): Promise<ChangedArticle[]> {
  const laws = await loadLaws();
  const digests = new Map<string, Map<string, string>>();
  return Object.entries(readSeals(process.cwd())).flatMap(([file, seals]) => {
    return Object.entries(seals).flatMap(([key, { version, digest }]) => {
      const [slug = '', anchor = ''] = key.split('#');
      const law = laws.get(slug);
      if (!law?.statute) return [];
      if (!digests.has(slug)) digests.set(slug, digestLaw(law));
      return digests.get(slug)?.get(anchor) === digest ? [] : [{ file, slug, anchor, version }];
    });
  });
}

function digestLaw(law: Law): Map<string, string> {
  const { statute } = readCachedTree(law.statute!.data.shown.digest);
  return new Map(
    listProvisions(statute.children).map((provision) => [
      formatArticleAnchor(articleIdOf(provision)),
      digestArticle(provision),
    ]),
  );
}
