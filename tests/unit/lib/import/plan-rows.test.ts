import { expect, test } from 'vitest';
import type { Known } from '../../../../src/lib/import/known.ts';
import { planImport } from '../../../../src/lib/import/plan-import.ts';
import { KNOWN } from './known-world.ts';

const HEADINGS = ['时间', '主题', '主讲人', '地点'];
const PLACE = '社区服务中心二楼活动室';
const TITLE = '租房押金怎么要回来';

/** The plan of sheets by name, each of rows of texts under the usual headings. */
function plan(sheets: Record<string, string[][]>, known: Known = KNOWN, headings = HEADINGS) {
  const read = Object.entries(sheets).map(([name, rows]) => ({
    name,
    rows: [headings, ...rows].map((row) => row.map((text) => ({ text }))),
  }));
  return planImport(read, '安排.xlsx', known, '2026-11-22');
}

/** The plan of one row. */
const planRow = (row: string[], known?: Known, headings?: string[]) =>
  plan({ 安排: [row] }, known, headings);
/** What a person reads of what is asked about. */
const ask = (...given: Parameters<typeof planRow>) =>
  planRow(...given).doubtful.map(({ message, cure }) => message + cure);

test('A new lecture says what to look at: a holiday, a day that is past', () => {
  const holidays = { 2026: { off: ['2026-12-20/2026-12-22'], work: ['2026-12-26'] } };
  const notes = (time: string) =>
    planRow([time, '路灯坏了找谁', '王某', PLACE], { ...KNOWN, holidays }).added[0]?.notes;
  expect(notes('2027年1月1日9:00-10:00')).toEqual(['这天是元旦，请问清有没有人来']);
  expect(notes('12月21日9:00-10:00')).toEqual(['这天是放假的日子，请问清有没有人来']);
  expect(notes('12月26日9:00-10:00')).toEqual([]);
  expect(notes('2026年11月20日9:00-10:00')).toEqual(['已经过去了，记得补写讲后小结']);
});

test('A day years ahead is asked about', () => {
  expect(ask(['2028年12月12日9:00', TITLE, '王某', PLACE])).toEqual([
    '2028年12月12日太远。请核对年份；表里没有年份的，请写上。',
  ]);
});

test('A file that does not fit its schema is no lecture and no series, but its address is taken', () => {
  const path = 'content/lectures/2026/heping-20261212-1430.mdx';
  const lectures = [{ path, text: '---\ntitle: 短\n---\n' }];
  const series = [{ path: 'content/series/yuejiang.yaml', text: 'name: 每月一讲\n' }];
  const { added } = planRow(['12月12日14:30', TITLE, '王某', PLACE], {
    ...KNOWN,
    lectures,
    series,
  });
  expect(added[0]?.path).toBe(path.replace('.mdx', '-2.mdx'));
  expect(added[0]?.text).not.toContain('series');
});

test('The same lecture on two sheets is one, and the second row says where the first stands', () => {
  const row = ['12月12日14:30', TITLE, '王某', PLACE];
  expect(plan({ 十二月: [row], 全年: [row] }).doubtful).toMatchObject([
    { sheet: '全年', row: 2, message: '和“十二月”的第2行是同一讲。', cure: '请删去其中一行。' },
  ]);
});

test('A sheet without headings is asked about, one that only explains is passed over', () => {
  const { doubtful } = planImport(
    ['通讯录', '填表说明'].map((name) => ({ name, rows: [[{ text: '王某' }]] })),
    '安排.xlsx',
    KNOWN,
    '2026-11-22',
  );
  expect(doubtful).toEqual([
    {
      sheet: '通讯录',
      row: 0,
      message: '没有找到表头。',
      cure: '请在内容上面留一行表头，至少有“时间”和“主题”；也可以用模板。',
    },
  ]);
});

test.each([
  ['12月', '4日14:30', '2026年12月4日'],
  ['十二月', '4日14:30', '2026年12月4日'],
  ['12', '4日14:30', '2026年12月4日'],
  ['2027年1月', '8日14:30', '2027年1月8日'],
  ['2027-01-01', '8日14:30', '2027年1月8日'],
  ['第13', '12月4日14:30', '2026年12月4日'],
  ['13', '12月4日14:30', '2026年12月4日'],
  ['0', '12月4日14:30', '2026年12月4日'],
])('Beside the month “%s” the time “%s” is on %s', (month, time, day) => {
  const row = [month, time, TITLE, '王某', PLACE];
  expect(planRow(row, KNOWN, ['月份', ...HEADINGS]).added[0]?.when).toContain(`${day}（`);
});

test('A date that is of another month than its column says is asked about', () => {
  expect(ask(['11月', '12月4日14:30', TITLE, '王某', PLACE], KNOWN, ['月份', ...HEADINGS])).toEqual(
    ['“12月4日”和月份那一列的11月对不上。请核对是几月。'],
  );
});

test('Rows that end early say nothing in the columns that they leave out', () => {
  expect(ask(['12月4日14:30', TITLE])).toEqual([
    '没有写地点。请写清在哪里，例如 社区服务中心二楼活动室。',
    '没有写主讲人。请写上名字，要和讲师名单里的一样。',
  ]);
});

test('Headings on the second printed page are no row, and a second column of titles is not used', () => {
  const headings = [...HEADINGS, '题目'];
  const rows = [
    ['12月4日14:30', TITLE, '王某', PLACE, '怎么要'],
    headings,
    ['12月11日14:30', '路灯坏了找谁', '王某', PLACE],
  ];
  const { added, doubtful, unused } = plan({ 安排: rows }, KNOWN, headings);
  expect(added.map(({ row }) => row)).toEqual([2, 4]);
  expect([doubtful, unused]).toEqual([[], ['题目']]);
});

test('A table that tells the time and nothing of a title is still a table', () => {
  expect(ask(['12月4日14:30', '王某', PLACE], KNOWN, ['时间', '主讲人', '地点'])).toEqual([
    '没有写主题。表里没有“主题”这一列。请写上讲什么，4到24个字。',
  ]);
});

test('Headings may stand on two rows, where merged cells repeat them', () => {
  const headings = ['时间', '时间', '主题', '主讲人', '地点'];
  const rows = [
    ['日期', '时刻', '主题', '主讲人', '地点'],
    ['12月4日', '14:30', TITLE, '王某', PLACE],
  ];
  const { added, doubtful } = plan({ 安排: rows }, KNOWN, headings);
  expect([added.map(({ when }) => when), doubtful]).toEqual([
    ['2026年12月4日（周五）下午2:30–4:00'],
    [],
  ]);
});
