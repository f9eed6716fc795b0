import { toBigrams } from '../lib/search/bigrams.ts';
import { fuseResults, type FusedResult } from '../lib/search/fuse.ts';
import { makeMembership, parseMembership, type Membership } from '../lib/search/membership.ts';
import { dropParticles } from '../lib/search/particles.ts';
import { readQuestion, type Question } from '../lib/search/question.ts';
import {
  rankRecords,
  shelfOf,
  standingOn,
  type RankedRecord,
  type Shelf,
} from '../lib/search/rank.ts';
import { findSayings, listCandidates, nameKey, sayingKey } from '../lib/search/sayings.ts';
import type { FoundRecord, RecordCard } from './found-record.ts';
import { IndexReader } from './index-reader.ts';
import { loadFile } from './load-file.ts';

type PlainCard = Pick<RecordCard, 'href' | 'title' | 'kind' | 'plain'>;
type TextCard = Pick<RecordCard, 'href' | 'title' | 'kind' | 'text'>;

/** The indexes lie in a folder of their deployment: a page of an older one never reads a newer index. */
const FOLDER = `/search/${import.meta.env['BUILD_ID'] as string}`;

/** What people wrote in plain words, and the articles of the laws; the first answer waits for the former alone. */
const everyday = new IndexReader<PlainCard>(`${FOLDER}/everyday`);
const texts = new IndexReader<TextCard>(`${FOLDER}/texts`);

/** Records ranked at most, beside those that hold every word. */
export const MOST_RESULTS = 100;

export interface FindOptions {
  /** The reader's day, `YYYY-MM-DD`. */
  day: string;
  /** Laws that are repealed are looked through as well. */
  repealed: boolean;
}

/** What was found, and which of the asked terms stand in any text. */
export interface Found {
  records: FoundRecord[];
  /** What leads on: answers of topics, services, terms. */
  guideposts: FoundRecord[];
  known: ReadonlySet<string>;
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
export async function* findRecords(query: string, options: FindOptions): AsyncGenerator<Found> {
  const question = readQuestion(query);
  const plain = await askIndex(everyday, question, options);
  // Where files come a few at a time, what the first answer shows comes before the full texts.
  const asked = afterTasks(() => askIndex(texts, question, options));
  asked.catch(() => undefined);
  const { laws, leading } = splitGuideposts(plain, (await everyday.open()).guideposts);
  const results = leading.map((record) => ({ plain: record, score: 0, whole: true }));
  const guideposts = show(results, question, options);
  yield {
    records: show(fuseResults(laws, [], new Map()), question, options),
    guideposts,
    known: plain.known,
  };
  const [articles, meta] = await Promise.all([asked, texts.open()]);
  const all = fuseResults(laws, articles.ranked, meta.articles);
  yield {
    records: show(all, question, options),
    guideposts,
    known: new Set([...plain.known, ...articles.known]),
  };
}

/** Begins once whoever waits has asked for what it shows. */
const afterTasks = <T>(work: () => Promise<T>): Promise<T> =>
  new Promise<void>((resolve) => setTimeout(resolve)).then(work);

/** Guideposts are shown where their words fit about as well as those of the best note, a few only. */
const FITS = 0.6;
const MOST_GUIDEPOSTS = 3;

function splitGuideposts({ ranked, named }: Ranking, first: number) {
  const laws = ranked.filter(({ record }) => record < first);
  const best = Math.max(0, ...laws.map(({ score }) => score));
  const fitting = ranked
    .filter(({ record, score }) => record >= first && score >= best * FITS)
    .sort((a, b) => b.score - a.score);
  const leading = [...new Set([...named, ...fitting.map(({ record }) => record)])];
  return { laws, leading: leading.slice(0, MOST_GUIDEPOSTS) };
}

/** Whether a word of letters or digits stands in any text. */
export async function isWord(word: string): Promise<boolean> {
  const read = [everyday, texts].map((index) => index.readTerms(new Set([word])));
  const found = await Promise.all(read).catch(() => []);
  return found.some((entries) => (entries.get(word)?.own.length ?? 0) > 0);
}

/** What one index found. */
interface Ranking {
  ranked: RankedRecord[];
  /** Guideposts that are called just what was typed. */
  named: number[];
  known: Set<string>;
}

async function askIndex(
  index: IndexReader<unknown>,
  question: Question,
  { day, repealed }: FindOptions,
): Promise<Ranking> {
  const [meta, words] = await Promise.all([index.open(), openSayings()]);
  if (meta.records === 0) return { ranked: [], named: [], known: new Set() };
  const { text, terms, loose, literal, matter, phrases } = question;
  // The same words with and without their particles: 欠了钱不还 is 欠钱不还.
  const wordings = [...new Set([matter, dropParticles(matter)])];
  const names = index === everyday ? [...new Set([text, matter].map(nameKey))] : [];
  const sayable = phrases.length > 0 ? [] : wordings.flatMap((text) => listCandidates(text, words));
  const entries = await index.readTerms(
    new Set([...terms, ...loose, ...literal, ...names, ...sayable.map(sayingKey)]),
  );
  const isOpen = (shelf: Shelf) => repealed || standingOn(shelf, day) !== 'repealed';
  const isSaying = (word: string) => entries.has(sayingKey(word));
  const said = [...new Set(wordings.flatMap((text) => findSayings(text, isSaying)))];
  const sayings = said.map(sayingKey);
  const named = names
    .flatMap((key) => entries.get(key)?.kin ?? [])
    .sort((a, b) => b.score - a.score)
    .map(({ record }) => record);
  const rank = (asked: readonly string[], also: readonly string[]) =>
    rankRecords(entries, { terms: asked, loose, sayings: also }, meta, isOpen, MOST_RESULTS);
  const asWritten = literal.length > 0 ? rank(literal, sayings) : [];
  const known = new Set([
    ...[...entries].filter(([, { own }]) => own.length > 0).map(([term]) => term),
    ...said.flatMap(toBigrams),
  ]);
  if (asWritten.some(({ whole }) => whole)) return { ranked: asWritten, named, known };
  const ranked = rank(terms, sayings);
  const exact = phrases.length > 0 ? ranked.filter(({ whole }) => whole) : [];
  return { ranked: exact.length > 0 ? exact : ranked, named, known };
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
