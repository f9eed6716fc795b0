import { listSayings } from '../../data/search-records.ts';

/** The thesaurus for the browser: everyday words and the terms of the law they stand for. */
export function GET(): Response {
  return Response.json(listSayings());
}
