import { makeNoticeTemplate } from '../../lib/import/notice/template.ts';

/** The spreadsheet of notices to fill in. */
export function GET(): Response {
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  return new Response(makeNoticeTemplate(), { headers: { 'Content-Type': type } });
}
