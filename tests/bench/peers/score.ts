import type { Question } from './questions.ts';

/** A place that a result leads to; the article is absent where it is the law as a whole. */
export interface Place {
  law: string;
  article?: string;
}

/** Shares of questions with a right law, and with a right article, among the first 1, 5 and 10. */
export interface Success {
  law: number[];
  article: number[];
  /** Share of questions without any result. */
  none: number;
}

const DEPTHS = [1, 5, 10];

/** Each law, and each article, counts once, at its first place. */
export function scoreSuccess(
  questions: readonly Question[],
  answers: readonly (readonly Place[])[],
): Success {
  const laws = answers.map((places) => [...new Set(places.map(({ law }) => law))]);
  const articles = answers.map((places) => [
    ...new Set(places.flatMap(({ article }) => (article === undefined ? [] : [article]))),
  ]);
  const share = (found: readonly string[][], gold: 'laws' | 'articles', depth: number) =>
    questions.filter((question, index) =>
      found[index]!.slice(0, depth).some((name) => question[gold].has(name)),
    ).length / questions.length;
  return {
    law: DEPTHS.map((depth) => share(laws, 'laws', depth)),
    article: DEPTHS.map((depth) => share(articles, 'articles', depth)),
    none: answers.filter((places) => places.length === 0).length / questions.length,
  };
}
