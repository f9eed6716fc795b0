import { getCovenantTemplate } from '../../data/covenants.ts';
import { formatNumeral } from '../../lib/statute/numeral.ts';

/** The template of a covenant as text, to go on writing in any word processor. */
export async function GET() {
  const template = await getCovenantTemplate();
  const clauses = (template?.clauses ?? []).map(
    ({ title, text, cites }, index) =>
      `第${formatNumeral(index + 1)}条　${title}\r\n${text}\r\n（依据：${cites.map(({ label }) => label).join('、')}）\r\n`,
  );
  // The mark tells old editors that it is UTF-8.
  return new Response(`\ufeff${[template?.title ?? '', '', ...clauses].join('\r\n')}`, {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
}
