/** What finding a term needs of it. */
export interface FindableTerm {
  term: string;
  slug: string;
  /** Slugs of the laws in which it has its meaning; absent where it has it in all. */
  within?: readonly string[] | undefined;
  /** Longer words in which it is not meant. */
  except: readonly string[];
}

/** A term in a text: `[start, end)` in UTF-16 units. */
export interface FoundTerm {
  start: number;
  end: number;
  slug: string;
}

/** Finds the terms of a text that stands in a law; without a law, those that mean the same in all. */
export type FindTerms = (text: string, law: string | undefined) => FoundTerm[];

/**
 * Makes what finds terms. Of two that begin at one place the longer counts; names of laws in 《》 and words that
 * only contain a term are passed over. Terms are found by their first character, so a text is read once.
 */
export function makeTermFinder(terms: readonly FindableTerm[]): FindTerms {
  const words = terms.flatMap((term) => [
    { word: term.term, term },
    ...term.except.map((word) => ({ word, term: undefined })),
  ]);
  const byFirst = Map.groupBy(
    words.sort((a, b) => b.word.length - a.word.length),
    ({ word }) => word.charAt(0),
  );
  return (text, law) => {
    const found: FoundTerm[] = [];
    let at = 0;
    while (at < text.length) {
      const close = text.charAt(at) === '《' ? text.indexOf('》', at) : -1;
      const match =
        close < 0 && byFirst.get(text.charAt(at))?.find(({ word }) => text.startsWith(word, at));
      if (match && match.term && isMeant(match.term, law))
        found.push({ start: at, end: at + match.word.length, slug: match.term.slug });
      at = close >= 0 ? close + 1 : at + (match ? match.word.length : 1);
    }
    return found;
  };
}

const isMeant = ({ within }: FindableTerm, law: string | undefined): boolean =>
  within === undefined || (law !== undefined && within.includes(law));
