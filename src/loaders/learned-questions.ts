import { existsSync, readFileSync } from 'node:fs';
import type { LearnedFile } from '../lib/search/learned.ts';

/** Where `npm run learn:search` puts what it learned; another file may be named to try one out. */
const FILE = 'src/data/learned-questions.json';

/** What questions with known answers taught: how often a law answers, in 400 questions, and by which words its articles were asked for. */
export interface Learned {
  /** Day of the texts that the articles belong to. */
  asOf: string;
  laws: Map<string, number>;
  /** By title and label, 民法典第五十四条: pairs of characters with how often. */
  articles: Map<string, [string, number][]>;
}

/** Reads it; nothing where there is no file. */
export function readLearnedQuestions(path = process.env['LEARNED_QUESTIONS'] ?? FILE): Learned {
  if (!existsSync(path)) return { asOf: '', laws: new Map(), articles: new Map() };
  const file = JSON.parse(readFileSync(path, 'utf8')) as LearnedFile;
  return {
    asOf: file.asOf,
    laws: new Map(Object.entries(file.laws)),
    articles: new Map(
      Object.entries(file.articles).map(([article, words]) => [
        article,
        words.split(' ').map((word) => {
          const [term = '', count] = word.split(':');
          return [term, Number(count ?? 1)];
        }),
      ]),
    ),
  };
}
