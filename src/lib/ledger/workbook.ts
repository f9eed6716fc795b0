import { utils, write, type CellObject, type WorkSheet } from '@e965/xlsx';
import type { Cell, LedgerTable } from './table.ts';

const DAY = 86_400_000;
/** Day 0 of spreadsheets (ECMA-376, 18.17.4.1). */
const EPOCH = Date.UTC(1899, 11, 30);
/** Rows above those of the table: title, note, head. */
const ABOVE = 3;

/**
 * Tables as one .xlsx, a sheet each: merged headings, widths, days as days, links to the pages of the site at `origin`.
 * The same bytes for the same tables.
 */
export function makeWorkbook(
  tables: readonly LedgerTable[],
  origin: string,
): Uint8Array<ArrayBuffer> {
  const book = utils.book_new();
  for (const table of tables) utils.book_append_sheet(book, makeSheet(table, origin), table.name);
  return new Uint8Array(
    write(book, { type: 'array', bookType: 'xlsx', compression: true }) as ArrayBuffer,
  );
}

function makeSheet(
  { title, note, head, rows, widths, links }: LedgerTable,
  origin: string,
): WorkSheet {
  const sheet = utils.aoa_to_sheet([[title], [note], [...head]]);
  rows.forEach((row, y) => {
    row.forEach((cell, x) => {
      const href = links?.column === x ? links.hrefs[y] : undefined;
      sheet[utils.encode_cell({ r: y + ABOVE, c: x })] = {
        ...makeCell(cell),
        ...(href === undefined ? {} : { l: { Target: new URL(href, origin).href } }),
      };
    });
  });
  const last = head.length - 1;
  sheet['!ref'] = utils.encode_range({
    s: { r: 0, c: 0 },
    e: { r: ABOVE - 1 + rows.length, c: last },
  });
  sheet['!cols'] = widths.map((wch) => ({ wch }));
  sheet['!merges'] = [0, 1].map((row) => ({ s: { r: row, c: 0 }, e: { r: row, c: last } }));
  return sheet;
}

function makeCell(cell: Cell): CellObject {
  if (typeof cell === 'number') return { t: 'n', v: cell };
  if (typeof cell === 'string') return { t: 's', v: cell };
  return { t: 'n', v: (Date.parse(cell.day) - EPOCH) / DAY, z: 'yyyy-mm-dd' };
}
