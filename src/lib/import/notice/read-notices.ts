import { findCategory, type Category } from '../../notice/categories.ts';
import {
  bareText,
  columnLetter,
  EMPTY_CELL,
  normalizeText,
  type Cell,
  type Sheet,
} from '../cells.ts';
import { readDate } from '../date-text.ts';
import { toDigits } from '../parse-when.ts';
import { readPeriod, type Doubt } from '../read-rows.ts';
import { findNoticeHeadings, type NoticeField, type NoticeHeadings } from './headings.ts';
import { parseYuan } from './parse-yuan.ts';

/** One sum of a notice. */
export interface DraftAmount {
  what: string;
  flow: '收入' | '支出';
  yuan: number;
}

/** A notice as its rows tell it; rows of the same title and day are one. */
export interface NoticeDraft {
  sheet: string;
  /** The first of its rows, from 1. */
  row: number;
  title: string;
  category: Category;
  publishedOn: string;
  until?: string;
  text: string[];
  amounts: DraftAmount[];
  by: string;
  ask: string;
  /** Slug. */
  community: string;
}

/** What the reading of one row needs. */
interface RowWorld {
  sheet: string;
  row: number;
  cell: (field: NoticeField) => Cell;
  column: (field: NoticeField) => string | undefined;
  year: number | undefined;
  today: string;
  communities: readonly { slug: string; name: string }[];
}

