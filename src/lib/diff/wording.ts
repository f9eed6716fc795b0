import { textOfProvision } from '../statute/statute-text.ts';
import type { Provision } from '../statute/tree.ts';

const FULL_WIDTH_MARKS: Readonly<Record<string, string>> = {
  ',': '，',
  ':': '：',
  ';': '；',
  '(': '（',
  ')': '）',
  '?': '？',
  '!': '！',
  '％': '%',
  '．': '.',
};

/**
 * One form for what typesetters write in two: half and full width, straight and curly quotes, ○ and 〇.
 * Character for character, so that places in the text stay the same.
 */
export function foldTypography(text: string): string {
  return text
    .replace(/[,:;()?!％．]/g, (mark) => FULL_WIDTH_MARKS[mark]!)
    .replace(/[０-９Ａ-Ｚａ-ｚ]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[“”„‟]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/[○〇]/g, '零');
}

/** The wording of a provision for telling whether two say the same: no label, no blanks, no line breaks. */
export function condenseProvision(provision: Provision): string {
  return foldTypography(textOfProvision(provision.content)).replace(/\s/g, '');
}
