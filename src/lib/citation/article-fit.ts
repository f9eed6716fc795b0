import { holdsFigure, readArticleFigures } from '../figures/article-figures.ts';
import { readFigures } from '../figures/read-figures.ts';
import type { Figure } from '../figures/figure.ts';
import { toBigrams } from '../search/bigrams.ts';
import { articleIdOf } from '../statute/anchors.ts';
import { formatArticleAnchor } from '../statute/article-id.ts';
import { listProvisions } from '../statute/outline.ts';
import { textOfProvision } from '../statute/statute-text.ts';
import type { Provision, Statute } from '../statute/tree.ts';

/** How well words fit one article. */
export interface ArticleFit {
  anchor: string;
  article: Provision;
  score: number;
  /** Of the weight of all words asked for; 0.2 and less is chance. */
  share: number;
}

/** Ranks the articles of a law by how well words fit them, best first. */
export type RankArticles = (words: string) => ArticleFit[];

interface IndexedArticle {
  anchor: string;
  article: Provision;
  counts: Map<string, number>;
  length: number;
  figures: Figure[];
}

/** BM25 as usual (Robertson and Zaragoza 2009, k1 = 1.2, b = 0.75). */
const K1 = 1.2;
const B = 0.75;
/** A single character says less than a pair. */
const SINGLE = 0.5;
/** How much it helps when the figures of the words stand in the article, too. */
const FIGURES = 0.6;

/**
 * Ranks by the pairs of characters and the characters that words and article share, rare ones weighing
 * more, and by their figures. Plain words differ from the law's, so only a clear lead says anything.
 */
export function indexArticles(statute: Statute): RankArticles {
  const articles = listProvisions(statute.children)
    .filter(({ form }) => form === 'article')
    .map(indexArticle);
  const average = articles.reduce((sum, { length }) => sum + length, 0) / articles.length;
  const holders = listHolders(articles);
  const weigh = (term: string, held: number) => {
    const rarity = Math.log(1 + (articles.length - held + 0.5) / (held + 0.5));
    return rarity * ([...term].length === 1 ? SINGLE : 1);
  };
  return (words) => {
    const figures = readFigures(words);
    const scores = new Float64Array(articles.length);
    let total = 0;
    for (const term of new Set(listTerms(words))) {
      const held = holders.get(term);
      if (!held) continue;
      const weight = weigh(term, held.length);
      total += weight;
      for (const { at, count } of held) {
        const norm = K1 * (1 - B + (B * articles[at]!.length) / average);
        scores[at]! += (weight * count * (K1 + 1)) / (count + norm);
      }
    }
    return articles
      .map(({ anchor, article, figures: held }, at): ArticleFit => {
        const found = figures.filter((figure) => holdsFigure(held, figure)).length;
        const score = scores[at]! * (1 + (FIGURES * found) / Math.max(1, figures.length));
        return { anchor, article, score, share: total === 0 ? 0 : score / total };
      })
      .sort((one, other) => other.score - one.score);
  };
}

/** Each term with the articles that hold it, and how often. */
function listHolders(
  articles: readonly IndexedArticle[],
): Map<string, { at: number; count: number }[]> {
  const holders = new Map<string, { at: number; count: number }[]>();
  articles.forEach(({ counts }, at) => {
    for (const [term, count] of counts) {
      const held = holders.get(term);
      if (held) held.push({ at, count });
      else holders.set(term, [{ at, count }]);
    }
  });
  return holders;
}

function indexArticle(article: Provision): IndexedArticle {
  const terms = listTerms(textOfProvision(article.content));
  const counts = new Map<string, number>();
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return {
    anchor: formatArticleAnchor(articleIdOf(article)),
    article,
    counts,
    length: terms.length,
    figures: readArticleFigures(article),
  };
}

const listTerms = (text: string): string[] => [
  ...toBigrams(text),
  ...(text.match(/\p{Script=Han}/gu) ?? []),
];
