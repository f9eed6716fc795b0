import { expect, test } from 'vitest';
import { drawTree, parseFixture } from './fixture.ts';

test('Parts, subparts, chapters and sections are told by their words, not by the depth of the heading', () => {
  const { statute, problems } = parseFixture('divisions.md');
  expect(problems).toEqual([]);
  expect(drawTree(statute)).toMatchInlineSnapshot(`
    "示例公园法典
    〔note〕2024年3月1日示例市居民代表大会通过
    〔note〕2024年6月1日起施行
    [part] 第一编 总则
      [chapter] 第一章 总则
        第一条
          1 为了让人人有树荫可坐，制定本法典。
      [chapter] 第二章 公园
        [section] 第一节 大公园
          第二条
            1 大公园不少于一百亩。
        [section] 第二节 小公园
          第三条
            1 小公园不多于一百亩。
    [part] 第二编 使用
      [subpart] 第一分编 通则
        [chapter] 第一章 入园
          第四条
            1 进公园不收费。
        [chapter] 第二章 离园
          第五条
            1 离园带走垃圾。
      [subpart] 第二分编 长椅
        [chapter] 第三章 坐
          第六条
            1 长椅先到先坐，依照本法典第四条、第五条办理。
    [heading]  附则
      第七条
        1 本法典自2024年6月1日起施行。"
  `);
});

test('A preface keeps its paragraphs', () => {
  const { statute, problems } = parseFixture('preface.md');
  expect(problems).toEqual([]);
  expect(drawTree(statute)).toMatchInlineSnapshot(`
    "示例社区公约
    〔note〕2024年1月1日居民会议通过
    [heading]  序言
      〔text〕我们住在同一个院子里。
      〔text〕院子是大家的。
    [chapter] 第一章 总则
      第一条
        1 邻居见面打招呼。"
  `);
});

test('Headings numbered 一、 stand over articles', () => {
  const { statute, problems } = parseFixture('outline-headings.md');
  expect(problems).toEqual([]);
  expect(drawTree(statute)).toMatchInlineSnapshot(`
    "示例调解工作解释
    〔note〕2024年1月1日公布
    [heading] 一、 受理
      第一条
        1 谁家的事谁来说。
    [heading] 二、 调解
      第二条
        1 调解员听双方说。
    [heading]  附则
      第三条
        1 本解释自公布之日起施行。"
  `);
});
