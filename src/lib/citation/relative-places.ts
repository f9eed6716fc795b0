import { articleOnly, type ArticleId } from '../statute/article-id.ts';
import { parseNumeral } from '../statute/numeral.ts';
import type { Citation, CitationContext } from './find-citations.ts';

const RELATIVE =
  /(?<!目)前(?<count>[一二两三四五六七八九十]?)(?<unit>款(?!项(?!下))|条(?![件例约款])|项(?!目))/g;
/** 前款 before a 第三项, and the words that may stand between. */
const BEFORE_PART =
  /(?<!目)前(?<count>[一二两三四五六七八九十]?)(?<unit>款|条)(?<between>规定的|所列的?|所述的?|中的?|除|的)?$/;

/** 前款, 前两款, 前条, 前项: places told by where the text stands. */
export function findRelativePlaces(text: string, context: CitationContext): Citation[] {
  const { self } = context;
  if (self === undefined) return [];
  return [...text.matchAll(RELATIVE)].flatMap((match): Citation[] => {
    const range = findEarlier(match.groups!, context);
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

/** The 前款 or 前条 that a 第三项 right behind this text leans on; `from` is where its words begin. */
export function readRelativeBefore(
  head: string,
  context: CitationContext,
): { id: ArticleId | undefined; length: number } | undefined {
  const match = BEFORE_PART.exec(head);
  if (!match) return undefined;
  const isTouching = match.groups!['between'] === undefined;
  const range = findEarlier(match.groups!, context);
  return {
    id: range && !range.to ? range.from : undefined,
    length: isTouching ? match[0].length : 0,
  };
}

interface Earlier {
  from: ArticleId;
  to?: ArticleId;
}

function findEarlier(
  { count, unit }: Record<string, string | undefined>,
  { here, before = [] }: CitationContext,
): Earlier | undefined {
  if (!here) return undefined;
  const steps = parseNumeral(count!) ?? 1;
  switch (unit) {
    case '款':
      return stepBack(here.paragraph ?? 1, steps, (paragraph) => ({
        ...articleOnly(here),
        paragraph,
      }));
    case '项':
      return here.item === undefined
        ? undefined
        : stepBack(here.item, steps, (item) => ({
            ...articleOnly(here),
            ...ofParagraph(here),
            item,
          }));
    default: {
      const [from, to] = [before[steps - 1], before[0]];
      if (!from || !to) return undefined;
      return steps === 1 ? { from } : { from, to };
    }
  }
}

function stepBack(
  number: number,
  steps: number,
  at: (number: number) => ArticleId,
): Earlier | undefined {
  const first = number - steps;
  if (first < 1) return undefined;
  return steps === 1 ? { from: at(first) } : { from: at(first), to: at(number - 1) };
}

const ofParagraph = ({ paragraph }: ArticleId) => (paragraph === undefined ? {} : { paragraph });
