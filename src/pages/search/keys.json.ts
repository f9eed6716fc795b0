import { makeKeyTable } from '../../data/key-table.ts';

/** What reads pinyin, initials and slips; fetched only for a query of Latin letters or one that finds too little. */
export async function GET(): Promise<Response> {
  return Response.json(await makeKeyTable());
}
