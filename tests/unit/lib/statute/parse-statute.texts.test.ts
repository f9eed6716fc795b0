import { expect, test } from 'vitest';
import { formatProblem } from '../../../../src/lib/problem.ts';
import { drawTree, parseFixture, parseLines, parseMarkdown } from './fixture.ts';

test('Appendices are not swallowed by the last article, whether they open by a line or by a heading', () => {
  const { statute, problems } = parseFixture('appendices.md');
  expect(problems).toEqual([]);
  expect(drawTree(statute)).toMatchInlineSnapshot(`
    "示例阅览室管理规定
    〔note〕2024年1月1日公布
    第一条
      1 阅览室的桌椅数量见附件一。
    第二条
      1 本规定自公布之日起施行。
    [appendix 1] 附件一：桌椅数量表
      〔text〕桌子四张。
      第一条
        1 附件里的第一条写桌子。
      第二条
        1 附件里的第二条写椅子。
    [appendix 2] 附件二
      〔heading〕借阅登记
      〔text〕姓名、日期、书名。"
  `);
});

test('An appendix that is only mentioned opens none', () => {
  const { statute } = parseLines('第一条 甲', '附件由居民委员会公布。', '第二条 乙', '附件：另行公布。');
  expect(drawTree(statute)).toMatchInlineSnapshot(`
    "示例法
    第一条
      1 甲
      2 附件由居民委员会公布。
    第二条
      1 乙
      2 附件：另行公布。"
  `);
});

test('Tables of pipes and of HTML and the caption of a figure stay in their article', () => {
  const { statute, problems } = parseFixture('tables.md');
  expect(problems).toEqual([]);
  expect(drawTree(statute)).toMatchInlineSnapshot(`
    "示例停车收费办法
    〔note〕2024年1月1日公布
    第一条
      1 停车按下表收费：
      | # 时长 | # 价钱 |
      | 一小时 | 两元 |
      | 一天 | 十元 |
    第二条
      1 月票按下表收费：
      | # 月票 colspan=2 |
      | 轿车 rowspan=2 | 白天 <八十元> |
      | 全天一百元 |
      [figure] 收费亭示意图
    第三条
      1 收费亭贴出本表。"
  `);
});

test('A decision without articles is told by its points', () => {
  const { statute, problems } = parseFixture('outline.md');
  expect(problems).toEqual([]);
  expect(drawTree(statute)).toMatchInlineSnapshot(`
    "示例楼长工作意见
    〔note〕2024年1月1日印发
    〔preface〕各楼长：
    〔preface〕现提出下列意见。
    一、
      1 每月走访一次。
      2 走访时带上名册。
    二、
      1 每季度开一次会：
        （一）=1 通知到户；
        （二）=2 作好记录。"
  `);
});

test('An amendment makes no articles of those that it quotes', () => {
  const { statute, problems } = parseFixture('amendment.md');
  expect(problems).toEqual([]);
  expect(drawTree(statute)).toBe(
    [
      '示例图书馆法修正案',
      '〔note〕2024年5月1日通过',
      '一、',
      '  1 在第一条后增加一条，作为第一条之一：',
      '  2 “第一条之一 儿童图书放在低处。”',
      '二、',
      '  1 将第三条修改为：',
      '  2 第三条 借书一次十本。',
      '三、',
      '  1 本修正案自公布之日起施行。',
    ].join('\n'),
  );
});

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

test('A text without title is refused', () => {
  const { problems } = parseMarkdown('第一条 长椅');
  expect(problems.map(({ severity }) => severity)).toEqual(['error']);
  expect(problems.map(formatProblem)).toMatchInlineSnapshot(`
    [
      "law.md 找不到法律名称（一级标题）。请确认这是一部法律的官方文本；Markdown 文件第一行应为“# 法律名称”。",
    ]
  `);
});
