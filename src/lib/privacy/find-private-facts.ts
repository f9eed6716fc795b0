import { findBankCards } from './bank-cards.ts';
import { foldWidth } from './fold-width.ts';
import { findHomeAddresses } from './home-addresses.ts';
import { findIdNumbers } from './id-numbers.ts';
import { findMobileNumbers } from './mobile-numbers.ts';
import { findNames } from './names.ts';
import { findPlates } from './plates.ts';
import type { Listed, PrivateFact } from './private-fact.ts';

export interface FindOptions {
  /** What may be told: nothing, where it is left out. */
  listed?: Listed;
  /** Every full name is private, as in a case; else only those of minors, victims, parties and persons who serve a sentence or are ill. */
  anyName?: boolean;
}

/**
 * Private facts in a text, in its order and without overlap: identity numbers, mobile numbers, bank cards, number
 * plates, exact home addresses, full names. Names are found by surname and shape, so rare ones may be missed.
 */
export function findPrivateFacts(
  text: string,
  { listed = { phones: [], places: [], names: [] }, anyName = false }: FindOptions = {},
): PrivateFact[] {
  const plain = foldWidth(text);
  const found: PrivateFact[] = [];
  for (const fact of [
    ...findIdNumbers(plain),
    ...findBankCards(plain),
    ...findMobileNumbers(plain, listed.phones),
    ...findPlates(plain),
    ...findHomeAddresses(plain, listed.places),
    ...findNames(plain, listed.names, anyName),
  ])
    if (!found.some((other) => fact.start < other.end && other.start < fact.end)) found.push(fact);
  return found
    .sort((a, b) => a.start - b.start)
    .map((fact) => ({ ...fact, text: text.slice(fact.start, fact.end) }));
}
