import { findCitations } from '../lib/citation/find-citations.ts';
import { holdsFigure, readArticleFigures } from '../lib/figures/article-figures.ts';
import type { Figure } from '../lib/figures/figure.ts';
import { strikeOut } from '../lib/figures/mask.ts';
import { findCeilings, findRanges, holdsCeiling, holdsRange } from '../lib/figures/ranges.ts';
import { readFigures } from '../lib/figures/read-figures.ts';
import type { Problem } from '../lib/problem.ts';
import { formatArticleId, parseNoteNumber } from '../lib/statute/article-id.ts';
import type { Provision } from '../lib/statute/tree.ts';
import type { GuideFile } from '../loaders/guide-files.ts';
import type { Check, CheckContext } from './context.ts';
import {
  reportUnchecked,
  reportUnused,
  reportWrong,
  type AbsentFigure,
} from './figure-problems.ts';
import { openArticle, openCited } from './open-articles.ts';

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

/** The figures of a text, save the numbers of articles, the articles that it names, and whether the text of one is not here. */
function readText(
  text = '',
  self: string,
  context: CheckContext,
): { text: string; figures: Figure[]; cited: Provision[]; unseen: boolean } {
  const citations = findCitations(text, { names: context.names, self });
  const plain = citations.reduce(
    (rest, { start, end }) =>
      rest.slice(0, start) + strikeOut(text.slice(start, end)) + rest.slice(end),
    text,
  );
  const cited = citations.flatMap((citation) => openCited(citation, context));
  const unseen = citations.some(({ slug }) => slug === undefined || !context.open(slug));
  return { text, figures: readFigures(plain), cited, unseen };
}

function findAbsent(
  text: string,
  figures: readonly Figure[],
  held: readonly (readonly Figure[])[],
): AbsentFigure[] {
  const absent = figures.filter((figure) => isAbsent(figure, held.flat()));
  const ranges = findRanges(figures).filter((range) => !held.some((all) => holdsRange(all, range)));
  const ceilings = findCeilings(text, figures).filter((one) => !holdsCeiling(held.flat(), one));
  const others: AbsentFigure[] = [
    ...ranges.map(({ from, to }) => ({
      what: '范围' as const,
      text: text.slice(from.start, to.end),
      ends: [from, to],
    })),
    ...ceilings.map((figure) => ({
      what: '上限' as const,
      text: `${figure.text}以下`,
      ends: [figure],
    })),
  ];
  return [
    ...absent.map((figure) => ({ what: '数' as const, text: figure.text, ends: [figure] })),
    ...others.filter(({ ends }) => !ends.some((end) => absent.includes(end))),
  ];
}

/** Counting what one lists (两点) can only be wrong where the article counts, too. */
function isAbsent(figure: Figure, held: readonly Figure[]): boolean {
  if (figure.loose || holdsFigure(held, figure)) return false;
  return figure.unit !== 'kinds' || held.some(({ unit, loose }) => unit === 'kinds' && !loose);
}
