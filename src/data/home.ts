import { getCollection } from 'astro:content';
import { formatArticleAnchor, formatArticleId, parseNoteNumber } from '../lib/statute/article-id.ts';
import { loadLaws } from './laws.ts';
import { openStatute } from './statute-pages.ts';
import { lawHref } from '../lib/url.ts';

export interface CommonQuestion {
  ask: string;
  href: string;
  /** 《民法典》第一千二百五十四条. */
  citation: string;
}

/** The questions of `content/common-questions.yaml` with the places that answer them. */
export async function listCommonQuestions(): Promise<CommonQuestion[]> {
  const [questions, laws] = await Promise.all([getCollection('questions'), loadLaws()]);
  return questions.flatMap(({ data }) => {
    const law = laws.get(data.law);
    const id = parseNoteNumber(data.no);
    if (!law || !id) return [];
    const anchor = formatArticleAnchor(id);
    const open = law.statute && openStatute(law.slug, law.statute.data.shown.digest);
    const href = open?.anchors.has(anchor) ? open.hrefOf(anchor) : lawHref(law.slug, undefined, anchor);
    return [{ ask: data.ask, href, citation: `《${law.shortTitle}》${formatArticleId(id)}` }];
  });
}
