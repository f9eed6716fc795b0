import type { ArticleFit } from '../lib/citation/article-fit.ts';
import { findCitations, type Citation } from '../lib/citation/find-citations.ts';
import { findSentence } from '../lib/citation/sentence.ts';
import type { Problem } from '../lib/problem.ts';
import { articleOnly, formatArticleAnchor } from '../lib/statute/article-id.ts';
import type { GuideFile } from '../loaders/guide-files.ts';
import type { Check, CheckContext } from './context.ts';
import { openIndex } from './note-fit.ts';

/** A sentence says less than a whole note: the other article must fit much better, and well. */
const MARGIN = 3;
const FITS = 0.5;

/** Each sentence of a guide's body that cites one article fits that article, and none much better. */
export const checkCitationFit: Check = (context) =>
  context.guides.flatMap((file) =>
    file.body.split('\n').flatMap((text, bodyLine) => checkLine(text, bodyLine, file, context)),
  );

function checkLine(
  text: string,
  bodyLine: number,
  file: GuideFile,
  context: CheckContext,
): Problem[] {
  const citations = findCitations(text, { names: context.names, self: file.slug });
  return citations.flatMap((citation): Problem[] => {
    const { start, end } = findSentence(text, citation);
    const isAlone = citations.every(
      (other) => other === citation || other.start < start || other.start >= end,
    );
    if (!isAlone || citation.through) return [];
    const words = text.slice(start, citation.start) + text.slice(citation.end, end);
    const better = findBetter(citation, words, context);
    if (!better) return [];
    const cited = text.slice(citation.start, citation.end);
    return [
      {
        kind: 'citation-misfit',
        severity: 'warning',
        file: file.file,
        line: file.bodyLine + bodyLine,
        message: `这句话引的是“${cited}”，看文字更像${better.article.label}。`,
        cure: '请打开两条原文核对；条号没错的不用管。',
      },
    ];
  });
}

function findBetter(
  { slug, id }: Citation,
  words: string,
  { open }: CheckContext,
): ArticleFit | undefined {
  const statute = slug === undefined ? undefined : open(slug);
  if (!statute) return undefined;
  const fits = openIndex(statute)(words);
  const own = fits.find(({ anchor }) => anchor === formatArticleAnchor(articleOnly(id)));
  const [best] = fits;
  return own && best && best.share >= FITS && best.score > own.score * MARGIN ? best : undefined;
}
