import { holdsFigure } from './article-figures.ts';
import type { Figure } from './figure.ts';

/** Two figures of one range: 5天 and 10天 in 5到10天, 三个月 and 一年 in 三个月以上不满一年. */
export interface Range {
  from: Figure;
  to: Figure;
}

/** The ranges among figures in the order of their text. */
export function findRanges(figures: readonly Figure[]): Range[] {
  return figures
    .slice(1)
    .map((to, index) => ({ from: figures[index]!, to }))
    .filter(({ from, to }) => to.continues && !from.loose && !to.loose);
}

/** True where an article has the range with both its ends. */
export function holdsRange(held: readonly Figure[], { from, to }: Range): boolean {
  return findRanges(held).some(
    (range) => holdsFigure([range.from], from) && holdsFigure([range.to], to),
  );
}

/** The figures that a text sets as a limit without a lower one: 5天以下, but not 10天以下 in 5天以上10天以下. */
export function findCeilings(text: string, figures: readonly Figure[]): Figure[] {
  return figures.filter(
    ({ end, loose, continues }) => !loose && !continues && text.startsWith('以下', end),
  );
}

/** True where articles have the figure by itself, at neither end of a range. */
export function holdsCeiling(held: readonly Figure[], ceiling: Figure): boolean {
  return holdsFigure(
    held.filter(({ continues }, index) => !continues && held[index + 1]?.continues !== true),
    ceiling,
  );
}
