import { normalizeText, type Cell } from './cells.ts';

/** What a column of a plan of lectures may tell. */
export type Field =
  | 'number' | 'month' | 'weekday' | 'when' | 'end' | 'title' | 'speaker' | 'role' | 'place'
  | 'community' | 'audiences' | 'signUp' | 'seats' | 'topics' | 'status' | 'note'; // prettier-ignore

/** What each is called in messages. */
export const FIELD_NAMES: Readonly<Record<Field, string>> = {
  number: '序号', month: '月份', weekday: '星期', when: '时间', end: '结束时间', title: '主题',
  speaker: '主讲人', role: '身份', place: '地点', community: '社区', audiences: '对象',
  signUp: '报名方式', seats: '座位', topics: '类别', status: '状态', note: '备注',
}; // prettier-ignore

/** Usual wordings, the narrower first: 主讲人单位 is no name, 主题分类 is no title. */
const WORDINGS: readonly [Field, RegExp][] = [
  ['number', /^(?:序号|编号|期数|期次|场次|no)$/],
  ['month', /^月份?$|月份$/],
  ['weekday', /^(?:星期几?|周几|礼拜)$/],
  ['end', /结束|截止|时长|到几点/],
  ['topics', /分类|类别|类型|领域/],
  ['role', /单位|职务|身份|职称|头衔/],
  ['title', /^(?:(?:法治|普法)?(?:讲座|活动|课程|主讲|宣讲|授课|讲课)?(?:的)?(?:主题|题目|名称|内容|标题|课题|课程)|讲什么)$/],
  ['signUp', /报名|怎么参加|参加方式|参与方式/],
  ['seats', /座位|人数|名额|席位/],
  ['audiences', /对象|面向|参加人|参与人|听众|受众|讲给谁|适合人群/],
  ['status', /^(?:状态|变动|变更|是否取消)$/],
  ['speaker', /主讲|讲师|授课(?:人|老师)|讲课(?:人|老师)|宣讲(?:人|员)|谁来讲|主讲者|讲者|授课教师/],
  ['place', /地点|场地|地址|会场|场所|在哪/],
  ['community', /^(?:所属|主办|举办|承办|所在)?社区(?:名称)?$/],
  ['note', /备注|说明|原因/],
  ['when', /日期|时间|时刻|时段|哪天|几点|^开始$/],
  ['title', /主题|题目|内容|课题|名称|讲座$/],
]; // prettier-ignore

/** Rows among which the heading is looked for: a title and remarks may stand above. */
const FIRST_ROWS = 15;
const LONGEST = 14;

/** What the heading of a column says it holds; undefined for what is not imported. */
function readHeading(text: string): Field | undefined {
  const word = normalizeText(text)
    .replaceAll(/\([^)]*\)|[\s*:：、"“”]/g, '')
    .toLowerCase();
  if (word === '' || word.length > LONGEST) return undefined;
  return WORDINGS.find(([, wording]) => wording.test(word))?.[0];
}

/** The row of the headings, counted from 0, and the columns of each field; two columns may tell date and time. */
export interface Headings {
  row: number;
  columns: ReadonlyMap<Field, number[]>;
  /** Headings of columns that are not imported. */
  unused: string[];
}

/** Finds the row with the most usual headings; where they stand on two rows the second, on a second page the first. */
export function findHeadings(rows: readonly (readonly Cell[])[]): Headings | undefined {
  let best: Headings | undefined;
  for (const [row, cells] of rows.slice(0, FIRST_ROWS).entries()) {
    const found = readHeadingRow(row, cells);
    const isOne =
      found.columns.size >= 2 && (found.columns.has('title') || found.columns.has('when'));
    const least = (best?.columns.size ?? 0) + (best?.row === row - 1 ? 0 : 1);
    if (isOne && found.columns.size >= least) best = found;
  }
  return best;
}

/** Whether the row stands for the headings once more, as on the second printed page. */
export function isHeadingRow(cells: readonly Cell[], headings: Headings): boolean {
  const { columns } = readHeadingRow(0, cells);
  return columns.size >= 2 && columns.size >= headings.columns.size - 1;
}

function readHeadingRow(row: number, cells: readonly Cell[]): Headings {
  const columns = new Map<Field, number[]>();
  const unused: string[] = [];
  for (const [column, { text }] of cells.entries()) {
    const field = readHeading(text);
    if (field === undefined) {
      if (text !== '') unused.push(text);
      continue;
    }
    const same = columns.get(field);
    // Only date and time are told in two columns; of two titles the second says more than a lecture's page has room for.
    if (same && field !== 'when') unused.push(text);
    else columns.set(field, [...(same ?? []), column]);
  }
  return { row, columns, unused };
}
