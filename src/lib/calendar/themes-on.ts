/** A themed day as the home page carries it. */
export interface ThemeSpan {
  start: string;
  end: string;
}

/**
 * Of themed days in order of their first days: those kept on `day`, the shortest first, and the next that begins
 * later, a single day rather than a month that begins with it.
 */
export function themesOn<T extends ThemeSpan>(
  themes: readonly T[],
  day: string,
): { now: T[]; next: T | undefined } {
  const length = ({ start, end }: T) => Date.parse(end) - Date.parse(start);
  const now = themes
    .filter(({ start, end }) => start <= day && day <= end)
    .sort((a, b) => length(a) - length(b));
  const later = themes.filter(({ start }) => start > day);
  const first = later[0]?.start;
  const next = later.filter(({ start }) => start === first).sort((a, b) => length(a) - length(b));
  return { now, next: next[0] };
}
