import { findConfusables, type ConfusableWord } from '../lib/search/slips.ts';
import type { Answer } from './answer.ts';
import { loadJson } from './load-file.ts';

/** In a longer question the words are not what is asked about, unless it asks for the difference. */
const ABOUT_WORDS = 8;
const DIFFERENCE = /区别|不同|不一样|还是|和/;
/** A question so short that it is the word itself: its box stands open. */
const THE_WORD = 4;

/** What else a query may have meant, as links behind the label of `aside`; hidden where there is nothing. */
export function showOthers(aside: HTMLElement, { others }: Answer): void {
  aside.querySelectorAll('a').forEach((link) => link.remove());
  aside.hidden = others.length === 0;
  for (const other of others) {
    const link = aside.appendChild(document.createElement('a'));
    link.href = `?q=${encodeURIComponent(other)}`;
    link.textContent = other;
  }
}

const asksAboutWords = (query: string) =>
  [...query].length <= ABOUT_WORDS || DIFFERENCE.test(query);

/** What to tell apart where a query holds words that are easily mixed up; nothing where it did not come. */
export async function loadConfusables(query: string): Promise<ConfusableWord[][]> {
  // Of letters it is not known yet how much they stand for.
  if (!asksAboutWords(query) && !/[a-z]/i.test(query)) return [];
  return loadJson<ConfusableWord[][]>('/search/confusables.json').catch(() => []);
}

/** Tells words apart that are easily mixed up, where the query holds one of them. */
export function showConfusables(
  aside: HTMLElement,
  query: string,
  groups: readonly ConfusableWord[][],
): void {
  const found = asksAboutWords(query) ? findConfusables(query, groups) : [];
  const list = aside.querySelector('dl')!;
  list.replaceChildren(...found.flatMap(({ words }) => words.flatMap(describe)));
  aside.hidden = found.length === 0;
  if (aside instanceof HTMLDetailsElement)
    aside.open = found.length > 0 && [...query].length <= THE_WORD;
}

function describe([word, means, article, href]: ConfusableWord): HTMLElement[] {
  const term = document.createElement('dt');
  term.textContent = word;
  const meaning = document.createElement('dd');
  meaning.textContent = means;
  if (article === undefined) return [term, meaning];
  const source = meaning.appendChild(document.createElement(href === undefined ? 'span' : 'a'));
  source.textContent = `（${article}）`;
  if (href !== undefined) source.setAttribute('href', href);
  return [term, meaning];
}
