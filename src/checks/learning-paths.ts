import { findCitations } from '../lib/citation/find-citations.ts';
import { articleOnly, formatArticleAnchor, parseNoteNumber } from '../lib/statute/article-id.ts';
import type { Problem } from '../lib/problem.ts';
import type { Check, CheckContext } from './context.ts';
import { findUnknownNames, isUnread } from './names.ts';

/** Every step of a learning path leads to notes, a case and a quiz that are there. */
export const checkLearningPaths: Check = (context) => {
  const noted = listNotedArticles(context);
  return context.paths.flatMap(({ file, data, lineOf }) =>
    data.steps.flatMap((step, index): Problem[] => {
      const at = (field: string) => ({ file, line: lineOf(['steps', index, field]) });
      return [
        ...findUnknownNames(at('case'), 'case', [step.case], 'cases', context),
        ...findUnknownNames(at('quiz'), 'quiz', [step.quiz], 'quizzes', context),
        ...step.notes.flatMap((cite, place): Problem[] => {
          const [citation] = findCitations(cite, { names: context.names });
          const key =
            citation && `${citation.slug}#${formatArticleAnchor(articleOnly(citation.id))}`;
          if (key !== undefined && noted.has(key)) return [];
          if (citation?.slug !== undefined && isUnread('laws', citation.slug, context)) return [];
          return [
            {
              kind: 'path-note-missing',
              severity: 'error',
              file,
              line: lineOf(['steps', index, 'notes', place]),
              message: `${cite}还没有写白话。`,
              cure: '请换成写了白话的条，或者先在导读里写上这一条。',
            },
          ];
        }),
      ];
    }),
  );
};

/** Articles with a note, as `slug#a10`. */
function listNotedArticles({ guides }: CheckContext): Set<string> {
  return new Set(
    guides.flatMap(({ slug, guide }) =>
      guide.articles.flatMap(({ no }) => {
        const id = parseNoteNumber(no);
        return id ? [`${slug}#${formatArticleAnchor(id)}`] : [];
      }),
    ),
  );
}
