import { getCollection } from 'astro:content';
import { answerAnchor } from '../lib/topic/anchors.ts';
import {
  caseHref,
  dayHref,
  lectureHref,
  quizHref,
  serviceHref,
  termHref,
  topicHref,
} from '../lib/url.ts';
import { STRINGS } from '../strings.ts';
import { listAffairsPosts } from './affairs-posts.ts';
import { viewCite } from './citations.ts';
import { listTerms } from './glossary.ts';
import { listFindableLectures } from './lectures.ts';
import { blank, type SearchRecord } from './search-records.ts';

/** About what a law counts that residents meet daily: less, and none would be among the best hundred. */
const PRIOR = 8;

/**
 * What leads to a law or to a door and is no text of a law itself: answers and topics, services, cases,
 * quizzes, days, lectures, self-government, terms. Search shows the best of them above the laws.
 */
export async function* listGuideposts(): AsyncGenerator<SearchRecord> {
  const empty = blank({ law: '', shelf: { prior: PRIOR } });
  for (const { id, data } of await getCollection('services'))
    yield {
      ...empty,
      kind: 'service',
      href: serviceHref(id),
      title: data.number === undefined ? data.name : `${data.number}　${data.name}`,
      plain: data.summary,
      also: data.says.join('\n'),
      example: data.for.join('\n'),
    };
  for (const { id, data } of await getCollection('topics')) {
    yield {
      ...empty,
      kind: 'topic',
      href: topicHref(id),
      title: data.name,
      plain: data.summary,
      also: data.says.join('\n'),
    };
    for (const [index, { ask, says, answer, cites }] of data.questions.entries())
      yield {
        ...empty,
        kind: 'answer',
        href: topicHref(id, answerAnchor(index)),
        title: ask,
        plain: `${answer}（${cites[0]}）`,
        also: says.join('\n'),
      };
  }
  for (const { id, data } of await getCollection('cases'))
    yield {
      ...empty,
      kind: 'case',
      href: caseHref(id),
      title: data.title,
      plain: data.summary,
      also: data.says.join('\n'),
      example: data.question.ask,
    };
  for (const { id, data } of await getCollection('quizzes'))
    yield {
      ...empty,
      kind: 'quiz',
      href: quizHref(id),
      title: data.title,
      plain: data.summary,
    };
  for (const { id, data } of await getCollection('days'))
    yield {
      ...empty,
      kind: 'day',
      href: dayHref(id),
      title: data.name,
      plain: data.summary,
      also: data.says.join('\n'),
      example: data.points.map(({ text }) => text).join('\n'),
    };
  for (const { id, data } of await listFindableLectures())
    yield {
      ...empty,
      kind: 'lecture',
      href: lectureHref(id),
      title: data.title,
      plain: data.summary,
      also: STRINGS.lectures.title,
      example: data.points.map(({ text }) => text).join('\n'),
    };
  yield* listAffairsPosts(empty);
  for (const { slug, term, says, means, example = '' } of listTerms())
    yield {
      ...empty,
      kind: 'term',
      href: termHref(slug),
      title: term,
      plain: means,
      also: says.join('\n'),
      example,
    };
}

/** What residents ask about an article, by `slug#a10`: the questions of topics that it answers first. */
export async function listTopicAsks(): Promise<Map<string, string[]>> {
  const asks = new Map<string, string[]>();
  for (const { data } of await getCollection('topics'))
    for (const { ask, says, cites } of data.questions) {
      const { key } = await viewCite(cites[0] ?? '');
      if (key !== '') asks.set(key, [...(asks.get(key) ?? []), ask, ...says]);
    }
  return asks;
}
