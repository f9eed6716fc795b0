import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findCitations } from '../../src/lib/citation/find-citations.ts';
import { formatArticleAnchor, type ArticleId } from '../../src/lib/statute/article-id.ts';
import type { CitingLibrary, CitingText } from './citing-texts.ts';

/** A place that a reader of the span would look up, or that there is none: a law not in the library, no citation. */
export type ExpectedPlace = { law: null } | (ArticleId & { law: string; through?: ArticleId });

export interface SampleSpan {
  /** Relative to the folder of the corpora. */
  file: string;
  offset: number;
  length: number;
  expect: ExpectedPlace[];
}

export interface Score {
  right: number;
  said: number;
  wanted: number;
  misses: string[];
}

export const readSample = (): { seed: number; spans: SampleSpan[] } =>
  JSON.parse(
    readFileSync(fileURLToPath(new URL('citations-sample.json', import.meta.url)), 'utf8'),
  ) as { seed: number; spans: SampleSpan[] };

/**
 * Compares what the resolver says inside each span with what a reader said. A place is right when law,
 * article, 款, 项 and the end of a range are all right; the end of a range is not counted again as a
 * place of its own. A law that is not in the library is nothing said.
 */
export function scoreSample(
  spans: readonly SampleSpan[],
  { context, texts }: CitingLibrary,
  read: (file: string) => string,
): Score {
  const byFile = Map.groupBy(texts, ({ file }) => file);
  const score: Score = { right: 0, said: 0, wanted: 0, misses: [] };
  for (const span of spans) {
    const text = findText(byFile.get(span.file) ?? [], span);
    if (!text) {
      score.misses.push(`${span.file}@${span.offset}+${span.length}：语料里没有这一段`);
      continue;
    }
    const from = span.offset - text.offset!;
    const said = findCitations(text.text, text.context)
      .filter(({ end, slug }) => slug !== undefined && end > from && end <= from + span.length)
      .map(({ slug, id, through }) => writePlace(slug!, id, through))
      .filter((place, index, all) => !all[index - 1]?.endsWith(place.replace(/^.*#/, '~')));
    const wanted = span.expect.flatMap((place) => {
      if (place.law === null) return [];
      const slug = context.names.findQuoted(place.law);
      if (slug === undefined) throw new Error(`No law is called ${place.law}`);
      return [writePlace(slug, place, place.through)];
    });
    const right = said.filter((place) => wanted.includes(place)).length;
    score.right += right;
    score.said += said.length;
    score.wanted += wanted.length;
    if (right < said.length || right < wanted.length) {
      const words = read(span.file).slice(span.offset, span.offset + span.length);
      const [a, b] = [said, wanted].map((places) => places.join(' ') || '无');
      score.misses.push(
        `${span.file}@${span.offset}+${span.length}　${words}：解析器说${a}，应为${b}`,
      );
    }
  }
  return score;
}

function findText(texts: readonly CitingText[], { offset, length }: SampleSpan) {
  return texts.find(
    (text) =>
      text.offset !== undefined &&
      offset >= text.offset &&
      offset + length <= text.offset + text.text.length,
  );
}

const writePlace = (slug: string, id: ArticleId, through: ArticleId | undefined): string =>
  `${slug}#${formatArticleAnchor(fill(id))}${through ? `~${formatArticleAnchor(fill(through))}` : ''}`;

/** An item of an article whose 款 is not named stands in the first. */
const fill = (id: ArticleId): ArticleId =>
  id.item !== undefined && id.paragraph === undefined ? { ...id, paragraph: 1 } : id;
