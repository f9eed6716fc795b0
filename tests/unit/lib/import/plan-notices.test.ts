import { expect, test } from 'vitest';
import { makeNoticeTemplate } from '../../../../src/lib/import/notice/template.ts';
import { planNotices } from '../../../../src/lib/import/notice/plan-notices.ts';
import { readWorkbook } from '../../../../src/lib/import/read-workbook.ts';
import { COMMUNITIES, planLines as plan, TABLE } from './known-notices.ts';

test('Rows below a notice are its further sums, and the year comes from the title', () => {
  const { added, doubtful } = plan(TABLE);
  expect(doubtful).toEqual([]);
  expect(added.map(({ path }) => path)).toEqual([
    'content/notices/2026/shifan-20261012.yaml',
    'content/notices/2026/shifan-20261118.yaml',
  ]);
  expect(added[0]!.text).toMatchInlineSnapshot(`
    "community: shifan
    title: 第三季度收支
    category: 拨款和捐赠
    publishedOn: 2026-10-12
    text:
      - 收支列在下面。
    amounts:
      - { what: 街道拨款, flow: 收入, yuan: 30000 }
      - { what: 活动室水电, flow: 支出, yuan: 5120.8 }
      - { what: 灯泡, flow: 支出, yuan: 2340 }
    "
  `);
});

test('Planned again nothing is new, and what was published is not changed without a word', () => {
  const { added } = plan(TABLE);
  expect(plan(TABLE, added).same).toHaveLength(2);
  const other = plan(
    TABLE.map((line) => line.replace('5120.8', '5210.8')),
    added,
  );
  expect(other.added).toEqual([]);
  expect(other.doubtful.map(({ row, message }) => `${row} ${message}`)).toEqual([
    '3 已经公开过，金额和表里的不一样。',
  ]);
});

test.each([
  [',加装车棚,11月12日,,,,商量定了。', 'A', '没有写类别。'],
  ['天气,下雨,11月12日,,,,下了。', 'A', '类别“天气”不认识。'],
  ['其他,修门,,,,,修好了。', 'C', '没有写公开日期。'],
  ['其他,修门,下周,,,,修好了。', 'C', '“下周”看不出是哪一年哪一天。'],
  ['其他,修门,2月30日,,,,修好了。', 'C', '没有“2月30日”这一天。'],
  ['其他,修门,11月12日,门,支出,三千多,修好了。', 'F', '金额“三千多”看不懂。'],
  ['其他,修门,11月12日,门,支出,-300,修好了。', 'F', '金额“-300”看不懂。'],
])('A row that cannot be read is left out with its place: %s', (line, column, message) => {
  const { added, doubtful } = plan([...TABLE.slice(0, 2), line]);
  expect(added).toEqual([]);
  expect(doubtful).toMatchObject([{ row: 3, column, message }]);
});

test('The template is the same every time, and its examples are left out', () => {
  expect(makeNoticeTemplate()).toEqual(makeNoticeTemplate());
  const book = readWorkbook(makeNoticeTemplate(), '公开模板.xlsx');
  if (book.problem) throw new Error(book.problem.message);
  const known = { notices: [], communities: COMMUNITIES };
  expect(planNotices(book.sheets, '公开模板.xlsx', known, '2026-11-22')).toEqual({
    added: [],
    changed: [],
    same: [],
    doubtful: [],
    unused: [],
  });
});
