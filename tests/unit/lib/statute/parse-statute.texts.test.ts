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
  const { statute } = parseLines(
    '第一条 甲',
    '附件由居民委员会公布。',
    '第二条 乙',
    '附件：另行公布。',
  );
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

test('A text without title is refused', () => {
  const { problems } = parseMarkdown('第一条 长椅');
  expect(problems.map(({ severity }) => severity)).toEqual(['error']);
  expect(problems.map(formatProblem)).toMatchInlineSnapshot(`
    [
      "law.md 找不到法律名称（一级标题）。请确认这是一部法律的官方文本；Markdown 文件第一行应为“# 法律名称”。",
    ]
  `);
});
