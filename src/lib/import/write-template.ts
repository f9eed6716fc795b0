import { utils, write } from '@e965/xlsx';

/** The sheet that is filled in. */
export interface TemplateSheet {
  name: string;
  /** Headings, then examples. */
  rows: string[][];
  /** Of the columns, in characters. */
  widths: number[];
}

/** A workbook of a sheet to fill in and one that explains it, three columns wide. The same bytes every time. */
export function writeTemplate(sheet: TemplateSheet, help: string[][]): Uint8Array<ArrayBuffer> {
  const book = utils.book_new();
  const plan = utils.aoa_to_sheet(sheet.rows);
  plan['!cols'] = sheet.widths.map((wch) => ({ wch }));
  const explanation = utils.aoa_to_sheet(help);
  explanation['!cols'] = [{ wch: 12 }, { wch: 70 }, { wch: 44 }];
  utils.book_append_sheet(book, plan, sheet.name);
  utils.book_append_sheet(book, explanation, '填写说明');
  return new Uint8Array(
    write(book, { type: 'array', bookType: 'xlsx', compression: true }) as ArrayBuffer,
  );
}
