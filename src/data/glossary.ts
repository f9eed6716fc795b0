import { makeTermFinder, type FindTerms } from '../lib/glossary/find-terms.ts';
import { isHeldBack } from '../loaders/held-back.ts';
import { readGlossary, type GlossaryLine } from '../loaders/glossary.ts';
import { viewCite, type CiteView } from './citations.ts';
import { loadLaws } from './laws.ts';

/** A term as its page shows it. */
export interface TermView {
  slug: string;
  term: string;
  pinyin: string;
  says: string[];
  means: string;
  example?: string;
  cite: CiteView;
  /** Names of the laws in which it has this meaning; empty where it has it in all. */
  within: string[];
}

/** The terms whose sound begins with one letter. */
export interface TermLetter {
  letter: string;
  terms: TermView[];
}

let read: GlossaryLine[] | undefined;

/** Every term of the glossary. */
export function listTerms(): GlossaryLine[] {
  if (import.meta.env.DEV) return readGlossary(process.cwd()).terms;
  read ??= readGlossary(process.cwd()).terms.filter(({ file }) => !isHeldBack(file));
  return read;
}

let finder: FindTerms | undefined;

/** Finds the terms of the glossary in a text. */
export function loadTermFinder(): FindTerms {
  finder ??= makeTermFinder(listTerms());
  return finder;
}

/** The terms by the first letter of their sound. */
export async function listTermLetters(): Promise<TermLetter[]> {
  const views = await Promise.all(listTerms().map(viewTerm));
  views.sort((a, b) => a.slug.localeCompare(b.slug, 'en'));
  return [...Map.groupBy(views, ({ slug }) => slug.charAt(0).toUpperCase())].map(
    ([letter, terms]) => ({ letter, terms }),
  );
}

export async function viewTerm(line: GlossaryLine): Promise<TermView> {
  const laws = await loadLaws();
  const { slug, term, pinyin, says, means, example, article, within = [] } = line;
  return {
    slug,
    term,
    pinyin,
    says,
    means,
    ...(example === undefined ? {} : { example }),
    cite: await viewCite(article),
    within: within.map((law) => `《${laws.get(law)?.shortTitle ?? law}》`),
  };
}
