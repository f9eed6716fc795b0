import type { Problem } from '../lib/problem.ts';
import { listAnchors } from '../lib/statute/anchors.ts';
import {
  formatArticleAnchor,
  formatArticleId,
  parseNoteNumber,
} from '../lib/statute/article-id.ts';
import type { Check } from './context.ts';

/** Every note explains an article that exists (where the full text is here), and each article once. */
export const checkGuideNotes: Check = ({ guides, laws, open }) =>
  guides.flatMap(({ slug, file, guide, lineOf }) => {
    const statute = open(slug);
    const anchors = statute && listAnchors(statute.children);
    const seen = new Set<string>();
    return guide.articles.flatMap((note, index): Problem[] => {
      const id = parseNoteNumber(note.no)!;
      const anchor = formatArticleAnchor(id);
      const place = { severity: 'error' as const, file, line: lineOf(['articles', index, 'no']) };
      if (seen.has(anchor)) {
        return [
          {
            kind: 'guide-note-twice',
            ...place,
            message: `${formatArticleId(id)}写了两次白话。`,
            cure: '请合成一条。',
          },
        ];
      }
      seen.add(anchor);
      if (!anchors || anchors.has(anchor)) return [];
      const count = laws.get(slug)?.shown.articles ?? 0;
      return [
        {
          kind: 'guide-note-no-article',
          ...place,
          message: `“${note.title}”写的是${formatArticleId(id)}，《${guide.shortTitle}》共${count}条，没有这一条。`,
          cure: '法律可能改过，条号变了；请按现行文本改正 no。',
        },
      ];
    });
  });
