import { readArticleFigures } from '../lib/figures/article-figures.ts';
import type { Problem } from '../lib/problem.ts';
import { checkCitation } from './citations.ts';
import type { Check, CheckContext } from './context.ts';
import { openCited } from './open-articles.ts';
import { listStatements, placeStatementCitations, type Statement } from './statements.ts';
import { findAbsent, readText } from './text-figures.ts';

/** Every article that a topic, a service or a term rests on exists and applies, and holds the figures that are said. */
export const checkStatements: Check = (context) =>
  listStatements(context).flatMap((statement) => [
    ...checkCites(statement, context),
    ...checkFigures(statement, context),
  ]);

function checkCites(statement: Statement, context: CheckContext): Problem[] {
  const words = statement.texts.map(({ text }) => text).join('');
  return placeStatementCitations(statement, context).flatMap((citation) =>
    checkCitation(citation, statement.file, statement.name + words, context),
  );
}

/** Without articles, or without the text of one, there is nothing to compare with. */
function checkFigures(statement: Statement, context: CheckContext): Problem[] {
  const { file, name, texts, isProse } = statement;
  if (isProse) return [];
  const citations = placeStatementCitations(statement, context);
  const isUnseen = citations.some(({ slug }) => slug === undefined || !context.open(slug));
  if (citations.length === 0 || isUnseen || context.laws.size === 0) return [];
  const held = citations
    .flatMap(({ slug, id, through }) =>
      openCited({ slug, id, ...(through ? { through } : {}), start: 0, end: 0 }, context),
    )
    .map(readArticleFigures);
  return texts.flatMap(({ text, line }): Problem[] => {
    const { figures } = readText(text, undefined, context);
    return findAbsent(text, figures, held).map((absent) => ({
      kind: 'figure-not-in-article',
      severity: 'error',
      file,
      line,
      message: `“${name}”写了“${absent.text}”，写明的依据里没有这个${absent.what}。`,
      cure: '请对照原文改正；这个数出自别的条，就把那一条加进依据。',
    }));
  });
}
