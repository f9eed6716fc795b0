import { getCollection } from 'astro:content';
import { readThesaurus } from '../loaders/thesaurus.ts';
import { listCommonQuestions } from './home.ts';
import { listLaws } from './laws.ts';

/** Bytes that the file of suggestions may have: it is fetched when the first character is typed. */
const MOST_BYTES = 30_000;

/**
 * What search suggests while a resident types, the likeliest first: the questions asked most, the laws that she may
 * name, the words she uses, and what the notes answer; as many as fit.
 */
export async function listSuggestions(): Promise<string[]> {
  const laws = (await listLaws()).filter((law) => !law.repealed && (law.guide || law.register));
  const [topics, services] = await Promise.all([
    getCollection('topics'),
    getCollection('services'),
  ]);
  const notes = laws.flatMap((law) => law.notes);
  const wanted = new Set([
    ...(await listCommonQuestions()).map(({ ask }) => ask),
    ...topics.map(({ data }) => data.name),
    ...services.map(({ data }) => data.name),
    ...laws.map((law) => law.shortTitle),
    ...readThesaurus(process.cwd()).entries.flatMap(({ say }) => say.slice(0, 1)),
    ...laws.flatMap((law) => law.aliases),
    ...topics.flatMap(({ data }) => data.questions.map(({ ask }) => ask.replace(/？$/, ''))),
    ...notes.map((note) => note.title),
    ...notes.flatMap((note) => note.asks.slice(0, 1)),
  ]);
  const kept: string[] = [];
  let bytes = 0;
  for (const suggestion of wanted) {
    bytes += Buffer.byteLength(suggestion) + 1;
    if (bytes > MOST_BYTES) break;
    kept.push(suggestion);
  }
  return kept;
}
