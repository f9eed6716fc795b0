import { makeExcerpt } from '../lib/search/excerpt.ts';
import type { RecordCard } from './found-record.ts';

/** Words of the interface that a row needs. */
export interface RowWords {
  kinds: Record<string, string>;
  standings: Record<string, string>;
}

/** Characters of an article that a row shows. */
const ARTICLE_LENGTH = 90;
const PLAIN_LENGTH = 160;

/** A result as a list item: its title, the answer in plain words, the article beneath it. */
export function makeRow(card: RecordCard, query: string, words: RowWords): HTMLLIElement {
  const row = document.createElement('li');
  const link = row.appendChild(document.createElement('a'));
  link.className = 'title';
  link.href = card.href;
  link.textContent = card.title;
  addBadge(row, card.kind, words.kinds[card.kind]);
  addBadge(row, card.standing, words.standings[card.standing]);
  if (card.plain !== '') addExcerpt(row, 'plain', card.plain, query, PLAIN_LENGTH);
  if (card.text !== '') addExcerpt(row, 'excerpt', card.text, query, ARTICLE_LENGTH);
  return row;
}

function addBadge(row: HTMLElement, name: string, text: string | undefined): void {
  if (text === undefined) return;
  const badge = document.createElement('span');
  badge.className = `kind ${name}`;
  badge.textContent = text;
  row.append(' ', badge);
}

function addExcerpt(
  row: HTMLElement,
  name: string,
  text: string,
  query: string,
  length: number,
): void {
  const excerpt = row.appendChild(document.createElement('p'));
  excerpt.className = name;
  for (const { text: part, hit } of makeExcerpt(text, query, length)) {
    const node = excerpt.appendChild(document.createElement(hit ? 'mark' : 'span'));
    node.textContent = part;
  }
}
