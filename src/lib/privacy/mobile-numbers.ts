import { blankAddresses, isSerialBefore } from './fold-width.ts';
import { toFact, type PrivateFact } from './private-fact.ts';

/** Eleven digits from 13 to 19, in the groups in which they are written; also behind +86 and 0086. */
const MOBILE =
  /(?<![\d.])(?:(?:\+|00)?86[ -]?)?(1[3-9]\d{9}|(?<!\d[ -])1[3-9]\d[ -]?\d{4}[ -]?\d{4}(?![ -]\d))(?!\d|\.\d|万|亿|元|人|户)/gu;

/** Mobile numbers in a text of folded width, save those that are `listed`. */
export function findMobileNumbers(text: string, listed: readonly string[]): PrivateFact[] {
  const known = new Set(listed.map((phone) => phone.replace(/\D/g, '').replace(/^86/, '')));
  return [...blankAddresses(text).matchAll(MOBILE)]
    .filter((match) => !isSerialBefore(text, match.index))
    .filter(([, number]) => !known.has(number!.replace(/\D/g, '')))
    .map((match) => toFact('手机号', match, 1));
}
