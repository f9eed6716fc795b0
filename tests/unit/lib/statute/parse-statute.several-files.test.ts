import { expect, test } from 'vitest';
import { drawTree, parseFixture } from './fixture.ts';

test('A code in several LawRefBook files is one law, its repeated title is kept but not shown', () => {
  const { statute, problems } = parseFixture('code/general.md', 'code/noise.md', 'code/closing.md');
  expect(problems).toEqual([]);
  expect(drawTree(statute)).toMatchInlineSnapshot(`
    "示例邻里法典
    [part]  总则
      〔note〕2024年1月1日通过
      [chapter] 第一章 一般规定
        第一条
          1 邻里之间互相帮助。
        第二条
          1 借东西要还。
    〔repeat〕示例邻里法典
    [part]  噪声编
      〔repeat〕2024年1月1日通过
      [chapter] 第一章 夜间
        第三条
          1 夜里十点以后不装修。
    〔repeat〕示例邻里法典
    [part]  附则
      〔repeat〕2024年1月1日通过
      第四条
        1 本法典自2024年6月1日起施行。"
  `);
});

test('A code in several Just Laws files is one law, what it quotes in containers stays text', () => {
  const { statute, problems } = parseFixture(
    'several-files/README.md',
    'several-files/01-trees.md',
    'several-files/02-flowers.md',
    'several-files/00-closing.md',
  );
  expect(problems).toEqual([]);
  expect(drawTree(statute)).toMatchInlineSnapshot(`
    "示例绿化法典
    〔note〕2023年1月1日示例市居民代表大会通过　根据2024年1月1日《关于修改〈示例绿化法典〉的决定》修正
    [part] 第一编 总则
      第一条
        1 院子里的树大家爱护。
    [part] 第二编 树
      [chapter] 第一章 种树
        第二条
          1 春天种树，下列地方不种：
            （一）=1 窗前三米以内；
            （二）=2 管线上方。
          2 原文
          3 第二条　这是容器里引用的旧条文。
          [figure] 种树示意图
      [chapter] 第二章 砍树
        第三条
          1 砍树要大家同意。
    [part] 第三编 花
      第三条之一
        1 花坛不得踩踏。
    [heading]  附则
      第四条
        1 本法典自2024年6月1日起施行。"
  `);
});
