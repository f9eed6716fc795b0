import { loadNoticeData } from '../../data/desk-data.ts';

/** What was published already, for the import of notices. */
export function GET(): Response {
  return Response.json(loadNoticeData());
}
