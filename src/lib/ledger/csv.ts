import { formatCell, type LedgerTable } from './table.ts';

/** By it WPS and Excel know that the text is UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * Tables as one CSV (RFC 4180), each under its title, an empty line between two. Pages of the site at `origin` that
 * prove a row stand in a last column, under `page`.
 */
export function formatCsv(tables: readonly LedgerTable[], origin: string, page: string): string {
  const lines = tables.flatMap(({ title, note, head, rows, links }, index) => {
    const address = (href: string | undefined) =>
      href === undefined ? '' : new URL(href, origin).href;
    const more = (cell: (row: number) => string, row = 0) => (links ? [cell(row)] : []);
    return [
      ...(index === 0 ? [] : ['']),
      formatRow([title]),
      formatRow([note]),
      formatRow([...head, ...more(() => page)]),
      ...rows.map((row, at) =>
        formatRow([...row.map(formatCell), ...more((one) => address(links?.hrefs[one]), at)]),
      ),
    ];
  });
  return `${BYTE_ORDER_MARK}${lines.join('\r\n')}\r\n`;
}

const formatRow = (cells: readonly string[]) => cells.map(quote).join(',');

/** A cell that begins as a formula does is told from one by a space before it. */
function quote(cell: string): string {
  const text = /^[=+@\t]/.test(cell) ? ` ${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
