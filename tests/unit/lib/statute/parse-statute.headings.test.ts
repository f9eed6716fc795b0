import { expect, test } from 'vitest';
import { formatProblem } from '../../../../src/lib/problem.ts';
import { drawTree, parseFixture, parseLines } from './fixture.ts';

test('Subparts without a heading mark become headings, and so does the next chapter; both are reported', () => {
  const { statute, problems } = parseFixture('bare-subparts.md');
  expect(drawTree(statute)).toMatchInlineSnapshot(`
    "示例河湖法典
    〔note〕2024年1月1日通过
    [part] 第一编 河
      [chapter] 第一章 通则
        第一条
          1 河边种柳树。
      [subpart] 第一分编 大河
        [chapter] 第二章 大河的岸
          第二条
            1 大河两岸不得倒垃圾。
      [subpart] 第二分编 小河
        [chapter] 第三章 小河的岸
          第三条
            1 小河边可以钓鱼。
        [chapter] 第四章 小河的桥
          第四条
            1 桥上不得停车。"
  `);
  expect(problems.map(formatProblem)).toMatchInlineSnapshot(`
    [
      "bare-subparts.md:13 “第一分编”没有标题记号，已当作标题读取。建议在原文件这一行前加上 #，改后此提示自然消失。",
      "bare-subparts.md:19 “第二分编”没有标题记号，已当作标题读取。建议在原文件这一行前加上 #，改后此提示自然消失。",
      "bare-subparts.md:25 “第四章”没有标题记号，已当作标题读取。建议在原文件这一行前加上 #，改后此提示自然消失。",
    ]
  `);
});

test('The second half of a broken heading is kept and reported, as is the missing chapter', () => {
  const { statute, problems } = parseFixture('broken-heading.md');
  expect(drawTree(statute)).toMatchInlineSnapshot(`
    "示例菜市场管理条例
    〔note〕2024年1月1日公布
    [chapter] 第一章 总则
      第一条
        1 菜市场每天早上六点开门。
    [chapter] 第二章 对摊位、过道
      〔text〕和出口的管理
      第二条
        1 过道不得摆摊。
    [chapter] 第四章 附则
      第三条
        1 本条例自公布之日起施行。"
  `);
  expect(problems.map(formatProblem)).toMatchInlineSnapshot(`
    [
      "broken-heading.md:13 “第二章对摊位、过道”之后有一段没有条号的文字：“和出口的管理”，已按原位置保留。常见原因是标题被断成两行；请对照官方文本，把它接回上一行标题，或确认它本来就没有条号。",
      "broken-heading.md:17 “第四章”与前面的编号接不上。请对照官方文本，看是否缺了标题，或标题被断成两行。",
    ]
  `);
});

test('A sentence that speaks of a chapter is no heading', () => {
  const { statute } = parseLines(
    '## 第一章 总则',
    '第一条 甲',
    '第二章规定的，从其规定。',
    '第二分编、第三分编的规定，适用本法。',
  );
  expect(drawTree(statute)).toMatchInlineSnapshot(`
    "示例法
    [chapter] 第一章 总则
      第一条
        1 甲
        2 第二章规定的，从其规定。
        3 第二分编、第三分编的规定，适用本法。"
  `);
});

test('A chapter that begins anew in every part is no gap, a skipped one is', () => {
  const law = (chapter: string) =>
    parseLines(
      '## 第一编 甲',
      '### 第一章 乙',
      '第一条 丙',
      '## 第二编 丁',
      `### ${chapter}`,
      '第二条 己',
    );
  expect(law('第一章 戊').problems).toEqual([]);
  expect(law('第二章 戊').problems).toEqual([]);
  expect(law('第三章 戊').problems.map(formatProblem)).toMatchInlineSnapshot(`
    [
      "law.md:8 “第三章”与前面的编号接不上。请对照官方文本，看是否缺了标题，或标题被断成两行。",
    ]
  `);
});

test('A heading of a depth not met before ranks as a chapter', () => {
  expect(drawTree(parseLines('## 第一编 甲', '### 乙', '第一条 丙').statute).split('\n')).toEqual([
    '示例法',
    '[part] 第一编 甲',
    '  [heading]  乙',
    '    第一条',
    '      1 丙',
  ]);
});
