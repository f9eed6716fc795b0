/** What a cell of a table holds: words, a number, or an ISO day that a spreadsheet knows as one. */
export type Cell = string | number | { day: string };

/** A table of the ledger, as pages show it and as files hold it. */
export interface LedgerTable {
  /** Name of the sheet: at most 31 characters. */
  name: string;
  /** Heading that stands over all columns. */
  title: string;
  /** How its numbers are computed, in a sentence. */
  note: string;
  head: readonly string[];
  rows: readonly (readonly Cell[])[];
  /** Widths of the columns in characters of the Latin alphabet; a Chinese one takes two. */
  widths: readonly number[];
  /** Pages that prove the rows: the column whose words lead there, and a path of the site for each row. */
  links?: { column: number; hrefs: readonly (string | undefined)[] };
}

/** A cell as one reads it. */
export const formatCell = (cell: Cell): string =>
  typeof cell === 'object' ? cell.day : String(cell);
