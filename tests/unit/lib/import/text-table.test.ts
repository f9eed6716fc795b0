import { expect, test } from 'vitest';
import { formatPlace, formatPlan, formatTable } from '../../../../src/lib/import/text-table.ts';
import { makeBook, planFile } from './known-world.ts';

const ROWS = [
  ['时间', '主题', '主讲人', '地点', '经费'],
  ['12月12日下午2点半', '租房押金怎么要回来', '李律师', '一楼大厅', 300],
  ['12月5日14:30', '长椅那些事', '', '三楼会议室', ''],
  ['12月19日 9:30', '楼上漏水怎么办', '', '', ''],
  ['12月13日', '没有钟点的一讲', '李律师', '一楼大厅', ''],
];

test('A plan on a terminal: what is doubtful first, then each row under its heading with its file', () => {
  expect(formatPlan(planFile(makeBook(ROWS)))).toMatchInlineSnapshot(`
    "存疑 1
      “安排”第5行A列　“12月13日”没有写几点。请写上几点，例如 14:30。

    新增 1
      “安排”第2行  2026年12月12日（周六）下午2:30–4:00  租房押金怎么要回来  李某律师 社区法律顾问  一楼大厅
          （没有写几点结束，按90分钟）
          （就是“每月一讲”12月这一讲）
          （主题从题目里认出：租房）
          content/lectures/2026/heping-20261212-1430.mdx

    改动 1
      “安排”第3行  2026年12月5日（周六）下午2:30–4:00  长椅那些事  李某律师 社区法律顾问  三楼会议室
          地点：社区服务中心二楼活动室 → 三楼会议室
          content/lectures/2026/changyi.mdx

    不变 1
      “安排”第4行  2026年12月19日（周六）上午9:30–11:30  楼上漏水怎么办  王某 社区民警  一楼大厅
          content/lectures/2026/shuilou.mdx

    没有用到的列：经费
    "
  `);
});

test('Where nothing is of a kind its heading is left out', () => {
  expect(formatPlan(planFile(makeBook([ROWS[0]!.slice(0, 4)])))).toBe('');
});

test('Chinese takes two columns, so that what stands below one another begins in one column', () => {
  const lines = formatTable([
    ['甲乙', 'x', 'end'],
    ['abcdef', '“丙”', 'end'],
  ]);
  expect(lines).toEqual(['甲乙    x       end', 'abcdef  “丙”  end']);
});

test.each([
  [{ sheet: '四季度', row: 7, column: 'B' }, '“四季度”第7行B列'],
  [{ sheet: '四季度', row: 7 }, '“四季度”第7行'],
  [{ sheet: '四季度', row: 0 }, '“四季度”'],
])('The place %j is %s', (place, expected) => {
  expect(formatPlace(place)).toBe(expected);
});