const SKIPPED = /^[([（【]?示例|^(?:合计|总计|小计|填表|制表|审核|说明[:：]|备注[:：]|注[:：])/;
const EXPLAINING_SHEET = /说明$|^(?:示例|参考|字典)/;

/** Reads the notices of all sheets. A row that cannot be read is a doubt, and its notice is left out as a whole. */
export function readNotices(
  sheets: readonly Sheet[],
  fileName: string,
  communities: RowWorld['communities'],
  today: string,
): { drafts: NoticeDraft[]; doubts: Doubt[]; unused: string[] } {
  const drafts = new Map<string, NoticeDraft>();
  const doubts: Doubt[] = [];
  const refused = new Set<string>();
  const unused: string[] = [];
  for (const sheet of sheets.filter(({ name }) => !EXPLAINING_SHEET.test(name))) {
    const headings = findNoticeHeadings(sheet.rows);
    if (!headings) {
      doubts.push({
        sheet: sheet.name,
        row: 0,
        message: '没有找到表头。',
        cure: '请在内容上面留一行表头，至少有“标题”和“公开日期”。',
      });
      continue;
    }
    unused.push(...headings.unused);
    for (const world of listRows(sheet, headings, fileName, communities, today)) {
      const key = [
        sheet.name,
        bareText(world.cell('title').text),
        world.cell('publishedOn').text,
      ].join();
      const draft = readRow(world, doubts);
      const known = drafts.get(key);
      if (!draft) refused.add(key);
      else if (!known) drafts.set(key, draft);
      else {
        known.amounts.push(...draft.amounts);
        known.text.push(...draft.text.filter((text) => !known.text.includes(text)));
      }
    }
  }
  return {
    drafts: [...drafts].filter(([key]) => !refused.has(key)).map(([, draft]) => draft),
    doubts,
    unused: [...new Set(unused)],
  };
}

function* listRows(
  sheet: Sheet,
  headings: NoticeHeadings,
  fileName: string,
  communities: RowWorld['communities'],
  today: string,
): Generator<RowWorld> {
  const above = sheet.rows.slice(0, headings.row).flatMap((cells) => cells.map(({ text }) => text));
  const year = [fileName, sheet.name, ...above].map((text) => readPeriod(text).year).find(Boolean);
  let last = { title: EMPTY_CELL, publishedOn: EMPTY_CELL, category: EMPTY_CELL };
  for (const [index, cells] of sheet.rows.entries()) {
    const own = cells.filter(({ text }) => text !== '');
    if (index <= headings.row || own.length === 0 || own.some(({ text }) => SKIPPED.test(text)))
      continue;
    const at = (field: NoticeField) => cells[headings.columns.get(field) ?? -1] ?? EMPTY_CELL;
    // Further sums of a notice stand below it, with title and day left out.
    if (at('title').text !== '')
      last = { title: at('title'), publishedOn: at('publishedOn'), category: at('category') };
    const isMore = at('title').text === '' && at('publishedOn').text === '';
    yield {
      sheet: sheet.name,
      row: index + 1,
      cell: (field) => (isMore && field in last ? last[field as keyof typeof last] : at(field)),
      column: (field) => {
        const column = headings.columns.get(field);
        return column === undefined ? undefined : columnLetter(column);
      },
      year,
      today,
      communities,
    };
  }
}

function readRow(world: RowWorld, doubts: Doubt[]): NoticeDraft | undefined {
  const { sheet, row, cell, column } = world;
  const before = doubts.length;
  const doubt = (field: NoticeField, message: string, cure: string) => {
    const at = column(field);
    doubts.push({
      sheet,
      row,
      ...(at !== undefined && { column: at }),
      message: `${message}。`,
      cure,
    });
  };
  const say = (field: NoticeField) => cell(field).text.trim();
  const title = say('title');
  const category = say('category') === '' ? findCategory(title) : findCategory(say('category'));
  if (!category)
    doubt(
      'category',
      say('category') === '' ? '没有写类别' : `类别“${say('category')}”不认识`,
      '请写会议决定、拨款和捐赠、设施使用、服务项目、协商事项、协助政府、筹资收支、选举、民主评议、经济责任审计或者其他。',
    );
  const publishedOn = readDay('publishedOn', world, doubt);
  const until = say('until') === '' ? undefined : readDay('until', world, doubt);
  const community = findCommunity(say('community'), world.communities);
  if (community === undefined)
    doubt(
      'community',
      say('community') === '' ? '没有写是哪个社区' : `社区“${say('community')}”不认识`,
      `请写全名；网站上有：${world.communities.map(({ name }) => name).join('、')}。`,
    );
  const amounts = readAmounts(world, doubt);
  if (doubts.length > before || !category || publishedOn === undefined || community === undefined)
    return undefined;
  const text = say('text')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  return {
    sheet, row, title, category, publishedOn,
    ...(until !== undefined && { until }),
    text, amounts, by: say('by'), ask: say('ask'), community,
  }; // prettier-ignore
}

type Refuse = (field: NoticeField, message: string, cure: string) => void;

function readDay(
  field: 'publishedOn' | 'until',
  { cell, year, today }: RowWorld,
  doubt: Refuse,
): string | undefined {
  const { text } = cell(field);
  if (text === '') {
    doubt(field, '没有写公开日期', '请写成 2026年11月12日。');
    return undefined;
  }
  const read = readDate(toDigits(text), { today, ...(year !== undefined && { year }) });
  if ('problem' in read) {
    doubt(field, read.problem.message.replace(/。$/, ''), read.problem.cure);
    return undefined;
  }
  // What was published is past: a day without its year may be of either.
  if (!('day' in read) || (read.isYearGuessed && read.day > today)) {
    doubt(field, `“${text}”看不出是哪一年哪一天`, '请写成 2026年11月12日。');
    return undefined;
  }
  return read.day;
}

function findCommunity(said: string, communities: RowWorld['communities']): string | undefined {
  if (said === '') return communities.length === 1 ? communities[0]!.slug : undefined;
  return communities.find(({ name }) => bareText(name) === bareText(said))?.slug;
}

function readAmounts({ cell }: RowWorld, doubt: Refuse): DraftAmount[] {
  const what = normalizeText(cell('item').text) || normalizeText(cell('title').text);
  const said = normalizeText(cell('flow').text);
  const isIncome = /收/.test(said);
  const columns: [NoticeField, DraftAmount['flow']][] = [
    ['income', '收入'],
    ['outgo', '支出'],
    ['yuan', isIncome ? '收入' : '支出'],
  ];
  return columns.flatMap(([field, flow]) => {
    const { text } = cell(field);
    if (text === '' || text === '-' || text === '/') return [];
    const yuan = parseYuan(cell(field));
    if (yuan === undefined) {
      doubt(
        field,
        `金额“${text}”看不懂`,
        '请只写数字，例如 12800 或 12800.50；支出写在“支出”一列。',
      );
      return [];
    }
    return [{ what, flow, yuan }];
  });
}
