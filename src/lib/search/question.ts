import { toBigrams } from './bigrams.ts';
import { listLoosePairs } from './particles.ts';

/** Turns of asking that say nothing of the matter: 怎么办, 能不能, 吗 …, the longer before the shorter. */
const ASKING =
  /怎么办|怎么样|怎么处理|怎么|怎样|如何|什么|是否|能否|可否|能不能|可不可以|会不会|是不是|有没有|要不要|应该|可以|需要|多少|多久|哪些|哪个|哪里|为什么|请问|我们|他们|你们|自己|一个|这个|那个|吗|呢|吧|啊|的话|如果|有何|何时|何种|何为|么$|[？?！!。，,]/g;

const QUOTED = /["“”「『]([^"“”「」『』]+)["“”」』]/g;
/** Up to so many characters a query may be a term of the law itself, 如何处理 for example. */
const SHORT = 6;
/** No look-behind: browsers of 2022 would refuse the whole script. */
const BETWEEN_HAN = /(\p{Script=Han})\s+(?=\p{Script=Han})/gu;

/** What is looked for in a query. */
export interface Question {
  /** Full-width forms and stray spaces mended. */
  text: string;
  /** The text without its turns of asking. */
  matter: string;
  /** Of a query all in quotes: the stretches that a result must hold as they are. */
  phrases: string[];
  /** Pairs of characters of the matter. */
  terms: string[];
  /** Pairs that stand together without the particles 了 and 的: worth finding, but nothing need hold them. */
  loose: string[];
  /** Pairs of the text as it stands, where it is so short that it may be a term of the law; else empty. */
  literal: string[];
}

/** Reads a query. */
export function readQuestion(query: string): Question {
  const text = query.normalize('NFKC').replace(BETWEEN_HAN, '$1').replace(/\s+/g, ' ').trim();
  // Quotes within a question name something; a query that is nothing but quotes wants these very words.
  const quoted = text.replace(QUOTED, '').trim() === '' ? [...text.matchAll(QUOTED)] : [];
  const phrases = quoted.map(([, phrase = '']) => phrase.trim());
  const matter = phrases.length > 0 ? text : stripAsking(text);
  const terms = [...new Set(toBigrams(matter))];
  const literal = [...text].length <= SHORT && matter !== text ? [...new Set(toBigrams(text))] : [];
  const loose = phrases.length > 0 ? [] : listLoosePairs(matter);
  return { text, matter, phrases, terms, loose, literal };
}

/**
 * A question without its turns of asking: 房东不退押金怎么办 → 房东不退押金. A question that is nothing else
 * stays as it is.
 */
export function stripAsking(question: string): string {
  const rest = question.replace(ASKING, ' ').trim();
  return /[\p{L}\p{N}]{2}/u.test(rest) ? rest : question;
}
