import { parseNumeral } from '../statute/numeral.ts';
import { columnLetter, EMPTY_CELL, normalizeText, type Cell, type Sheet } from './cells.ts';
import { findHeadings, isHeadingRow, type Field, type Headings } from './headings.ts';
import { parseWhen, toDigits, type When } from './parse-when.ts';

/** A row that announces a lecture, with what its columns say. */
export interface PlanRow {
  sheet: string;
  /** From 1, as spreadsheets count. */
  row: number;
  /** Text of a column; empty where it says nothing or is not there. */
  say: (field: Field) => string;
  /** Letter of a column; undefined where it is not there. */
  column: (field: Field) => string | undefined;
  when: When;
  /** Titles that stand over the row, with the names of sheet and file. */
  titles: string;
}

/** Something that a person has to look at: where, what, and what to do. */
export interface Doubt {
  sheet: string;
  /** From 1; 0 where the whole sheet is meant. */
  row: number;
  column?: string;
  message: string;
  cure: string;
}

/** Rows of all sheets, doubts about whole sheets, and headings of columns that are not imported. */
export interface RowsRead {
  rows: PlanRow[];
  doubts: Doubt[];
  unused: string[];
}

interface Period {
  year?: number;
  month?: number;
}

/** Rows that only help to fill in, or that sum up. */
const EXAMPLE = /^[([（【]?示例/;
const FOOTER = /^(?:合计|总计|小计|填表|制表|审核|联系人|注[:：]|说明[:：]|备注[:：])/;
const EXPLAINING_SHEET = /说明$|^(?:示例|参考|字典)/;

/** Reads the rows of a workbook's sheets; what stands in a title over them helps with the years and months left out. */
export function readRows(sheets: readonly Sheet[], fileName: string, today: string): RowsRead {
  const read: RowsRead = { rows: [], doubts: [], unused: [] };
  for (const sheet of sheets) {
    if (EXPLAINING_SHEET.test(sheet.name)) continue;
    const headings = findHeadings(sheet.rows);
    if (headings) {
      readSheet(sheet, headings, { fileName, today }, read);
      read.unused.push(...headings.unused);
    } else {
      read.doubts.push({
        sheet: sheet.name,
        row: 0,
        message: '没有找到表头。',
        cure: '请在内容上面留一行表头，至少有“时间”和“主题”；也可以用模板。',
      });
    }
  }
  return read;
}

/** The year and the month that a title tells, where it tells one alone: 2026年12月讲座安排. */
export function readPeriod(title: string): Period {
  const text = toDigits(title);
  const only = (pattern: RegExp) => {
    const found = new Set([...text.matchAll(pattern)].map(([, number]) => Number(number)));
    return found.size === 1 ? [...found][0]! : undefined;
  };
  const year = only(/(?<!\d)(20\d\d)(?=年|[.-]\d)/g);
  const month = only(/(?<!\d)(1[0-2]|0?[1-9])月(?!\d)/g);
  const isSpan = /\d月?-\d{1,2}月|上半年|下半年/.test(text);
  return { ...(year !== undefined && { year }), ...(month !== undefined && !isSpan && { month }) };
}

function readSheet(
  { name, rows }: Sheet,
  headings: Headings,
  { fileName, today }: { fileName: string; today: string },
  read: RowsRead,
): void {
  const above = rows.slice(0, headings.row).flatMap((cells) => cells.filter(isOwn));
  const titles = [fileName.replace(/\.\w+$/, ''), name, ...above.map(({ text }) => text)];
  let period = titles.map(readPeriod).reduce((one, other) => ({ ...one, ...other }), {});
  for (const [index, cells] of rows.entries()) {
    if (index <= headings.row || isLeftOut(cells, headings)) continue;
    const row = makeRow({
      name,
      row: index + 1,
      cells,
      headings,
      period,
      today,
      titles: titles.join(' '),
    });
    if (row.say('title') !== '' || row.when.kind !== 'doubt' || hasWhen(row)) {
      const texts = new Set(cells.filter(({ text }) => text !== '').map(({ text }) => text));
      if (texts.size > 1) {
        read.rows.push(row);
        continue;
      }
    }
    // 十二月 alone in a row stands over the rows below.
    period = { ...period, ...readPeriod(cells.find(isOwn)!.text) };
  }
}

const isOwn = ({ text, isMerged }: Cell) => text !== '' && isMerged !== true;
const hasWhen = (row: PlanRow) => row.say('when') !== '';

function isLeftOut(cells: readonly Cell[], headings: Headings): boolean {
  const own = cells.filter(isOwn);
  const isMarked = own.some(({ text }) => EXAMPLE.test(text));
  return own.length === 0 || isMarked || FOOTER.test(own[0]!.text) || isHeadingRow(cells, headings);
}

function makeRow(given: {
  name: string;
  row: number;
  cells: readonly Cell[];
  headings: Headings;
  period: Period;
  today: string;
  titles: string;
}): PlanRow {
  const { name, row, cells, headings, period, today, titles } = given;
  const at = (field: Field) =>
    (headings.columns.get(field) ?? []).map((column) => cells[column] ?? EMPTY_CELL);
  const say = (field: Field) =>
    at(field)
      .map(({ text }) => normalizeSpaces(text))
      .filter(Boolean)
      .join(' ');
  const told = readMonth(say('month'));
  const when = parseWhen(at('when'), {
    today,
    ...period,
    ...told,
    ...(told.month !== undefined && { isMonthTold: true }),
    weekday: say('weekday'),
  });
  const column = (field: Field) => {
    const [first] = headings.columns.get(field) ?? [];
    return first === undefined ? undefined : columnLetter(first);
  };
  return { sheet: name, row, say, column, when, titles };
}

const normalizeSpaces = (text: string) => text.replaceAll(/[\s\u200b\ufeff]+/gu, ' ').trim();

/** 12月, 十二月, 2026年12月, 12, and 2026-12-01, into which spreadsheets turn a month. */
function readMonth(text: string): Period {
  const word = toDigits(text);
  const match = /^(?:(20\d\d)[年./-] ?)?(\d{1,2})(?:月份?|[./-]0?1)?$/.exec(word);
  const month = match ? Number(match[2]) : parseNumeral(normalizeText(text));
  if (month === undefined || month < 1 || month > 12) return {};
  return { month, ...(match?.[1] !== undefined && { year: Number(match[1]) }) };
}
