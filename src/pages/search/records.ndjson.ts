import { listSearchRecords } from '../../data/search-records.ts';

/** What the search index is made of, one record a line; `integrations/search-index.ts` takes it out of the built site. */
export async function GET(): Promise<Response> {
  const lines: string[] = [];
  for await (const record of listSearchRecords()) lines.push(JSON.stringify(record));
  return new Response(lines.join('\n'));
}
