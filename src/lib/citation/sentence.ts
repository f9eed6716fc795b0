/** A row of a table says one thing; elsewhere a sentence ends with one of these. */
const END = /[。！？；]/;

/** The sentence around a stretch of a line, `[start, end)` in UTF-16 units; the whole line in a table. */
export function findSentence(
  line: string,
  place: { start: number; end: number },
): { start: number; end: number } {
  if (line.startsWith('|')) return { start: 0, end: line.length };
  let { start, end } = place;
  while (start > 0 && !END.test(line[start - 1]!)) start -= 1;
  while (end < line.length && !END.test(line[end]!)) end += 1;
  return { start, end };
}
