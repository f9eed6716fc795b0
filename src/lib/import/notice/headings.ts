import { normalizeText, type Cell } from '../cells.ts';

/** What a column of a table of notices may tell. */
export type NoticeField =
  | 'number' | 'category' | 'title' | 'publishedOn' | 'until' | 'item' | 'flow' | 'income'
  | 'outgo' | 'yuan' | 'text' | 'by' | 'ask' | 'community'; // prettier-ignore

/** Usual wordings, the narrower first. */
const WORDINGS: readonly [NoticeField, RegExp][] = [
  ['number', /^(?:序号|编号|no)$/],
  ['until', /截止|到期|公[开布示]至|公[开布示]到|结束/],
  ['publishedOn', /^(?:公[开布示])?(?:日期|时间)$|公[开布示](?:日期|时间|日)|哪天/],
  ['category', /类别|类型|分类/],
  ['flow', /^(?:收支|方向|收入\/支出|收或支)$/],
  ['income', /收入/],
  ['outgo', /支出/],
  ['yuan', /金额|多少钱|元$/],
  ['item', /^(?:项目|用途|明细|科目|款项|收支项目)$/],
  ['community', /社区/],
  ['ask', /咨询|疑问|联系/],
  ['by', /公[开布示](?:人|单位|主体)|谁公开/],
  ['text', /内容|说明|情况|备注|正文/],
  ['title', /标题|事项|题目|名称|公[开布示]的?事/],
];

/** Rows among which the heading is looked for. */
const FIRST_ROWS = 15;
const LONGEST = 14;

/** The row of the headings, counted from 0, and the column of each field. */
export interface NoticeHeadings {
  row: number;
  columns: ReadonlyMap<NoticeField, number>;
  /** Headings of columns that are not imported. */
  unused: string[];
}

/** Finds the row with the most usual headings; it must name at least what is published and when. */
export function findNoticeHeadings(rows: readonly (readonly Cell[])[]): NoticeHeadings | undefined {
  let best: NoticeHeadings | undefined;
  for (const [row, cells] of rows.slice(0, FIRST_ROWS).entries()) {
    const found = readRow(row, cells);
    const isOne = found.columns.has('title') && found.columns.has('publishedOn');
    if (isOne && found.columns.size > (best?.columns.size ?? 0)) best = found;
  }
  return best;
}

function readRow(row: number, cells: readonly Cell[]): NoticeHeadings {
  const columns = new Map<NoticeField, number>();
  const unused: string[] = [];
  for (const [column, { text }] of cells.entries()) {
    const word = normalizeText(text).replaceAll(/\([^)]*\)|[\s*:、"“”]/g, '');
    if (word === '' || word.length > LONGEST) continue;
    const field = WORDINGS.find(([, wording]) => wording.test(word))?.[0];
    if (field === undefined || columns.has(field)) unused.push(text);
    else columns.set(field, column);
  }
  return { row, columns, unused };
}
