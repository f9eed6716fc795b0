import type { Problem } from '../lib/problem.ts';
import { statusOn } from '../lib/law/timeline.ts';
import { listAnchors } from '../lib/statute/anchors.ts';
import { articleOnly, formatArticleAnchor, formatArticleId } from '../lib/statute/article-id.ts';
import { findLikelyArticle } from '../lib/citation/likely-article.ts';
import type { Check, CheckContext } from './context.ts';
import { placeCitations, type PlacedCitation } from './guide-places.ts';

/** Every citation names an article that exists, of a law that still applies. */
export const checkCitations: Check = (context) =>
  context.guides.flatMap((file) => {
    const text = file.body.split('\n');
    return placeCitations(file, context.names).flatMap((citation) => {
      const { at } = citation;
      const around =
        'bodyLine' in at
          ? (text[at.bodyLine] ?? '')
          : String(at.path[2]) === 'no'
            ? ''
            : noteText(file.guide.articles, at.path);
      return checkCitation(citation, file.file, around, context);
    });
  });

/** What is wrong with one citation; `around` is the text from which a likely article is guessed. */
export function checkCitation(
  citation: PlacedCitation,
  file: string,
  around: string,
  context: CheckContext,
): Problem[] {
  const { slug, id, through, text, line, historical } = citation;
  if (slug === undefined)
    return context.laws.size === 0 || historical ? [] : [reportUnknown(file, line, text)];
  const title = titleOf(slug, context);
  const ended = findRepeal(slug, context);
  if (ended !== undefined && !historical)
    return [reportRepealed(file, line, title, ended, context)];
  const statute = context.open(slug);
  if (!statute || ended !== undefined) return [];
  const anchors = listAnchors(statute.children);
  const isNoteItself = 'path' in citation.at && citation.at.path[2] === 'no';
  return [id, ...(through ? [through] : [])].flatMap((place): Problem[] => {
    const article = formatArticleAnchor(articleOnly(place));
    if (!anchors.has(article)) {
      if (isNoteItself) return [];
      const likely = findLikelyArticle(around, statute);
      return [
        {
          kind: 'citation-no-article',
          severity: 'error',
          file,
          line,
          message: `引用了《${title}》${formatArticleId(place)}，该法共${context.laws.get(slug)?.shown.articles ?? 0}条，没有这一条。`,
          cure: likely ? `看文字像是${likely}，请核对。` : '请按现行文本核对条号。',
        },
      ];
    }
    const whole = formatArticleAnchor({
      ...articleOnly(place),
      ...(place.paragraph === undefined ? {} : { paragraph: place.paragraph }),
    });
    if (place.paragraph === undefined || anchors.has(whole)) return [];
    return [
      {
        kind: 'citation-no-paragraph',
        severity: 'error',
        file,
        line,
        message: `引用了《${title}》${formatArticleId(place)}，那一条没有第${place.paragraph}款。`,
        cure: '请按现行文本核对款数。',
      },
    ];
  });
}

function reportUnknown(file: string, line: number, text: string): Problem {
  return {
    kind: 'citation-unknown-law',
    severity: 'warning',
    file,
    line,
    message: `“${text}”里的法律不在本站，没法核对。`,
    cure: '请核对名称是否写全；确有这部法律的，放入它的全文，或登记到 content/law-register.yaml。',
  };
}

function reportRepealed(
  file: string,
  line: number,
  title: string,
  ended: Repeal,
  context: CheckContext,
): Problem {
  const now = ended.by === undefined ? '' : `现在要看《${titleOf(ended.by, context)}》。`;
  return {
    kind: 'citation-repealed',
    severity: 'error',
    file,
    line,
    message: `引用了《${title}》，它自${ended.on}起已经废止。${now}`,
    cure: '请改引现行法律；确实要讲旧法的，在 cites 里写明这一条并加 historical: true。',
  };
}

export interface Repeal {
  on: string;
  by?: string | undefined;
}

/** From which day a law no longer applies, and what took its place; undefined for one that applies. */
export function findRepeal(
  slug: string,
  { laws, register, day }: CheckContext,
): Repeal | undefined {
  const row = laws.get(slug)?.timeline[0];
  if (row?.effectiveTo !== undefined && statusOn(row, day) === 'repealed')
    return { on: row.effectiveTo, by: row.repealedBy };
  const law = register.find((known) => known.slug === slug);
  return law?.repealed !== undefined && law.repealed <= day
    ? { on: law.repealed, by: law.repealedBy }
    : undefined;
}

function titleOf(slug: string, { laws, register, guides }: CheckContext): string {
  const title =
    laws.get(slug)?.shortTitle ?? guides.find((guide) => guide.slug === slug)?.guide.shortTitle;
  return (
    title ?? register.find((law) => law.slug === slug)?.title.replace(/^中华人民共和国/, '') ?? slug
  );
}

function noteText(
  notes: readonly { title: string; plain: string }[],
  path: readonly (string | number)[],
): string {
  const note = typeof path[1] === 'number' ? notes[path[1]] : undefined;
  return note ? note.title + note.plain : '';
}
