import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { learnQuestions, type AnsweredQuestion } from '../../../src/lib/search/learned.ts';
import { readLearnedQuestions } from '../../../src/loaders/learned-questions.ts';
import { formatTitleKey } from '../../../src/lib/statute/title.ts';
import type { PeerText } from './texts.ts';

/** A question with the articles that answer it, and the laws they stand in. */
export interface Question {
  q: string;
  articles: ReadonlySet<string>;
  laws: ReadonlySet<string>;
}

export interface QuestionSet {
  name: string;
  questions: Question[];
}

/** Every so many-th of the long list is asked. */
const STEP = 5;

const read = (bench: string, file: string) =>
  JSON.parse(readFileSync(join(bench, file), 'utf8')) as AnsweredQuestion[];

/** The everyday questions that this corpus can answer, and every fifth of STARD's; `limit` for a try. */
export function readQuestionSets(
  bench: string,
  texts: readonly PeerText[],
  limit = Infinity,
): QuestionSet[] {
  const lawOf = new Map<string, string>();
  for (const { law, blocks } of texts)
    for (const block of blocks)
      if (block.kind === 'article') lawOf.set(`${law}${block.label}`, law);
  const answerable = (asked: readonly AnsweredQuestion[]): Question[] =>
    asked
      .map(({ q, gold }) => {
        const articles = gold.map(formatTitleKey).filter((name) => lawOf.has(name));
        const laws = new Set(articles.map((name) => lawOf.get(name) ?? ''));
        return { q, articles: new Set(articles), laws };
      })
      .filter(({ articles }) => articles.size > 0)
      .slice(0, limit);
  const stard = read(bench, 'stard-dev.json').filter((_, index) => index % STEP === 0);
  return [
    { name: 'everyday', questions: answerable(read(bench, 'everyday-dev.json')) },
    { name: 'stard', questions: answerable(stard) },
  ];
}

/** Writes what our search learns from STARD's other questions, so that it is asked nothing that it has seen. */
export function writeHeldOutLearning(bench: string, path: string): void {
  const others = read(bench, 'stard-dev.json').filter((_, index) => index % STEP !== 0);
  const { asOf } = readLearnedQuestions('src/data/learned-questions.json');
  writeFileSync(path, JSON.stringify(learnQuestions(others, { source: 'held out', asOf })));
}
