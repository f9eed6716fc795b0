import { alignTokens } from './align-tokens.ts';
import { slideToMarks } from './slide-to-marks.ts';
import { splitTokens } from './split-tokens.ts';
import { foldTypography } from './wording.ts';

export type WordSpan =
  | { kind: 'added' | 'removed'; text: string }
  /** `old` where the old text sets the same words in other typography, ： for :. */
  | { kind: 'same'; text: string; old?: string };

/**
 * The words that changed between two texts. All that is not `added` is the old text, all that is not
 * `removed` the new one, to the letter.
 */
export function diffWords(oldText: string, newText: string): WordSpan[] {
  const [olds, news] = splitBoth(foldTypography(oldText), foldTypography(newText));
  const cutOld = cutter(oldText, olds);
  const cutNew = cutter(newText, news);
  return slideToMarks(alignTokens(olds, news), olds, news).flatMap((stretch): WordSpan[] => {
    const [removed, added] = [cutOld(...stretch.old), cutNew(...stretch.new)];
    if (stretch.same)
      return [{ kind: 'same', text: added, ...(removed === added ? {} : { old: removed }) }];
    return [
      ...(removed === '' ? [] : [{ kind: 'removed' as const, text: removed }]),
      ...(added === '' ? [] : [{ kind: 'added' as const, text: added }]),
    ];
  });
}

/** Tokens of both texts; sentences that both begin with, and lines that both end with, are one token. */
function splitBoth(oldText: string, newText: string): [string[], string[]] {
  const shorter = Math.min(oldText.length, newText.length);
  let start = 0;
  while (start < shorter && oldText[start] === newText[start]) start += 1;
  while (start > 0 && !/[，；。\n]/.test(oldText[start - 1]!)) start -= 1;
  let end = 0;
  while (end < shorter - start && oldText.at(-1 - end) === newText.at(-1 - end)) end += 1;
  while (end > 0 && oldText.at(-end) !== '\n') end -= 1;
  const split = (text: string) =>
    [
      text.slice(0, start),
      ...splitTokens(text.slice(start, text.length - end)),
      text.slice(text.length - end),
    ].filter((token) => token !== '');
  return [split(oldText), split(newText)];
}

/** Cuts a text from one token to before another. */
function cutter(text: string, tokens: readonly string[]): (from: number, to: number) => string {
  const places = [0];
  for (const token of tokens) places.push(places.at(-1)! + token.length);
  return (from, to) => text.slice(places[from], places[to]);
}

/** The old text of spans. */
export function oldTextOf(spans: readonly WordSpan[]): string {
  return spans
    .map((span) =>
      span.kind === 'added' ? '' : span.kind === 'same' ? (span.old ?? span.text) : span.text,
    )
    .join('');
}

/** The new text of spans. */
export function newTextOf(spans: readonly WordSpan[]): string {
  return spans.map(({ kind, text }) => (kind === 'removed' ? '' : text)).join('');
}
