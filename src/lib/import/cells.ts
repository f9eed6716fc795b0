/** One cell of a table, as the person who made it sees it. */
export interface Cell {
  /** Trimmed text; empty where nothing stands. */
  text: string;
  /** Of a cell that holds a number: days since 1899-12-30 where it is a date, also in workbooks that count from 1904. */
  number?: number;
  /** The number is shown as a date or as a time of day. */
  isDate?: boolean;
  /** Filled in from the first cell of a merged block. */
  isMerged?: boolean;
}

/** A sheet of a workbook: `rows[0]` is row 1, `cells[0]` is column A. */
export interface Sheet {
  name: string;
  rows: readonly (readonly Cell[])[];
}

/** A file that was read, or why it could not be. */
export type Workbook =
  { sheets: Sheet[]; problem?: undefined } | { problem: { message: string; cure: string } };

export const EMPTY_CELL: Cell = { text: '' };

/** A, B … Z, AA of a column that is counted from 0, as spreadsheets name it. */
export function columnLetter(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnLetter(Math.floor(column / 26) - 1) + letter;
}

/** 2026-12-04 14:30, or either half where the number has only that; from days since 1899-12-30. */
export function formatSerial(serial: number): string {
  const minutes = Math.round(serial * 24 * 60);
  const moment = new Date(Date.UTC(1899, 11, 30) + minutes * 60_000).toISOString();
  const time = moment.slice(11, 16);
  if (serial < 1) return time;
  return minutes % (24 * 60) === 0 ? moment.slice(0, 10) : `${moment.slice(0, 10)} ${time}`;
}

/** Text in one width and without stray blanks: １２：３０ and 12:30 are the same to whoever wrote them. */
export function normalizeText(text: string): string {
  return text
    .normalize('NFKC')
    .replaceAll(/[\s\u200b\ufeff]+/gu, ' ')
    .trim();
}

/** What two wordings are compared by: no blanks, no punctuation, one width. */
export function bareText(text: string): string {
  return normalizeText(text)
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}
