import { makeTemplate } from '../../lib/import/template.ts';

/** The spreadsheet that volunteers fill in. */
export function GET(): Response {
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  return new Response(makeTemplate(), { headers: { 'Content-Type': type } });
}
