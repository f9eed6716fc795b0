import { listTerms, viewTerm } from '../../data/glossary.ts';
import type { TermCard } from '../../lib/glossary/term-card.ts';

/** What the pop-over of a term shows, by the slug of the term; fetched when the first term is tapped. */
export async function GET(): Promise<Response> {
  const views = await Promise.all(listTerms().map(viewTerm));
  const cards = Object.fromEntries(
    views.map(({ slug, term, pinyin, means, example, cite }): [string, TermCard] => [
      slug,
      {
        term,
        pinyin,
        means,
        ...(example === undefined ? {} : { example }),
        label: cite.label,
        ...(cite.href === undefined ? {} : { href: cite.href }),
      },
    ]),
  );
  return Response.json(cards);
}
