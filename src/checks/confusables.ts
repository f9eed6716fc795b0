import { findCitations, type Citation } from '../lib/citation/find-citations.ts';
import { holdsFigure, readArticleFigures } from '../lib/figures/article-figures.ts';
import { readFigures } from '../lib/figures/read-figures.ts';
import type { Problem } from '../lib/problem.ts';
import { articleOnly, formatArticleAnchor } from '../lib/statute/article-id.ts';
import { textOfProvision } from '../lib/statute/statute-text.ts';
import type { Provision } from '../lib/statute/tree.ts';
import { CONFUSABLES_FILE, type ConfusableLine } from '../loaders/confusables.ts';
import { findRepeal } from './citations.ts';
import type { Check, CheckContext } from './context.ts';
import { openIndex } from './note-fit.ts';
import { openArticle } from './open-articles.ts';

/** A few words say little: another article must fit them much better, and well, before it is worth saying. */
const MARGIN = 2;
const FITS = 0.4;

/** Each word that is easily mixed up stands in one group, and the article it names exists and is about it. */
export const checkConfusables: Check = (context) => {
  const words = context.confusables.flat();
  return [...findTwice(words), ...words.flatMap((word) => checkArticle(word, context))];
};

function findTwice(words: readonly ConfusableLine[]): Problem[] {
  const lines = new Map<string, number>();
  return words.flatMap(({ word, line }): Problem[] => {
    const first = lines.get(word);
    if (first === undefined) lines.set(word, line);
    if (first === undefined) return [];
    return [
      {
        kind: 'confusables-word-twice',
        severity: 'error',
        file: CONFUSABLES_FILE,
        line,
        message: `“${word}”在第${first}行已经写过。`,
        cure: '一个词只放一组，请把两组合在一起，或者删去一处。',
      },
    ];
  });
}

function checkArticle(word: ConfusableLine, context: CheckContext): Problem[] {
  if (word.article === undefined || context.laws.size === 0) return [];
  const [citation] = findCitations(word.article, { names: context.names });
  if (citation?.slug === undefined) return [reportAbsent(word, '这部法律不认识')];
  if (findRepeal(citation.slug, context)) return [reportAbsent(word, '这部法律已经废止')];
  if (!context.open(citation.slug)) return [];
  const article = openArticle(citation.slug, citation.id, context);
  if (!article) return [reportAbsent(word, '那部法律没有这一条')];
  return [
    ...checkFigures(word, article),
    ...(textOfProvision(article.content).includes(word.word)
      ? []
      : checkFit(word, citation, context)),
  ];
}

function checkFigures(word: ConfusableLine, article: Provision): Problem[] {
  const held = readArticleFigures(article);
  return readFigures(word.means)
    .filter((figure) => !figure.loose && !holdsFigure(held, figure))
    .map(({ text }) => ({
      kind: 'confusables-misfit',
      severity: 'error',
      file: CONFUSABLES_FILE,
      line: word.line,
      message: `“${word.word}”的解释写了“${text}”，${word.article}里没有这个数。`,
      cure: '请对照原文改正；数出自别的条，就不写这个数，或者换成那一条。',
    }));
}

/** Everyday words stand in no article: what they mean must then fit no other one better. */
function checkFit(word: ConfusableLine, { slug, id }: Citation, context: CheckContext): Problem[] {
  const fits = openIndex(context.open(slug!)!)(word.word + word.means);
  const own = fits.find(({ anchor }) => anchor === formatArticleAnchor(articleOnly(id)));
  const [better] = fits;
  if (!own || !better || better.share < FITS || better.score <= own.score * MARGIN) return [];
  return [
    {
      kind: 'confusables-misfit',
      severity: 'warning',
      file: CONFUSABLES_FILE,
      line: word.line,
      message: `“${word.word}”写的是${word.article}，看文字更像${better.article.label}。`,
      cure: '请打开两条原文核对；条号没错的不用管。',
    },
  ];
}

function reportAbsent({ word, article, line }: ConfusableLine, reason: string): Problem {
  return {
    kind: 'confusables-article-absent',
    severity: 'error',
    file: CONFUSABLES_FILE,
    line,
    message: `“${word}”写的是“${article}”，${reason}。`,
    cure: '请照登记表写法律的名称，照现行文本写条号；哪部法都没有写的词，删去 article。',
  };
}
