import { expect, test } from 'vitest';
import type { Known } from '../../../../src/lib/import/known.ts';
import { KNOWN, makeBook, planFile } from './known-world.ts';

const SERIES = KNOWN.series[0]!;

/** The plan of one row that comes round every month. */
function plan(row: Record<string, string>, known: Known = KNOWN) {
  const told = { 时间: '每月第二个周六14:30-16:00', 主题: '每月一讲', 地点: '', 备注: '', ...row };
  return planFile(makeBook([Object.keys(told), Object.values(told)]), '安排.xlsx', known);
}

const ask = (...given: Parameters<typeof plan>) =>
  plan(...given).doubtful.map(({ message, cure }) => message + cure);

test('A row that says what is so changes nothing; what differs of a series is told in words', () => {
  expect(plan({ 地点: '二楼活动室' }).same).toHaveLength(1);
  expect(plan({ 时间: '每月15日9:00', 地点: '一楼大厅' }).changed[0]).toMatchObject({
    what: [
      '每月：每月第二个周六 → 每月15日',
      '开始：14:30 → 09:00',
      '地点：社区服务中心二楼活动室 → 一楼大厅',
    ],
  });
});

test('A new series says what it is about: the remark where it is long enough, else the rule', () => {
  const about = (remark: string) =>
    plan({ 主题: '夜间法律角', 地点: '一楼大厅', 备注: remark }).added[0]?.text.match(
      /about: (.*)/,
    )?.[1];
  expect(about('下了班来问，讲一件身边的事')).toBe('下了班来问，讲一件身边的事');
  expect(about('晚上')).toBe('每月第二个周六一讲，讲完当场问，不用花钱');
});

test('A new series on the day of another is pointed to it, and a second one of a day has another file', () => {
  const rows = [
    ['时间', '主题', '地点'],
    ['每月第二个周六9:00', '夜间法律角', '一楼大厅'],
    ['每月第二个周六10:00', '早间法律角', '一楼大厅'],
    ['每月15日10:00', '月中法律角', '一楼大厅'],
  ];
  const { added } = planFile(makeBook(rows));
  expect(added.map(({ path }) => path)).toEqual([
    'content/series/heping-meiyue-di2-zhou6.yaml',
    'content/series/heping-meiyue-di2-zhou6-2.yaml',
    'content/series/heping-meiyue-15ri.yaml',
  ]);
  expect(added[0]?.notes).toEqual([
    '每月固定的一讲，放在 content/series',
    '“每月一讲”也在每月第二个周六，是同一讲的，请写一样的名字',
  ]);
});

test('What cannot be done from a table is asked about, with where to do it', () => {
  expect(ask({ 备注: '取消' })).toEqual([
    '每月固定的一讲不能整个取消。停一个月的，在 content/series 里写进 exceptions；不再办的，写 until。',
  ]);
  expect(ask({ 主题: '夜间法律角' })).toEqual([
    '没有写地点。请写清在哪里，例如 社区服务中心二楼活动室。',
  ]);
  expect(ask({ 主题: '讲', 地点: '一楼大厅' })).toEqual(['“讲”：至少2个字。请改好这一格再导入。']);
  expect(ask({ 时间: '每月第二个周六19:00' })).toEqual([
    '结束时间要比开始时间晚。请改好这一格再导入。',
  ]);
  const text = SERIES.text.replace('place: ', 'place: &here ') + 'exceptions: []\n';
  const rare = text.replace('about: 每月讲一件身边的事，讲完当场问', 'about: *here');
  expect(ask({ 地点: '一楼大厅' }, { ...KNOWN, series: [{ ...SERIES, text: rare }] })).toEqual([
    'content/series/yuejiang.yaml 的写法少见，不能自动改。请照 content/README.md 手工改。',
  ]);
});

test('Who speaks is told month by month: a name that nobody knows does not stop a series', () => {
  expect(plan({ 主讲人: '某律师' }).same).toHaveLength(1);
});
