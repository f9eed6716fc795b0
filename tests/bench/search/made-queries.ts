import { formatArticleId, parseArticleId } from '../../../src/lib/statute/article-id.ts';
import type { SearchRecord } from '../../../src/data/search-records.ts';
import type { Asked } from './ask.ts';
import { readRecords } from './site.ts';

const ARTICLE = /^《([^》]+)》([^第　]*)(第[^　]+条(?:之[^　]+)?)/;

/** Every article of the statutes as it would be typed, in turn 民法典1254, 民法典第1254条 and as printed, with its address. */
export function listArticleNumbers(folder: string): { query: string; href: string }[] {
  return readRecords(folder).flatMap(({ title, href, text }, index) => {
    const [, name = '', appendix = '', label = ''] = ARTICLE.exec(title) ?? [];
    const law = name + appendix;
    const id = parseArticleId(label);
    if (!id || text === '') return [];
    const suffix =
      id.suffix === undefined ? '' : `之${formatArticleId({ article: id.suffix }).slice(1, -1)}`;
    const ways = [
      suffix === '' ? `${law}${id.article}` : `${law}${id.article}条${suffix}`,
      `${law}第${id.article}条${suffix}`,
      `《${law}》${label}`,
    ];
    return [{ query: ways[index % ways.length]!, href }];
  });
}

/** Random stretches of 2 to 6 Han characters of the articles (the same ones every time), with the articles of laws not repealed that hold each. */
export function listTermQueries(
  folder: string,
  count: number,
): { term: string; holding: string[] }[] {
  const today = new Date().toISOString().slice(0, 10);
  const stands = ({ shelf }: SearchRecord) => (shelf.until ?? '9999') > today;
  const articles = readRecords(folder).filter((record) => record.text !== '' && stands(record));
  const random = makeRandom(20261122);
  const terms = new Set<string>();
  while (terms.size < count) {
    const { text } = articles[Math.floor(random() * articles.length)]!;
    const length = 2 + Math.floor(random() * 5);
    const at = Math.floor(random() * text.length);
    const term = text.slice(at, at + length);
    if (term.length === length && /^\p{Script=Han}+$/u.test(term)) terms.add(term);
  }
  return [...terms].map((term) => ({
    term,
    holding: articles.filter(({ text }) => text.includes(term)).map(({ href }) => href),
  }));
}

/** The mean share of the articles that hold a term that were found, and the terms that fared worst. */
export function scoreTerms(
  terms: readonly { term: string; holding: readonly string[] }[],
  answers: readonly Asked[],
): { recall: number; worst: string[] } {
  const shares = terms.map(({ term, holding }, index) => {
    const found = new Set(answers[index]!.hrefs);
    return { term, share: holding.filter((href) => found.has(href)).length / holding.length };
  });
  return {
    recall: shares.reduce((sum, { share }) => sum + share, 0) / shares.length,
    worst: shares
      .filter(({ share }) => share < 1)
      .sort((a, b) => a.share - b.share)
      .slice(0, 10)
      .map(({ term, share }) => `${term} ${share.toFixed(3)}`),
  };
}

/** Mulberry32: the same numbers for the same seed. */
function makeRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
