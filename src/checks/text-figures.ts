import { findCitations } from '../lib/citation/find-citations.ts';
import { holdsFigure } from '../lib/figures/article-figures.ts';
import type { Figure } from '../lib/figures/figure.ts';
import { strikeOut } from '../lib/figures/mask.ts';
import { findCeilings, findRanges, holdsCeiling, holdsRange } from '../lib/figures/ranges.ts';
import { readFigures } from '../lib/figures/read-figures.ts';
import type { Provision } from '../lib/statute/tree.ts';
import type { CheckContext } from './context.ts';
import type { AbsentFigure } from './figure-problems.ts';
import { openCited } from './open-articles.ts';

/** The figures of a text, save the numbers of articles, the articles that it names, and whether the text of one is not here. */
export function readText(
  text = '',
  self: string | undefined,
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

/** Figures, ranges and upper limits of a text that stand in none of the articles whose figures are given. */
export function findAbsent(
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
