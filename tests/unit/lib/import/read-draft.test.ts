import { expect, test } from 'vitest';
import { KNOWN, makeBook, planFile } from './known-world.ts';

const PLACE = '社区服务中心二楼活动室';
const ROW = { 时间: '12月16日14:30', 主题: '租房押金怎么要回来', 主讲人: '王某', 地点: PLACE };
const TWO = {
  ...KNOWN,
  communities: [...KNOWN.communities, { slug: 'changyi', name: '长椅社区' }],
};

/** The plan of one row with these columns besides the usual ones. */
function plan(columns: Record<string, unknown>, known = KNOWN) {
  const row: Record<string, unknown> = { ...ROW, ...columns };
  return planFile(makeBook([Object.keys(row), Object.values(row)]), '安排.xlsx', known);
}

/** What a person reads of a row that is asked about. */
const ask = (columns: Record<string, unknown>, known = KNOWN) =>
  plan(columns, known).doubtful.map(
    ({ column, message, cure }) => `${column ?? ''} ${message}${cure}`,
  );

test.each([
  ['和平社区', 'heping'],
  ['和平', 'heping'],
  ['长椅社区居委会', 'changyi'],
  ['changyi', 'changyi'],
])('The community “%s” is found by its name or its short name', (said, slug) => {
  expect(plan({ 社区: said }, TWO).added[0]?.text).toContain(`community: ${slug}\n`);
});

test('A community that the site does not have is asked about, with those it has', () => {
  expect(ask({ 社区: '路灯社区' }, TWO)).toEqual([
    'E 没有“路灯社区”这个社区。请写全名；网站上有：和平社区、长椅社区。',
  ]);
});

test('Where no community is named a title over the table may tell it; else it is asked for', () => {
  const rows = [Object.keys(ROW), Object.values(ROW)];
  const titled = planFile(makeBook([['长椅社区讲座安排'], ...rows]), '安排.xlsx', TWO);
  expect(titled.added[0]?.text).toContain('community: changyi\n');
  expect(ask({}, TWO)).toEqual([
    ' 没有写是哪个社区。表里没有“社区”这一列。请加上“社区”这一列；网站上有：和平社区、长椅社区。',
  ]);
});

test.each([
  ['16:00', '16:00'],
  ['4点', '16:00'],
  ['下午4点半', '16:30'],
  ['12月16日16:00', '16:00'],
  ['90分钟', '16:00'],
  ['1.5', '16:00'],
  ['2', '16:30'],
  ['100', '16:10'],
])('The end “%s” of a lecture at 14:30 is %s', (said, end) => {
  expect(plan({ 结束时间: said }).added[0]?.text).toContain(`end: 2026-12-16 ${end}\n`);
});

test.each(['散会', '14:00', '14:00-14:20', '9', '上午9点', '早上8:30'])(
  'The end “%s” is asked about',
  (said) => {
    expect(ask({ 结束时间: said })).toEqual([
      `E “${said}”看不出几点结束。请写成 16:00，或者 90分钟。`,
    ]);
  },
);

test.each([
  ['对象', '老年人和家长、路人', 'audiences: [老人, 家长]', '对象“路人”不在能选的词里，没有写上'],
  ['类别', '租房、拔河', 'topics: [租房]', '类别“拔河”不是网站的主题，没有写上'],
  ['报名', '不需要', 'signUp: 不用报名，直接来', undefined],
  ['报名', '打电话到居委会', 'signUp: 打电话到居委会', undefined],
  ['报名', '要', undefined, '报名“要”没有说怎么报，没有写上'],
  ['报名', '先'.repeat(81), undefined, `报名“${'先'.repeat(81)}”没有说怎么报，没有写上`],
  ['人数', '约30人', 'seats: 30', undefined],
  ['人数', '不限', undefined, '座位“不限”看不出是几个，没有写上'],
])('The column %s with “%s” leaves %s, and nothing is left out in silence', (...given) => {
  const [heading, said, line, note] = given;
  const [added] = plan({ [heading]: said }).added;
  const key = { 对象: 'audiences', 类别: 'topics', 报名: 'signUp', 人数: 'seats' }[heading];
  expect(added?.text.match(new RegExp(`^(?:${key}): .*`, 'm'))?.[0]).toBe(line);
  expect(added?.notes.filter((one) => one.endsWith('没有写上'))).toEqual(
    note === undefined ? [] : [note],
  );
});

test('Marks around a title, and a word that the row is changed, are no part of the title', () => {
  const titles = ['《租房押金怎么要回来》', '“租房押金怎么要回来”', '【新增】租房押金怎么要回来'];
  for (const title of titles)
    expect(plan({ 主题: title }).added[0]?.title).toBe('租房押金怎么要回来');
});

test('A row without a title, and one without a column of speakers, say what is not there', () => {
  expect(ask({ 主题: '' })).toEqual(['B 没有写主题。请写上讲什么，4到24个字。']);
  const rows = [
    ['时间', '主题', '地点'],
    ['12月16日14:30', '租房押金怎么要回来', PLACE],
  ];
  expect(planFile(makeBook(rows)).doubtful.map(({ message }) => message)).toEqual([
    '没有写主讲人。表里没有“主讲人”这一列。',
  ]);
});
