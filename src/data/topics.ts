import { getCollection, getEntry } from 'astro:content';
import type { FindLinks } from '../lib/citation/link-text.ts';
import { answerAnchor, pathAnchor } from '../lib/topic/anchors.ts';
import { topicHref } from '../lib/url.ts';
import type { PathEnd, PathStep, Topic, TopicQuestion } from '../schemas/topic.ts';
import { TOPICS } from '../schemas/vocabulary.ts';
import { listChangedKeys } from './amber.ts';
import { viewCite, type CiteView } from './citations.ts';
import type { Law } from './laws.ts';
import { getLibrary, type Shelf } from './library.ts';
import { makeProseLinker } from './prose.ts';
import { findServices, listServicesOf, type ServiceCard } from './services.ts';

export interface TopicCard {
  slug: string;
  href: string;
  name: string;
  summary: string;
}

/** An answer with the articles it rests on. */
export interface AnswerView {
  /** Anchor on the page. */
  id: string;
  ask: string;
  answer: string;
  cites: CiteView[];
  /** One of the articles reads differently from when the answer was checked. */
  changing: boolean;
}

/** A question of the path; options lead to anchors of the page. */
export interface StepView extends Omit<PathStep, 'options'> {
  anchor: string;
  options: { say: string; anchor: string }[];
}

export interface EndView extends Omit<PathEnd, 'services' | 'cites'> {
  anchor: string;
  services: ServiceCard[];
  cites: CiteView[];
  changing: boolean;
}

export interface TopicPage {
  href: string;
  name: Topic['name'];
  summary: string;
  reviewed: Topic['reviewed'];
  urgent?: { when: string; service: ServiceCard };
  questions: AnswerView[];
  steps: StepView[];
  ends: EndView[];
  /** Guides of the topic. */
  shelf?: Shelf;
  /** Day of the build, for the status of laws. */
  today: string;
  services: ServiceCard[];
  findLinks: FindLinks;
}

/** Topics with a page, in the order of the library. */
export async function listTopics(): Promise<TopicCard[]> {
  const topics = await getCollection('topics');
  return topics
    .map(({ id, data }) => ({
      slug: id,
      href: topicHref(id),
      name: data.name,
      summary: data.summary,
    }))
    .sort((a, b) => orderOf(a.name) - orderOf(b.name));
}

/** The topics that a law belongs to, as far as they have pages. */
export async function listTopicsOf(law: Law): Promise<TopicCard[]> {
  return (await listTopics()).filter(({ name }) => law.topics.some((topic) => topic === name));
}

const orderOf = (name: string) => TOPICS.findIndex((topic) => topic === name);

/** The page of a topic, everything joined. */
export async function getTopicPage(slug: string): Promise<TopicPage> {
  const { data } = (await getEntry('topics', slug))!;
  const [changed, library, services, findLinks] = await Promise.all([
    listChangedKeys(`content/topics/${slug}.yaml`),
    getLibrary(),
    listServicesOf(data.name),
    makeProseLinker(),
  ]);
  const isChanging = (cites: CiteView[]) => cites.some(({ key }) => changed.has(key));
  const [urgent] = data.urgent ? await findServices([data.urgent.service]) : [];
  const shelf = library.topics.find(({ name }) => name === data.name);
  return {
    href: topicHref(slug),
    name: data.name,
    summary: data.summary,
    reviewed: data.reviewed,
    today: library.today,
    ...(data.urgent && urgent ? { urgent: { when: data.urgent.when, service: urgent } } : {}),
    questions: await Promise.all(
      data.questions.map((question, index) => viewAnswer(question, index, isChanging)),
    ),
    steps: data.path.steps.map(viewStep),
    ends: await Promise.all(data.path.ends.map((end) => viewEnd(end, isChanging))),
    ...(shelf ? { shelf } : {}),
    services,
    findLinks,
  };
}

type IsChanging = (cites: CiteView[]) => boolean;

async function viewAnswer(
  { ask, answer, cites }: TopicQuestion,
  index: number,
  isChanging: IsChanging,
): Promise<AnswerView> {
  const views = await Promise.all(cites.map(viewCite));
  return { id: answerAnchor(index), ask, answer, cites: views, changing: isChanging(views) };
}

const viewStep = (step: PathStep): StepView => ({
  ...step,
  anchor: pathAnchor(step.id),
  options: step.options.map(({ say, to }) => ({ say, anchor: pathAnchor(to) })),
});

async function viewEnd(end: PathEnd, isChanging: IsChanging): Promise<EndView> {
  const [services, cites] = await Promise.all([
    findServices(end.services),
    Promise.all(end.cites.map(viewCite)),
  ]);
  return { ...end, anchor: pathAnchor(end.id), services, cites, changing: isChanging(cites) };
}
