import { expect, test } from 'vitest';
import { parseStatute } from '../../../src/lib/statute/parse-statute.ts';
import { readDocx } from '../../../src/loaders/read-docx.ts';
import { drawTree } from '../lib/statute/fixture.ts';
import { makeDocx } from './docx-file.ts';

async function parse(paragraphs: Parameters<typeof makeDocx>[0]) {
  const { lines, problems } = await readDocx(await makeDocx(paragraphs), 'law.docx');
  expect(problems).toEqual([]);
  return parseStatute(lines, { bareHeadings: true });
}

test('A file of the national database becomes the right tree', async () => {
  const { statute, problems } = await parse([
    '示例市公园法',
    '（2020年1月1日示例市居民代表大会通过　根据2024年1月1日《关于修改〈示例市公园法〉的决定》修正）',
    '目　　录',
    '第一章　总　　则',
    '第二章　入　　园',
    '第一节　大　　门',
    '第三章　附　　则',
    '第一章　总　　则',
    '第一条　进公园不收费。',
    '离园带走垃圾。',
    '第二章　入　　园',
    '第一节　大　　门',
    '第二条　下列物品不得带入：',
    '（一）鞭炮；',
    '（二）风筝线。',
    {
      table: [
        ['时间', '开放'],
        ['早上', '六点'],
      ],
    },
    '第三章　附　　则',
    '第三条　本法自2024年6月1日起施行。',
  ]);
  expect(problems).toEqual([]);
  expect(drawTree(statute)).toMatchInlineSnapshot(`
    "示例市公园法
    〔note〕（2020年1月1日示例市居民代表大会通过　根据2024年1月1日《关于修改〈示例市公园法〉的决定》修正）
    〔toc〕目　　录
    〔toc〕第一章　总　　则
    〔toc〕第二章　入　　园
    〔toc〕第一节　大　　门
    〔toc〕第三章　附　　则
    [chapter] 第一章 总则
      第一条
        1 进公园不收费。
        2 离园带走垃圾。
    [chapter] 第二章 入园
      [section] 第一节 大门
        第二条
          1 下列物品不得带入：
            （一）=1 鞭炮；
            （二）=2 风筝线。
          | 时间 | 开放 |
          | 早上 | 六点 |
    [chapter] 第三章 附则
      第三条
        1 本法自2024年6月1日起施行。"
  `);
});

test('Headings that Word marks as such are headings too', async () => {
  const { statute } = await parse([
    '示例公园法',
    { text: '第一章　总则', style: 'Heading1' },
    '第一条　进公园不收费。',
    '附件：开放时间表',
    '早上六点。',
  ]);
  expect(drawTree(statute)).toMatchInlineSnapshot(`
    "示例公园法
    [chapter] 第一章 总则
      第一条
        1 进公园不收费。
    [appendix 1] 附件：开放时间表
      〔text〕早上六点。"
  `);
});

test('A law of a .docx says the same as the same law of Markdown', async () => {
  const { statute, problems } = await parse([
    '示例公园法',
    '第一条　进公园不收费。',
    '第三条　离园带走垃圾。',
  ]);
  expect(statute.children).toHaveLength(2);
  expect(problems.map(({ kind, line }) => [kind, line])).toEqual([['statute-article-gap', 3]]);
});
