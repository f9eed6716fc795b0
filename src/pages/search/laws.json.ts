import { listNamedLaws } from '../../data/named-laws.ts';

/** Laws that can be named in a query, for jumping to an article by its number. */
export async function GET(): Promise<Response> {
  return Response.json(await listNamedLaws());
}
