import type { Citation } from '../lib/citation/find-citations.ts';
import { articleIdOf } from '../lib/statute/anchors.ts';
import { formatArticleAnchor, type ArticleId } from '../lib/statute/article-id.ts';
import { listProvisions } from '../lib/statute/outline.ts';
import type { Provision, Statute } from '../lib/statute/tree.ts';
import type { CheckContext } from './context.ts';

const opened = new WeakMap<Statute, Map<string, Provision>>();

/** The whole article that a place is in; undefined where it or the text of its law is not here. */
export function openArticle(
  slug: string,
  { article, suffix }: ArticleId,
  context: CheckContext,
): Provision | undefined {
  const anchor = formatArticleAnchor(suffix === undefined ? { article } : { article, suffix });
  return listArticles(slug, context).get(anchor);
}

/** The articles that a citation names, all of a range; none where the text of the law is not here. */
export function openCited({ slug, id, through }: Citation, context: CheckContext): Provision[] {
  if (slug === undefined) return [];
  if (!through) return [openArticle(slug, id, context) ?? []].flat();
  return [...listArticles(slug, context).values()].filter(
    ({ number }) => number >= id.article && number <= through.article,
  );
}

function listArticles(slug: string, { open }: CheckContext): Map<string, Provision> {
  const statute = open(slug);
  if (!statute) return new Map();
  const known = opened.get(statute);
  if (known) return known;
  const articles = listProvisions(statute.children).filter(({ form }) => form === 'article');
  const byAnchor = new Map(
    articles.map((article) => [formatArticleAnchor(articleIdOf(article)), article]),
  );
  opened.set(statute, byAnchor);
  return byAnchor;
}
