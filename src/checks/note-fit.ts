import { findCitations } from '../lib/citation/find-citations.ts';
import { indexArticles, type ArticleFit, type RankArticles } from '../lib/citation/article-fit.ts';
import type { Problem } from '../lib/problem.ts';
import {
  articleOnly,
  formatArticleAnchor,
  formatArticleId,
  parseNoteNumber,
} from '../lib/statute/article-id.ts';
import { countArticles } from '../lib/statute/outline.ts';
import { textOfProvision } from '../lib/statute/statute-text.ts';
import type { Statute } from '../lib/statute/tree.ts';
import type { GuideFile } from '../loaders/guide-files.ts';
import type { Check, CheckContext } from './context.ts';

/** How much better another article must fit, and how well, before it is worth saying. */
const MARGIN = 1.3;
const FITS = 0.2;
/** How rare a word is cannot be told in a law of fewer articles. */
const FEWEST = 10;

/**
 * The words of a note fit the article that it explains: a number that exists but is wrong shows only
 * here. Articles that the note or its article names may fit as well as its own, for they deal with the same.
 */
export const checkNoteFit: Check = (context) =>
  context.guides.flatMap((file): Problem[] => {
    const statute = context.open(file.slug);
    if (!statute) return [];
    const rank = openIndex(statute);
    return file.guide.articles.flatMap((_, index) => checkNote(file, index, rank, context));
  });

const indexes = new WeakMap<Statute, RankArticles>();

/** Ranks the articles of a law, made once for each text; a law of few articles has no ranks. */
export function openIndex(statute: Statute): RankArticles {
  const isSmall = countArticles(statute) < FEWEST;
  const known = indexes.get(statute) ?? (isSmall ? () => [] : indexArticles(statute));
  indexes.set(statute, known);
  return known;
}

function checkNote(
  file: GuideFile,
  index: number,
  rank: RankArticles,
  { names }: CheckContext,
): Problem[] {
  const note = file.guide.articles[index]!;
  const id = parseNoteNumber(note.no)!;
  const fits = rank([note.title, note.plain, ...note.asks].join('。'));
  const own = fits.find(({ anchor }) => anchor === formatArticleAnchor(articleOnly(id)));
  if (!own) return [];
  const text = note.title + note.plain + textOfProvision(own.article.content);
  const named = findCitations(text, { names, self: file.slug, here: id })
    .filter(({ slug }) => slug === file.slug)
    .map((citation) => formatArticleAnchor(articleOnly(citation.id)));
  // The articles are in the order of their fit: the first of these is the best of its own.
  const held = fits.find(({ anchor }) => anchor === own.anchor || named.includes(anchor))!;
  const [better] = fits;
  if (!better || better.share < FITS || better.score <= held.score * MARGIN) return [];
  return [report(file, index, formatArticleId(id), better)];
}

function report(file: GuideFile, index: number, own: string, { article }: ArticleFit): Problem {
  const note = file.guide.articles[index]!;
  return {
    kind: 'guide-note-misfit',
    severity: 'warning',
    file: file.file,
    line: file.lineOf(['articles', index, 'no']),
    message: `“${note.title}”写的是${own}，看文字更像${article.label}。`,
    cure: '请打开两条原文核对；条号没错的，换一种说法，把这一条里的关键词写进去。',
  };
}
