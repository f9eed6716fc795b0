import JSZip from 'jszip';
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

test('A title over two lines is one title', async () => {
  const { statute } = await parse(['中华人民共和国', '示例公园法', '第一条　进公园不收费。']);
  expect(statute.title).toBe('中华人民共和国示例公园法');
});

test('A heading without number, as 附则 in a code, ends the chapter before it', async () => {
  const { statute } = await parse([
    '示例公园法典',
    '第一编　总　　则',
    '第一条　进公园不收费。',
    '附　　则',
    '第二条　本法典自2024年6月1日起施行。',
  ]);
  expect(drawTree(statute)).toBe(
    [
      '示例公园法典',
      '[part] 第一编 总则',
      '  第一条',
      '    1 进公园不收费。',
      '[heading]  附则',
      '  第二条',
      '    1 本法典自2024年6月1日起施行。',
    ].join('\n'),
  );
});

test('The title of an interpretation stands under its court, and both are the title', async () => {
  const { statute } = await parse([
    '最高人民法院',
    '关于长椅纠纷的解释',
    '（2024年1月1日最高人民法院审判委员会第1次会议通过）',
    '第一条　坏了的长椅由管理人修。',
  ]);
  expect(statute.title).toBe('最高人民法院关于长椅纠纷的解释');
});

test('A preface has its heading', async () => {
  const { statute } = await parse(['示例公约', '序　　言', '院子是大家的。', '第一条　打招呼。']);
  expect(statute.children[0]).toMatchObject({ kind: 'division', level: 'heading', name: '序言' });
});

test('A footnote is not taken for a list of Word', async () => {
  const zip = await JSZip.loadAsync(await makeDocx(['示例公园法', '第一条　进公园不收费。']));
  const body = await zip.file('word/document.xml')!.async('string');
  const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
  const note = '<w:p><w:r><w:t>脚注。</w:t></w:r></w:p>';
  const relations = (await zip.file('word/_rels/document.xml.rels')!.async('string')).replace(
    /numbering/g,
    'footnotes',
  );
  zip.file('word/_rels/document.xml.rels', relations);
  zip.file(
    'word/footnotes.xml',
    `<w:footnotes xmlns:w="${word}"><w:footnote w:id="2">${note}</w:footnote></w:footnotes>`,
  );
  zip.file(
    'word/document.xml',
    body.replace(/<\/w:r>(?=<\/w:p><\/w:body>)/, '<w:footnoteReference w:id="2"/></w:r>'),
  );
  const { lines, problems } = await readDocx(
    await zip.generateAsync({ type: 'nodebuffer' }),
    'law.docx',
  );
  expect(problems).toEqual([]);
  expect(lines.map((line) => (line.kind === 'text' ? line.text : ''))).toContain(
    '第一条　进公园不收费。',
  );
});
