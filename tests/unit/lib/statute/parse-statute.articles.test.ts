import { expect, test } from 'vitest';
import { formatProblem } from '../../../../src/lib/problem.ts';
import { drawTree, parseFixture, parseLines } from './fixture.ts';

test('Articles added with 之, struck articles and further paragraphs find their place', () => {
  const { statute, problems } = parseFixture('added-articles.md');
  expect(problems).toEqual([]);
  expect(drawTree(statute)).toMatchInlineSnapshot(`
    "示例图书馆法
    〔note〕2020年5月1日通过
    〔note〕根据2024年5月1日《关于修改〈示例图书馆法〉的决定》修正
    第一条
      1 图书馆向所有人开放。
    第一条之一
      1 儿童图书放在低处。
      2 违反前款规定的，管理员应当搬到低处。
    第一条之二
      1 图书馆备放大镜。
    第二条
      1 （删去）
    第三条
      1 借书一次十本；依照本法第一条之一第二款搬下来的书不计算在内。"
  `);
});

test('Look-alikes, blanks in a number, zero-width characters and breaks are repaired', () => {
  const { statute, problems } = parseFixture('repairs.md');
  expect(drawTree(statute)).toMatchInlineSnapshot(`
    "示例长椅管理办法
    〔note〕2024年1月1日公布
    [chapter] 第一章 总则
      第一条
        1 长椅供人休息。
      第二条
        1 长椅每年刷漆一次。
      第三条
        1 坏了的长椅七日内修好。
      第四条
        1 本办法自公布之日起施行。"
  `);
  expect(problems.map(formatProblem)).toMatchInlineSnapshot(`
    [
      "repairs.md:13 条号已按第二条读取（笫→第）。建议在原文件里改正，改后此提示自然消失。",
      "repairs.md:19 条号已按第三条读取（条号中有空格）。建议在原文件里改正，改后此提示自然消失。",
      "repairs.md:21 条号已按第四条读取（条号中有空格）。建议在原文件里改正，改后此提示自然消失。",
    ]
  `);
});

test('A gap and a number that goes back are reported, all text stays', () => {
  const { statute, problems } = parseFixture('gap.md');
  expect(drawTree(statute)).toMatchInlineSnapshot(`
    "示例路灯管理办法
    〔note〕2024年1月1日公布
    第一条
      1 路灯天黑即亮。
    第二条
      1 路灯天亮即灭。
    第五条
      1 坏灯二日内修好。
      2 第四条 修灯时放警示牌。
    第六条
      1 本办法自公布之日起施行。"
  `);
  expect(problems.map(formatProblem)).toMatchInlineSnapshot(`
    [
      "gap.md:11 条号从第二条跳到第五条，缺第三条至第四条。请打开原文件对照官方文本，补上缺的条，或重新下载。",
      "gap.md:13 第五条之后又出现行首的“第四条”，没有当作新的一条，原文保留在第五条之下。如果它确实是一条，请核对条号；如果是引用或附件里的条文，不必处理。",
    ]
  `);
});

test('What is odd about the numbers of articles is a warning: the text is kept', () => {
  const { problems } = parseLines('第一条 甲', '笫三条 乙', '第二条 丙');
  expect(problems.map(({ kind, severity }) => `${severity} ${kind}`)).toEqual([
    'warning statute-article-gap',
    'warning statute-repaired',
    'warning statute-article-order',
  ]);
});

test('References at the head of a line open no article', () => {
  const { statute, problems } = parseFixture('references.md');
  expect(problems).toEqual([]);
  expect(drawTree(statute)).toMatchInlineSnapshot(`
    "示例广场舞条例
    〔note〕2024年1月1日公布
    第一条
      1 跳舞的时间是早七点到晚九点。
      2 第二条规定的音量，由居民公约确定，不得违反下列条文：
      3 第一条规定的时间不得延长。
    第二条
      1 音量不超过六十分贝。
      2 “第九条 引号里的条文不是本条例的条文。”
    第三条
      1 违反本条例第一条第一款、第二条的，依照《示例公园法典》第四条和本条例第四条处理。
      2 第四条规定另有安排的，从其规定。"
  `);
});

test('An article number alone on its line takes the next line as its paragraph', () => {
  expect(drawTree(parseLines('第一条', '长椅供人休息。').statute)).toMatchInlineSnapshot(`
    "示例法
    第一条
      1 长椅供人休息。"
  `);
});
