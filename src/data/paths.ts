import { getCollection, getEntry } from 'astro:content';
import { pathHref } from '../lib/url.ts';
import type { LearningPath } from '../schemas/learning-path.ts';
import { AUDIENCES } from '../schemas/vocabulary.ts';
import { STRINGS } from '../strings.ts';
import { listChangedKeys } from './amber.ts';
import { findCases, type CaseCard } from './cases.ts';
import { viewCite, type CiteView } from './citations.ts';
import { findQuizzes, type QuizCard } from './quizzes.ts';

export interface PathCard {
  slug: string;
  href: string;
  title: string;
  summary: string;
  /** 8步. */
  remark: string;
}

/** A step with what it leads to. */
export interface PathStepView {
  title: string;
  text: string;
  notes: CiteView[];
  cases: CaseCard[];
  quizzes: QuizCard[];
  /** One of its articles reads differently from when the path was checked. */
  changing: boolean;
}

export interface PathPage extends PathCard {
  who: string;
  steps: PathStepView[];
  reviewed: LearningPath['reviewed'];
}

/** Every learning path, in the order of the audiences that they serve first. */
export async function listPaths(): Promise<PathCard[]> {
  const paths = await getCollection('paths');
  const rank = ({ audiences }: LearningPath) => AUDIENCES.indexOf(audiences[0]!);
  return paths
    .sort((a, b) => rank(a.data) - rank(b.data))
    .map(({ id, data }) => viewCard(id, data));
}

export async function getPathPage(slug: string): Promise<PathPage> {
  const { data } = (await getEntry('paths', slug))!;
  const changed = await listChangedKeys(`content/paths/${slug}.yaml`);
  return {
    ...viewCard(slug, data),
    who: data.who,
    reviewed: data.reviewed,
    steps: await Promise.all(
      data.steps.map(async (step) => {
        const notes = await Promise.all(step.notes.map(viewCite));
        return {
          title: step.title,
          text: step.text,
          notes,
          cases: await findCases(step.case === undefined ? [] : [step.case]),
          quizzes: await findQuizzes(step.quiz === undefined ? [] : [step.quiz]),
          changing: notes.some(({ key }) => changed.has(key)),
        };
      }),
    ),
  };
}

const viewCard = (slug: string, { title, summary, steps }: LearningPath): PathCard => ({
  slug,
  href: pathHref(slug),
  title,
  summary,
  remark: STRINGS.paths.steps(steps.length),
});
