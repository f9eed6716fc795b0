import { fuseResults, type FusedResult } from '../lib/search/fuse.ts';
import { makeMembership, parseMembership, type Membership } from '../lib/search/membership.ts';
import { readQuestion, type Question } from '../lib/search/question.ts';
import {
  rankRecords,
  shelfOf,
  standingOn,
  type RankedRecord,
  type Shelf,
} from '../lib/search/rank.ts';
import { findSayings, listCandidates, sayingKey } from '../lib/search/sayings.ts';
import type { FoundRecord, RecordCard } from './found-record.ts';
import { IndexReader } from './index-reader.ts';
import { loadFile } from './load-file.ts';

type PlainCard = Pick<RecordCard, 'href' | 'title' | 'kind' | 'plain'>;
type TextCard = Pick<RecordCard, 'href' | 'title' | 'kind' | 'text'>;

/** What people wrote in plain words, and the articles of the laws. */
const everyday = new IndexReader<PlainCard>('/search/everyday');
const texts = new IndexReader<TextCard>('/search/texts');

/** Records ranked at most, beside those that hold every word. */
export const MOST_RESULTS = 100;

export interface FindOptions {
  /** The reader's day, `YYYY-MM-DD`. */
  day: string;
  /** Laws that are repealed are looked through as well. */
  repealed: boolean;
}

/** Fetches what every query needs, ahead of the first. */
export function warmUp(): void {
  for (const file of [everyday.open(), texts.open(), openSayings()]) file.catch(() => undefined);
}

/** Which everyday words the indexes know; without them a question is looked for as it stands. */
async function openSayings(): Promise<Membership> {
  return loadFile('/search/sayings.txt', (file) => file.text())
    .then(parseMembership)
    .catch(() => makeMembership([]));
}

/**
 * Everything found for a query, best first. First the answers in plain words alone, as soon as they are there; then
 * the same joined with the articles of the full texts.
 */
export async function* findRecords(
  query: string,
  options: FindOptions,
): AsyncGenerator<FoundRecord[]> {
  const question = readQuestion(query);
  const asked = askIndex(texts, question, options);
  asked.catch(() => undefined);
  const plain = await askIndex(everyday, question, options);
  yield show(fuseResults(plain, [], new Map()), question, options);
  const [articles, meta] = await Promise.all([asked, texts.open()]);
  if (meta.records > 0) yield show(fuseResults(plain, articles, meta.articles), question, options);
}

async function askIndex(
  index: IndexReader<unknown>,
  question: Question,
  { day, repealed }: FindOptions,
): Promise<RankedRecord[]> {
  const [meta, known] = await Promise.all([index.open(), openSayings()]);
  if (meta.records === 0) return [];
  const { terms, literal, matter, phrases } = question;
  const words = phrases.length > 0 ? [] : listCandidates(matter, known);
  const entries = await index.readTerms(new Set([...terms, ...literal, ...words.map(sayingKey)]));
  const isOpen = (shelf: Shelf) => repealed || standingOn(shelf, day) !== 'repealed';
  const sayings = findSayings(matter, (word) => entries.has(sayingKey(word))).map(sayingKey);
  const rank = (asked: readonly string[], also: readonly string[]) =>
    rankRecords(entries, { terms: asked, sayings: also }, meta, isOpen, MOST_RESULTS);
  const asWritten = literal.length > 0 ? rank(literal, sayings) : [];
  if (asWritten.some(({ whole }) => whole)) return asWritten;
  const ranked = rank(terms, sayings);
  const exact = phrases.length > 0 ? ranked.filter(({ whole }) => whole) : [];
  return exact.length > 0 ? exact : ranked;
}

function show(
  results: readonly FusedResult[],
  { phrases }: Question,
  { day }: FindOptions,
): FoundRecord[] {
  const best = results.filter(({ whole }, at) => at < MOST_RESULTS || whole);
  return best.map(({ plain, text, whole }) => ({
    whole,
    load: async () => {
      const [note, article] = await Promise.all([
        plain === undefined ? undefined : everyday.readCard(plain),
        text === undefined ? undefined : texts.readCard(text),
      ]);
      const index = text === undefined ? everyday : texts;
      const shelf = shelfOf(text ?? plain ?? 0, (await index.open()).shelves);
      const card = {
        plain: '',
        text: '',
        standing: shelf ? standingOn(shelf, day) : ('standing' as const),
        ...article,
        ...note,
      } as RecordCard;
      // Pairs of characters may all be there and yet not stand together.
      const all = `${card.title}\n${card.plain}\n${card.text}`;
      return { ...card, misses: phrases.some((phrase) => !all.includes(phrase)) };
    },
  }));
}
