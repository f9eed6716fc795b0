import { listProvisions } from '../statute/outline.ts';
import { textOfProvision } from '../statute/statute-text.ts';
import type { Statute } from '../statute/tree.ts';

/** What the last articles of a law say of its beginning and of the laws that it ends. */
export interface ClosingArticle {
  /** 自2026年8月15日起施行 as an ISO day; absent for 自公布之日起施行 and where nothing is said. */
  effectiveFrom?: string;
  /** True for 自公布之日起施行. */
  onPromulgation: boolean;
  /** Titles, without 《》, of the laws that end on that day (同时废止). */
  repeals: string[];
}

const BEGINS = /自([12]\d{3})年(\d{1,2})月(\d{1,2})日起(?:正式)?(?:施行|生效|实施)/;
const REPEALS =
  /((?:《[^》]+》(?:（[^）]*）)?(?:[、，]|和|以及)?)+)\s*(?:同时|自本(?:法|条例|规定|办法)施行之日起)(?:予以)?废止/g;

/** Reads the last three articles: 施行 stands in the last, 废止 beside it or just before. */
export function readClosingArticle(statute: Statute): ClosingArticle {
  const texts = listProvisions(statute.children)
    .slice(-3)
    .map(({ content }) => textOfProvision(content));
  const closing: ClosingArticle = { onPromulgation: false, repeals: [] };
  for (const text of texts.reverse()) {
    const match = BEGINS.exec(text);
    if (match && closing.effectiveFrom === undefined) {
      const [, year = '', month = '', day = ''] = match;
      closing.effectiveFrom = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
    }
    if (/自(?:公布|发布)之日起(?:施行|实施|生效)/.test(text)) closing.onPromulgation = true;
    for (const [, names = ''] of text.matchAll(REPEALS)) {
      closing.repeals.push(...[...names.matchAll(/《([^》]+)》/g)].map(([, name = '']) => name));
    }
  }
  return closing;
}
