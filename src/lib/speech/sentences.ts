/** Signs that end a sentence, or a part of one that is long enough to take breath after. */
const ENDS = new Set(['。', '！', '？', '；', '!', '?', '\n']);
/** What still belongs to the sentence that it closes. */
const CLOSERS = new Set(['”', '’', '」', '』', '）', ')', '》', '"']);

/** Where the sentences of a text stand: [start, end) of each, blanks at its ends left out; empty ones are none. */
export function splitSentences(text: string): [start: number, end: number][] {
  const spans: [number, number][] = [];
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (!ENDS.has(text[at]!)) continue;
    while (CLOSERS.has(text[at + 1] ?? '')) at += 1;
    spans.push([start, at + 1]);
    start = at + 1;
  }
  spans.push([start, text.length]);
  return spans.map(([from, to]) => trim(text, from, to)).filter(([from, to]) => from < to);
}

function trim(text: string, from: number, to: number): [number, number] {
  let [start, end] = [from, to];
  while (start < end && /\s/.test(text[start]!)) start += 1;
  while (end > start && /\s/.test(text[end - 1]!)) end -= 1;
  return [start, end];
}
