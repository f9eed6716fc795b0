import { expect, test } from 'vitest';
import { formatProblem } from '../../../../src/lib/problem.ts';
import { drawTree, parseFixture, parseLines } from './fixture.ts';

test('Items in brackets of either width and the levels below nest by the form of their numbers', () => {
  const { statute, problems } = parseFixture('items.md');
  expect(drawTree(statute)).toMatchInlineSnapshot(`
    "示例楼道管理条例
    〔note〕2024年1月1日公布
    第一条
      1 楼道里不得有下列行为：
        （一）=1 堆放旧家具；
        （二）=2 停放电动自行车：
          1.=1 在楼梯口停放的；
          2.=2 在安全出口停放的：
            (1)=1 白天停放；
            (2)=2 夜间停放；
        （三）=3 晾晒衣物。
      2 前款所称楼道，包括电梯厅。
    第二条
      1 下列物品可以临时放置：
        (一)=1 轮椅；
        （二)=2 婴儿车；
        （三）=3 快递箱：
          １．=1 当天取走的；
          ２．=2 次日取走的。
    第三条
      1 有下列情形之一的，由居民委员会提醒：
        （一）=1 堵门的；
        （三）=3 堵窗的。"
  `);
  expect(problems.map(formatProblem)).toMatchInlineSnapshot(`
    [
      "items.md:41 第三条的项号在1之后跳到“（三）”。请对照官方文本，看是否缺了一项。",
    ]
  `);
});

test('A list that begins in the middle is kept and reported', () => {
  const { statute, problems } = parseLines('第一条 长椅：', '（三）红的；', '（四）绿的。');
  expect(drawTree(statute)).toMatchInlineSnapshot(`
    "示例法
    第一条
      1 长椅：
        （三）=3 红的；
        （四）=4 绿的。"
  `);
  expect(problems.map(formatProblem)).toMatchInlineSnapshot(`
    [
      "law.md:5 第一条的项号从“（三）”开始。请对照官方文本，看是否缺了一项。",
    ]
  `);
});

test('A list that runs on after another paragraph is no gap', () => {
  const { problems } = parseLines('第一条 长椅：', '（一）红的；', '另有下列：', '（二）绿的。');
  expect(problems).toEqual([]);
});
