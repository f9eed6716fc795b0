import type { Figure, Unit } from './figure.ts';
import { maskNonFigures, strikeOut } from './mask.ts';
import { RULES } from './rules.ts';

/** What joins the ends of a range. */
const BETWEEN = /^(?=.)(?:以上、?)?(?:到|至|不满|不到|[~～—－-])*(?:第二天|次日)?$/;

/**
 * All figures of a text, in order: numbers, periods, shares and sums in Chinese, Arabic and full-width
 * writing. References (第144条), dates of one year, names of laws, ordinals and set phrases are none.
 */
export function readFigures(text: string): Figure[] {
  let rest = maskNonFigures(text);
  const figures: Omit<Figure, 'continues'>[] = [];
  for (const { pattern, read } of RULES) {
    for (const match of rest.matchAll(pattern)) {
      const readings = read(match);
      for (const { at = 0, length = match[0].length, text: words, ...reading } of readings) {
        const start = match.index + at;
        const end = start + length;
        figures.push({ start, end, text: words ?? text.slice(start, end), ...reading });
      }
      if (readings.length === 0) continue;
      const end = match.index + match[0].length;
      rest = rest.slice(0, match.index) + strikeOut(match[0]) + rest.slice(end);
    }
  }
  return figures
    .sort((a, b) => a.start - b.start)
    .map((figure, index) => {
      const before = figures[index - 1];
      const between = text.slice(before?.end ?? figure.start, figure.start);
      const isLike =
        before?.unit === figure.unit || (isPeriod(before?.unit) && isPeriod(figure.unit));
      return { ...figure, continues: isLike && BETWEEN.test(between) };
    });
}

const isPeriod = (unit: Unit | undefined): boolean =>
  unit !== undefined && ['minute', 'hour', 'day', 'week', 'month', 'year'].includes(unit);
