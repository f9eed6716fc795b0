import type { ArticleId } from '../statute/article-id.ts';
import { parseNumeral } from '../statute/numeral.ts';
import type { Citation, CitationContext } from './find-citations.ts';

const RELATIVE = /前(?<count>[一二两三四五六七八九十]?)(?<unit>款|条)(?!件)/g;

/** 前款, 前两款, 前条, 前三条: places told by where the text stands. */
export function findRelativePlaces(text: string, context: CitationContext): Citation[] {
  const { here, self, before = [] } = context;
  if (!here || self === undefined) return [];
  return [...text.matchAll(RELATIVE)].flatMap((match): Citation[] => {
    const count = parseNumeral(match.groups?.['count'] || '一') ?? 1;
    const range =
      match.groups?.['unit'] === '款'
        ? earlierParagraphs(here, count)
        : earlierArticles(before, count);
    if (!range) return [];
    const citation: Citation = {
      start: match.index,
      end: match.index + match[0].length,
      slug: self,
      id: range.from,
    };
    return [range.to ? { ...citation, through: range.to } : citation];
  });
}

function earlierParagraphs(
  here: ArticleId,
  count: number,
): { from: ArticleId; to?: ArticleId } | undefined {
  const first = (here.paragraph ?? 1) - count;
  if (first < 1) return undefined;
  const { article, suffix } = here;
  const at = (paragraph: number): ArticleId => ({
    article,
    ...(suffix === undefined ? {} : { suffix }),
    paragraph,
  });
  return count === 1 ? { from: at(first) } : { from: at(first), to: at(first + count - 1) };
}

function earlierArticles(
  before: readonly ArticleId[],
  count: number,
): { from: ArticleId; to?: ArticleId } | undefined {
  const from = before[count - 1];
  const to = before[0];
  if (!from || !to) return undefined;
  return count === 1 ? { from } : { from, to };
}
