import { expect, test } from 'vitest';
import type { Known } from '../../../../src/lib/import/known.ts';
import { KNOWN, makeBook, planFile } from './known-world.ts';

const PATH = 'content/lectures/2026/dengta.mdx';
const FIELDS = {
  title: '路灯坏了找谁',
  start: '2026-12-05 14:30',
  end: '2026-12-05 16:00',
  community: 'heping',
  place: '一楼大厅',
  speaker: '{ name: 李某律师, role: 社区法律顾问 }',
};
const CANCELLED = { changes: '[{ on: 2026-11-10, what: 取消, why: 停电 }]' };
const HELD = { held: '{ attendance: 20, summary: 讲了路灯坏了找谁修，谁来付钱 }' };

/** The plan of one row for one lecture that stands in a file. */
function plan(row: Record<string, unknown>, fields: Record<string, string> = {}) {
  const lines = Object.entries({ ...FIELDS, ...fields }).map(([key, said]) => `${key}: ${said}`);
  const lectures = [{ path: PATH, text: ['---', ...lines, '---', ''].join('\n') }];
  const told = { 时间: '12月5日14:30', 主题: '路灯坏了找谁', ...row };
  const known: Known = { ...KNOWN, lectures };
  return planFile(makeBook([Object.keys(told), Object.values(told)]), '安排.xlsx', known);
}

/** What a row changes, in words. */
const say = (row: Record<string, unknown>, fields?: Record<string, string>) =>
  plan(row, fields).changed.flatMap(({ what }) => what);
/** What a row asks, in words. */
const ask = (row: Record<string, unknown>, fields?: Record<string, string>) =>
  plan(row, fields).doubtful.map(({ message, cure }) => message + cure);

test.each([
  [
    { 结束时间: '16:30' },
    ['时间：2026年12月5日（周六）下午2:30–4:00 → 2026年12月5日（周六）下午2:30–4:30'],
  ],
  [
    { 时间: '12月5日15:00-16:00' },
    ['时间：2026年12月5日（周六）下午2:30–4:00 → 2026年12月5日（周六）下午3:00–4:00'],
  ],
  [{ 主讲人: '王警官' }, ['主讲人：李某律师 社区法律顾问 → 王某 社区民警']],
  [{ 身份: '退休律师' }, ['主讲人：李某律师 社区法律顾问 → 李某律师 退休律师']],
  [{ 类别: '租房', 对象: '老人' }, ['对象：社区居民 → 老人', '类别：没有写 → 租房']],
  [{ 报名方式: '打电话到居委会' }, ['报名方式：不用报名，直接来 → 打电话到居委会']],
  [{ 座位: 30 }, ['座位：没有写 → 30']],
  [{ 地点: '大厅', 报名方式: '否' }, []],
])('The row with %j changes %j', (row, expected) => {
  expect(say(row)).toEqual(expected);
});

test('An end alone is put right without a word; a start that moves is told with what was', () => {
  expect(plan({ 结束时间: '16:30' }).changed[0]?.text).not.toContain('changes');
  expect(plan({ 时间: '12月5日15:00-16:00' }).changed[0]?.text).toContain('what: 改期');
});

test('A lecture that moves keeps its length, but not past midnight', () => {
  const long = { start: '2026-12-05 08:30', end: '2026-12-05 17:30' };
  expect(plan({ 时间: '12月6日19:00' }, long).changed[0]?.text).toContain('end: 2026-12-06 23:59');
});

test('What was cancelled is held again where the row says so, with its reason or the usual one', () => {
  expect(say({ 状态: '恢复' }, CANCELLED)).toEqual(['恢复']);
  expect(plan({ 状态: '恢复' }, CANCELLED).changed[0]?.text).toMatch(/what: 恢复, why: 照常举办/);
  expect(plan({ 状态: '照常举办', 备注: '来电了' }, CANCELLED).changed[0]?.text).toContain(
    'why: 来电了',
  );
  expect(plan({ 状态: '恢复' }).same[0]?.what).toEqual([]);
});

test('What was cancelled on the site is not held again without a word, and is not cancelled twice', () => {
  expect(ask({}, CANCELLED)).toEqual([
    '网站上这一讲已经取消，表里没有写。还是取消的，请在“状态”里写 取消；又办了，写 恢复。',
  ]);
  expect(plan({ 状态: '取消' }, CANCELLED).same).toHaveLength(1);
});

test('A plan that is older than the site does not move a lecture back', () => {
  const moved = { changes: '[{ on: 2026-11-10, what: 换地点, why: 停电, wasPlace: 三楼会议室 }]' };
  expect(ask({ 地点: '三楼会议室' }, moved)).toEqual([
    '网站上这一讲2026年11月10日已经换了地点，表里还是原来的地点。表是旧的，请照网站改；真要改回去，请在“备注”里写 改期 或 换地点。',
  ]);
  expect(say({ 地点: '三楼会议室', 备注: '换地点' }, moved)).toEqual([
    '地点：一楼大厅 → 三楼会议室',
  ]);
});

test('What was held, and what is over, is not changed any more', () => {
  const over = { start: '2026-11-20 14:30', end: '2026-11-20 16:00' };
  for (const [row, fields] of [
    [{ 地点: '二楼活动室' }, HELD],
    [{ 时间: '2026年11月20日14:30', 地点: '二楼活动室' }, over],
  ] as const)
    expect(plan(row, fields).same).toMatchObject([
      { place: '一楼大厅', notes: ['已经办过，不再改'] },
    ]);
});

test('A day without a year means the lecture of this year that is over, not another one next year', () => {
  const over = { start: '2026-01-09 14:30', end: '2026-01-09 16:00' };
  expect(plan({ 时间: '1月9日14:30' }, over).same).toHaveLength(1);
});

test('The same title more than three months later is another lecture', () => {
  const { added, changed } = plan({ 时间: '2027年3月20日14:30', 主讲人: '王某', 地点: '大厅' });
  expect([added.length, changed.length]).toEqual([1, 0]);
});

test('What a page has no room for is asked about with its cell', () => {
  const role = '社区法律顾问'.repeat(4);
  expect(ask({ 身份: role })).toEqual([`“${role}”：最多20个字。请改好这一格再导入。`]);
  expect(ask({ 主题: '短', 地点: '一楼大厅' })).toEqual(['“短”：4到24个字。请改好这一格再导入。']);
});

test('A file that is written in a rare way is left to a person', () => {
  const rare = { place: '&here 一楼大厅', directions: '[*here, 从南门进]' };
  expect(ask({ 地点: '三楼会议室' }, rare)).toEqual([
    `${PATH} 的写法少见，不能自动改。请照 content/README.md 手工改这一讲。`,
  ]);
});
