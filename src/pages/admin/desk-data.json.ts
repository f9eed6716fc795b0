import { loadDeskData } from '../../data/desk-data.ts';

/** What exists already, for the import of lectures. */
export function GET(): Response {
  return Response.json(loadDeskData());
}
