import { getCollection, getEntry } from 'astro:content';
import { quizHref } from '../lib/url.ts';
import { OPTION_LETTERS, type Quiz, type QuizItem } from '../schemas/quiz.ts';
import { TOPICS, type Topic } from '../schemas/vocabulary.ts';
import { STRINGS } from '../strings.ts';
import { listChangedKeys } from './amber.ts';
import { viewCite, type CiteView } from './citations.ts';

export interface QuizCard {
  slug: string;
  href: string;
  title: string;
  summary: string;
  /** 6题. */
  remark: string;
}

/** Sets under the first of their topics. */
export interface QuizShelf {
  id: string;
  name: Topic;
  quizzes: QuizCard[];
}

/** An item as its page shows it: every kind has options with letters. */
export interface ItemView extends Pick<QuizItem, 'kind' | 'ask' | 'answer' | 'why'> {
  options: { letter: string; text: string }[];
  isMultiple: boolean;
  cites: CiteView[];
  /** Its article reads differently from when the item was checked. */
  changing: boolean;
}

export interface QuizPage extends QuizCard {
  reviewed: Quiz['reviewed'];
  items: ItemView[];
}

export async function listQuizShelves(): Promise<QuizShelf[]> {
  const quizzes = await getCollection('quizzes');
  return TOPICS.map((name, index) => ({
    id: `t${index + 1}`,
    name,
    quizzes: quizzes
      .filter(({ data }) => data.topics[0] === name)
      .map(({ id, data }) => viewCard(id, data)),
  })).filter((shelf) => shelf.quizzes.length > 0);
}

/** The sets of these names that are here, in their order. */
export async function findQuizzes(slugs: readonly string[]): Promise<QuizCard[]> {
  const quizzes = new Map((await getCollection('quizzes')).map(({ id, data }) => [id, data]));
  return slugs.flatMap((slug) => {
    const data = quizzes.get(slug);
    return data ? [viewCard(slug, data)] : [];
  });
}

/** The sets of any of these topics. */
export async function listQuizzesOf(topics: readonly Topic[]): Promise<QuizCard[]> {
  const quizzes = await getCollection('quizzes', ({ data }) =>
    data.topics.some((topic) => topics.includes(topic)),
  );
  return quizzes.map(({ id, data }) => viewCard(id, data));
}

export async function getQuizPage(slug: string): Promise<QuizPage> {
  const { data } = (await getEntry('quizzes', slug))!;
  return {
    ...viewCard(slug, data),
    reviewed: data.reviewed,
    items: await viewItems(data.items, `content/quizzes/${slug}.yaml`),
  };
}

/** An item of the pool from which contest papers are drawn. */
export interface PoolItem {
  id: string;
  kind: QuizItem['kind'];
  ask: string;
  options: [letter: string, text: string][];
  answer: string;
  why: string;
  cites: [label: string, href?: string][];
}

/** Items for contest papers: of sets that were reviewed, and whose articles read as they did then. */
export async function listPool(): Promise<PoolItem[]> {
  const quizzes = await getCollection('quizzes', ({ data }) => data.reviewed !== undefined);
  const sets = await Promise.all(
    quizzes.map(async ({ id, data }) => {
      const items = await viewItems(data.items, `content/quizzes/${id}.yaml`);
      return items.map((item, index) => ({ id: `${id}/${index + 1}`, item }));
    }),
  );
  return sets
    .flat()
    .filter(({ item }) => !item.changing)
    .map(({ id, item: { kind, ask, options, answer, why, cites } }) => ({
      id,
      kind,
      ask,
      options: options.map(({ letter, text }) => [letter, text]),
      answer,
      why,
      cites: cites.map(({ label, href }) => (href === undefined ? [label] : [label, href])),
    }));
}

/** Items as pages show them; `file` is where they stand. */
export async function viewItems(items: readonly QuizItem[], file: string): Promise<ItemView[]> {
  const changed = await listChangedKeys(file);
  return Promise.all(items.map((item) => viewItem(item, changed)));
}

async function viewItem(item: QuizItem, changed: ReadonlySet<string>): Promise<ItemView> {
  const { kind, ask, answer, why, options } = item;
  const cites = await Promise.all(item.cites.map(viewCite));
  return {
    kind,
    ask,
    answer,
    why,
    options: options
      ? options.map((text, index) => ({ letter: OPTION_LETTERS[index]!, text }))
      : ['对', '错'].map((text) => ({ letter: text, text })),
    isMultiple: kind === '多选',
    cites,
    changing: cites.some(({ key }) => changed.has(key)),
  };
}

const viewCard = (slug: string, { title, summary, items }: Quiz): QuizCard => ({
  slug,
  href: quizHref(slug),
  title,
  summary,
  remark: STRINGS.quizzes.items(items.length),
});
