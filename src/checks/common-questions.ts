import { formatArticleId, parseNoteNumber } from '../lib/statute/article-id.ts';
import type { Check } from './context.ts';

/** Every question of the home page leads to a note that answers it. */
export const checkCommonQuestions: Check = ({ questions, guides }) =>
  questions.entries.flatMap(({ ask, law, no, line }) => {
    const id = parseNoteNumber(no);
    const answered =
      id &&
      guides.some(
        ({ slug, guide }) =>
          slug === law &&
          guide.articles.some(
            (note) => formatArticleId(parseNoteNumber(note.no)!) === formatArticleId(id),
          ),
      );
    if (answered) return [];
    return [
      {
        kind: 'question-dead',
        severity: 'error' as const,
        file: questions.file,
        line,
        message: `“${ask}”指向 ${law} ${id ? formatArticleId(id) : String(no)}，那里没有白话。`,
        cure: '请改成有白话的一条，或先在导读里写上这一条。',
      },
    ];
  });
