import type { Statute } from '../statute/tree.ts';
import { indexArticles } from './article-fit.ts';

/** Share of the weight of all words that must be found again before a guess is worth saying. */
const WORTH_SAYING = 0.2;

/** Label of the article that a sentence most likely means; undefined where none stands out. */
export function findLikelyArticle(sentence: string, statute: Statute): string | undefined {
  const [best] = indexArticles(statute)(sentence);
  return best && best.share >= WORTH_SAYING ? best.article.label : undefined;
}
