import { read, SSF, utils, type CellObject, type WorkBook, type WorkSheet } from '@e965/xlsx';
import papaparse from 'papaparse';
import { EMPTY_CELL, formatSerial, type Cell, type Sheet, type Workbook } from './cells.ts';
import { decodeText } from './decode-text.ts';

/** Bytes that a plan of lectures never has. */
const MOST = 10_000_000;
/** Rows and columns beyond which a sheet holds no plan of lectures, but formatting down to the last row. */
const MOST_ROWS = 5000;
const MOST_COLUMNS = 100;
/** Days by which workbooks of old Macs count less: from 1904-01-01. */
const SINCE_1904 = 1462;

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];
const PDF = [0x25, 0x50, 0x44, 0x46];
const RESAVE = '请用 WPS 或 Excel 打开，另存为 .xlsx 再导入。';

/**
 * The sheets of an .xlsx, .xls or .csv file, hidden ones left out, merged cells filled in. A file that cannot be read
 * is a value with its cure; nothing is thrown.
 */
export function readWorkbook(bytes: Uint8Array, fileName: string): Workbook {
  if (bytes.length === 0) return refuse(`${fileName} 是空的`, '请确认选对了文件，或重新保存一次。');
  if (bytes.length > MOST)
    return refuse(
      `${fileName} 有${Math.round(bytes.length / 1e6)} MB，不像填的表格`,
      '请删去里面的图片，或只留要导入的这一张表。',
    );
  if (startsWith(bytes, PDF))
    return refuse(`${fileName} 是 PDF，不是表格`, '请找到做它的那份表格文件。');
  if (startsWith(bytes, ZIP) || startsWith(bytes, COMPOUND)) return readBinary(bytes, fileName);
  const text = decodeText(bytes);
  if (text === undefined) return refuse(`${fileName} 不是表格文件`, RESAVE);
  if (text.trim() === '') return refuse(`${fileName} 是空的`, '请确认选对了文件。');
  // Old office systems hand out web pages and XML that are named .xls.
  return /^\s*</.test(text) ? readMarkup(text, fileName) : { sheets: [readCsv(text, fileName)] };
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, index) => bytes[index] === byte);
}

function readBinary(bytes: Uint8Array, fileName: string): Workbook {
  try {
    return collect(read(bytes, { type: 'array', cellNF: true, sheetRows: MOST_ROWS }), fileName);
  } catch (error) {
    // A locked .xlsx is a compound file with the table inside; a broken archive may seem encrypted, too.
    const isLocked = startsWith(bytes, COMPOUND) && /password|encrypt/i.test(String(error));
    return isLocked
      ? refuse(`${fileName} 加了密码`, '请打开它，去掉密码，另存一份再导入。')
      : refuse(`${fileName} 打不开，可能没有传完，也可能不是表格`, RESAVE);
  }
}

function readMarkup(text: string, fileName: string): Workbook {
  try {
    return collect(read(text, { type: 'string', cellNF: true, sheetRows: MOST_ROWS }), fileName);
  } catch {
    return refuse(`${fileName} 里没有表格`, RESAVE);
  }
}

function readCsv(text: string, fileName: string): Sheet {
  const { data } = papaparse.parse<string[]>(text.replace(/^\ufeff/, ''), {
    skipEmptyLines: false,
  });
  const rows = data.slice(0, MOST_ROWS).map((row) => row.map((cell) => ({ text: cell.trim() })));
  return { name: fileName.replace(/\.\w+$/, ''), rows };
}

function collect(book: WorkBook, fileName: string): Workbook {
  const is1904 = book.Workbook?.WBProps?.date1904 === true;
  const sheets = book.SheetNames.filter((_, index) => !book.Workbook?.Sheets?.[index]?.Hidden)
    .map((name) => ({ name, rows: readRows(book.Sheets[name], is1904) }))
    .filter(({ rows }) => rows.some((row) => row.some(({ text }) => text !== '')));
  return sheets.length > 0
    ? { sheets }
    : refuse(`${fileName} 里没有内容`, '请确认选对了文件，要导入的写在没有隐藏的表里。');
}

function readRows(sheet: WorkSheet | undefined, is1904: boolean): Cell[][] {
  if (!sheet?.['!ref']) return [];
  const { e } = utils.decode_range(sheet['!ref']);
  const [height, width] = [Math.min(e.r + 1, MOST_ROWS), Math.min(e.c + 1, MOST_COLUMNS)];
  const at = (r: number, c: number) => sheet[utils.encode_cell({ r, c })] as CellObject | undefined;
  const rows = Array.from({ length: height }, (_, r) =>
    Array.from({ length: width }, (_, c) => readCell(at(r, c), is1904)),
  );
  for (const { s, e: end } of sheet['!merges'] ?? [])
    for (let r = s.r; r <= Math.min(end.r, height - 1); r += 1)
      for (let c = s.c; c <= Math.min(end.c, width - 1); c += 1)
        if (r !== s.r || c !== s.c) rows[r]![c] = { ...rows[s.r]![s.c]!, isMerged: true };
  return rows;
}

function readCell(cell: CellObject | undefined, is1904: boolean): Cell {
  if (cell?.v === undefined || cell.t === 'e' || cell.t === 'z') return EMPTY_CELL;
  if (cell.t !== 'n') return { text: String(cell.v).trim() };
  const isDate = typeof cell.z === 'string' && (SSF.is_date as (format: string) => boolean)(cell.z);
  const value = Number(cell.v);
  if (!isDate) return { text: (cell.w ?? String(value)).trim(), number: value };
  const serial = is1904 && value >= 1 ? value + SINCE_1904 : value;
  return { text: formatSerial(serial), number: serial, isDate };
}

function refuse(message: string, cure: string): Workbook {
  return { problem: { message: `${message}。`, cure } };
}
