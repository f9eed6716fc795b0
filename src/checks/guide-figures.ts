import { holdsFigure, readArticleFigures } from '../lib/figures/article-figures.ts';
import type { Figure } from '../lib/figures/figure.ts';
import { readFigures } from '../lib/figures/read-figures.ts';
import type { Problem } from '../lib/problem.ts';
import { formatArticleId, parseNoteNumber } from '../lib/statute/article-id.ts';
import type { GuideFile } from '../loaders/guide-files.ts';
import type { Check, CheckContext } from './context.ts';
import {
  reportUnchecked,
  reportUnused,
  reportWrong,
  type AbsentFigure,
} from './figure-problems.ts';
import { openArticle } from './open-articles.ts';
import { findAbsent, readText } from './text-figures.ts';

const FIELDS = ['title', 'plain', 'figure'] as const;

/**
 * Every figure, range and upper limit of a plain note stands in the article that the note explains, or in
 * another one that it names, or is listed with a reason.
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
  const texts = FIELDS.map((field) => ({ field, ...readText(note[field], file.slug, context) }));
  const named = texts.flatMap(({ cited }) => cited);
  const held = [article, ...named].map(readArticleFigures);
  const absent = texts.flatMap(({ field, text, figures }) =>
    findAbsent(text, figures, held).map((found) => ({ field, ...found })),
  );
  const exceptions = (note.figuresElsewhere ?? []).map(({ figure }) => readFigures(figure));
  const isIn = (figures: readonly Figure[], { ends }: AbsentFigure) =>
    ends.some((end) => holdsFigure(figures, end));
  const place = (...path: (string | number)[]) => ({
    file: file.file,
    line: file.lineOf(['articles', index, ...path]),
  });
  const around = {
    title: note.title,
    article: formatArticleId(id),
    own: held[0]!,
    namesOthers: named.length > 0,
    namesUnseen: texts.some(({ unseen }) => unseen),
  };
  const wrong = absent.filter((found) => !exceptions.some((figures) => isIn(figures, found)));
  return [
    ...Map.groupBy(wrong, ({ field, text }) => `${field} ${text}`)
      .values()
      .map(([found]) => reportWrong(found!, around, place(found!.field))),
    ...exceptions.flatMap((figures, at) =>
      absent.some((found) => isIn(figures, found))
        ? []
        : [reportUnused(note.figuresElsewhere![at]!.figure, place('figuresElsewhere', at))],
    ),
  ];
}
