import { findCitations } from '../lib/citation/find-citations.ts';
import { holdsFigure, readArticleFigures } from '../lib/figures/article-figures.ts';
import type { Figure } from '../lib/figures/figure.ts';
import { strikeOut } from '../lib/figures/mask.ts';
import { readFigures } from '../lib/figures/read-figures.ts';
import type { Problem } from '../lib/problem.ts';
import { formatArticleId, parseNoteNumber } from '../lib/statute/article-id.ts';
import type { Provision } from '../lib/statute/tree.ts';
import type { GuideFile } from '../loaders/guide-files.ts';
import type { Check, CheckContext } from './context.ts';
import { reportUnchecked, reportUnused, reportWrong } from './figure-problems.ts';
import { openArticle, openCited } from './open-articles.ts';

const FIELDS = ['title', 'plain', 'figure'] as const;

/**
 * Every figure of a plain note stands in the article that the note explains, or in another one that it
 * names, or is listed with a reason.
 */
export const checkGuideFigures: Check = (context) =>
  context.guides.flatMap((file): Problem[] => {
    if (context.open(file.slug))
      return file.guide.articles.flatMap((_, index) => checkNote(file, index, context));
    const isExpected = context.register.some(({ slug }) => slug === file.slug);
    return context.laws.size > 0 && isExpected
      ? [reportUnchecked(file.file, file.guide.shortTitle)]
      : [];
  });

function checkNote(file: GuideFile, index: number, context: CheckContext): Problem[] {
  const note = file.guide.articles[index]!;
  const id = parseNoteNumber(note.no)!;
  const article = openArticle(file.slug, id, context);
  if (!article) return [];
  const own = readArticleFigures(article);
  const texts = FIELDS.map((field) => ({ field, ...readText(note[field], file.slug, context) }));
  const named = texts.flatMap(({ cited }) => cited);
  const held = [...own, ...named.flatMap(readArticleFigures)];
  const absent = texts.flatMap(({ field, figures }) =>
    figures.filter((figure) => isAbsent(figure, held)).map((figure) => ({ field, figure })),
  );
  const exceptions = (note.figuresElsewhere ?? []).map(({ figure }, at) => ({
    figure,
    figures: readFigures(figure),
    path: ['figuresElsewhere', at],
  }));
  const wrong = absent.filter(
    ({ figure }) => !exceptions.some(({ figures }) => holdsFigure(figures, figure)),
  );
  const unused = exceptions.filter(
    ({ figures }) => !absent.some(({ figure }) => holdsFigure(figures, figure)),
  );
  const place = (...path: (string | number)[]) => ({
    file: file.file,
    line: file.lineOf(['articles', index, ...path]),
  });
  const around = {
    title: note.title,
    article: formatArticleId(id),
    own,
    namesOthers: named.length > 0,
  };
  return [
    ...Map.groupBy(wrong, ({ field, figure }) => `${field} ${figure.text}`)
      .values()
      .map(([found]) => reportWrong(found!.figure, around, place(found!.field))),
    ...unused.map(({ figure, path }) => reportUnused(figure, place(...path))),
  ];
}

/** The figures of a text, save the numbers of articles, and the articles that it names. */
function readText(
  text = '',
  self: string,
  context: CheckContext,
): { figures: Figure[]; cited: Provision[] } {
  const citations = findCitations(text, { names: context.names, self });
  const plain = citations.reduce(
    (rest, { start, end }) =>
      rest.slice(0, start) + strikeOut(text.slice(start, end)) + rest.slice(end),
    text,
  );
  return {
    figures: readFigures(plain),
    cited: citations.flatMap((citation) => openCited(citation, context)),
  };
}

/** Counting what one lists (两点) can only be wrong where the article counts, too. */
function isAbsent(figure: Figure, held: readonly Figure[]): boolean {
  if (figure.loose || holdsFigure(held, figure)) return false;
  return figure.unit !== 'kinds' || held.some(({ unit, loose }) => unit === 'kinds' && !loose);
}
