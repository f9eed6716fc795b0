import { formatTitleKey } from '../statute/title.ts';
import { toBigrams } from './bigrams.ts';
import { readQuestion } from './question.ts';

/** A question with the articles that answer it, 民法典第一千二百五十四条. */
export interface AnsweredQuestion {
  q: string;
  gold: string[];
}

/** What was learned, as a file. */
export interface LearnedFile {
  /** Where the questions come from, and how many. */
  source: string;
  questions: number;
  /** Day of the texts that were meant: an article of a later version may say something else. */
  asOf: string;
  /** By name (`nameLearned`): how many of 400 questions it answers. */
  laws: Record<string, number>;
  /** By name and label: pairs of characters that it was asked by, `押金 房东:2`. */
  articles: Record<string, string>;
}

const ARTICLE = /^(.+?)(第[零〇○一二三四五六七八九十百千]+条(?:之[一二三四五六七八九十]+)?)$/;
const BASE = 400;

/** Longest title that is written out; longer ones keep their ends and a number that tells them apart. */
const LONGEST_NAME = 20;

/** The name of a law, by key of its title, in the file. */
export function nameLearned(law: string): string {
  if (law.length <= LONGEST_NAME) return law;
  let hash = 0x811c9dc5;
  for (let at = 0; at < law.length; at += 1)
    hash = Math.imul(hash ^ law.charCodeAt(at), 0x01000193);
  return `${law.slice(0, 8)}…${law.slice(-6)}${(hash >>> 0).toString(36)}`;
}

/**
 * Learns from questions with known answers: which laws residents ask about, and by which words they ask for an
 * article. Only words are kept, no question.
 */
export function learnQuestions(
  questions: readonly AnsweredQuestion[],
  { source, asOf }: Pick<LearnedFile, 'source' | 'asOf'>,
): LearnedFile {
  const laws = new Map<string, number>();
  const articles = new Map<string, Map<string, number>>();
  for (const { q, gold } of questions) {
    const terms = [...new Set(toBigrams(readQuestion(q).matter))];
    for (const name of gold) {
      const [, title, label] = ARTICLE.exec(formatTitleKey(name)) ?? [];
      if (title === undefined) continue;
      const law = nameLearned(title);
      const article = `${law}${label}`;
      laws.set(law, (laws.get(law) ?? 0) + 1 / gold.length);
      const words = articles.get(article) ?? new Map<string, number>();
      articles.set(article, words);
      for (const term of terms) words.set(term, (words.get(term) ?? 0) + 1);
    }
  }
  const scale = BASE / Math.max(1, questions.length);
  return {
    source,
    questions: questions.length,
    asOf,
    laws: Object.fromEntries(
      [...laws].map(([law, count]) => [law, Math.round(count * scale * 100) / 100]),
    ),
    articles: Object.fromEntries(
      [...articles].map(([article, words]) => [
        article,
        [...words].map(([term, count]) => (count > 1 ? `${term}:${count}` : term)).join(' '),
      ]),
    ),
  };
}
