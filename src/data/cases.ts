import { getCollection, getEntry, render } from 'astro:content';
import type { FindLinks } from '../lib/citation/link-text.ts';
import { caseHref } from '../lib/url.ts';
import type { CaseStudy } from '../schemas/case-study.ts';
import { TOPICS, type Topic } from '../schemas/vocabulary.ts';
import { listChangedKeys } from './amber.ts';
import { viewCite, type CiteView } from './citations.ts';
import { makeProseLinker } from './prose.ts';
import { listTopics, type TopicCard } from './topics.ts';

/** A case as lists show it. */
export interface CaseCard {
  slug: string;
  href: string;
  title: string;
  summary: string;
  kind: CaseStudy['kind'];
}

/** Cases under one topic. */
export interface CaseShelf {
  /** Anchor on the page. */
  id: string;
  name: Topic;
  cases: CaseCard[];
}

export interface CasePage extends CaseCard {
  data: CaseStudy;
  Content: Awaited<ReturnType<typeof render>>['Content'];
  findLinks: FindLinks;
  cites: CiteView[];
  questionCites: CiteView[];
  /** One of its articles reads differently from when the case was checked. */
  changing: boolean;
  topics: TopicCard[];
  /** Others of its first topic. */
  others: CaseCard[];
}

/** Cases named beside another one. */
const OTHERS = 4;

/** Every case under the first of its topics, in the order of the library. */
export async function listCaseShelves(): Promise<CaseShelf[]> {
  const cases = await getCollection('cases');
  return TOPICS.map((name, index) => ({
    id: `t${index + 1}`,
    name,
    cases: cases
      .filter(({ data }) => data.topics[0] === name)
      .map(({ id, data }) => viewCard(id, data)),
  })).filter((shelf) => shelf.cases.length > 0);
}

/** The cases of these names that are here, in their order. */
export async function findCases(slugs: readonly string[]): Promise<CaseCard[]> {
  const cases = new Map((await getCollection('cases')).map(({ id, data }) => [id, data]));
  return slugs.flatMap((slug) => {
    const data = cases.get(slug);
    return data ? [viewCard(slug, data)] : [];
  });
}

/** The cases of any of these topics, those that name one first before others. */
export async function listCasesOf(topics: readonly Topic[]): Promise<CaseCard[]> {
  const cases = await getCollection('cases', ({ data }) =>
    data.topics.some((topic) => topics.includes(topic)),
  );
  const rank = ({ data }: (typeof cases)[number]) =>
    data.topics.findIndex((topic) => topics.includes(topic));
  return cases.sort((a, b) => rank(a) - rank(b)).map(({ id, data }) => viewCard(id, data));
}

export async function getCasePage(slug: string): Promise<CasePage> {
  const entry = (await getEntry('cases', slug))!;
  const { data } = entry;
  const [{ Content }, findLinks, topics, changed, others, cites, questionCites] = await Promise.all(
    [
      render(entry),
      makeProseLinker(),
      listTopics(),
      listChangedKeys(`content/cases/${slug}.mdx`),
      listCasesOf(data.topics.slice(0, 1)),
      Promise.all(data.cites.map(viewCite)),
      Promise.all(data.question.cites.map(viewCite)),
    ],
  );
  return {
    ...viewCard(slug, data),
    data,
    Content,
    findLinks,
    cites,
    questionCites,
    changing: changed.size > 0,
    topics: topics.filter(({ name }) => data.topics.some((topic) => topic === name)),
    others: others.filter((other) => other.slug !== slug).slice(0, OTHERS),
  };
}

const viewCard = (slug: string, { title, summary, kind }: CaseStudy): CaseCard => ({
  slug,
  href: caseHref(slug),
  title,
  summary,
  kind,
});
