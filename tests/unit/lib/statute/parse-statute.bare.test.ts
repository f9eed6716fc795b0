import { expect, test } from 'vitest';
import { drawTree, parseBare } from './fixture.ts';

const draw = (...paragraphs: string[]) => drawTree(parseBare(...paragraphs).statute).split('\n');

test.each([
  [['中华人民共和国', '示例公园法'], '中华人民共和国示例公园法'],
  [['最高人民法院', '关于长椅的解释'], '最高人民法院关于长椅的解释'],
  [
    ['最高人民法院、最高人民检察院', '关于长椅的解释'],
    '最高人民法院、最高人民检察院关于长椅的解释',
  ],
  [['最高人民法院　国务院', '关于长椅的解释'], '最高人民法院国务院关于长椅的解释'],
  [['示　例　公　园　法'], '示例公园法'],
])('The title that stands as %j is one title', (lines, title) => {
  const { statute, problems } = parseBare(...lines, '第一条　进公园不收费。');
  expect([statute.title, statute.children.length, problems]).toEqual([title, 1, []]);
});

test.each([
  ['中华人民共和国', '第一条　公园里有长椅，长椅供人休息。'],
  ['最高人民法院', '第一条　长椅供人休息。'],
  ['最高人民法院公告', '关于长椅，按下面的办。'],
  ['示例最高人民法院', '关于长椅，按下面的办。'],
  ['最高人民法院', '自关于长椅的解释公布之日起施行。'],
  ['示例公园法', '关于长椅，按下面的办。'],
])('Below the title %s the line “%s” is no part of it', (title, line) => {
  const { statute } = parseBare(title, line);
  expect([statute.title, statute.children.length]).toEqual([title, 1]);
});

test('A printed table of contents ends where its first entry comes again; it is kept, not shown', () => {
  expect(
    draw(
      '示例法',
      '目　录',
      '第一章　总则',
      '附则',
      '第一章　总则',
      '第一条　甲',
      '附　则',
      '第二条　乙',
    ),
  ).toEqual([
    '示例法',
    '〔toc〕目　录',
    '〔toc〕第一章　总则',
    '〔toc〕附则',
    '[chapter] 第一章 总则',
    '  第一条',
    '    1 甲',
    '[heading]  附则',
    '  第二条',
    '    1 乙',
  ]);
});

test('Without entries that come again only the word 目录 is a table of contents', () => {
  const body = ['[chapter] 第一章 总则', '  第一条', '    1 甲'];
  expect(draw('示例法', '目录', '第一章　总则', '第一条　甲')).toEqual([
    '示例法',
    '〔toc〕目录',
    ...body,
  ]);
  expect(draw('示例法', '第一章　总则', '第一条　甲', '目录')).toEqual([
    '示例法',
    ...body,
    '  〔toc〕目录',
  ]);
  expect(draw('示例法', '第一章　总则', '第一条　甲', '本目录不公开。')).toEqual([
    '示例法',
    ...body,
    '    2 本目录不公开。',
  ]);
});

test('A heading without number ends the chapter before it, or in a code the part', () => {
  const parts = draw('示例法典', '第一编　甲', '第一章　乙', '第一条　丙', '附则', '第二条　丁');
  expect(parts.filter((line) => /^ *\[/.test(line))).toEqual([
    '[part] 第一编 甲',
    '  [chapter] 第一章 乙',
    '[heading]  附则',
  ]);
  const chapters = draw('示例法', '第一分编　甲', '第一章　乙', '第一条　丙', '附则', '第二条　丁');
  expect(chapters.filter((line) => /^ *\[/.test(line))).toEqual([
    '[subpart] 第一分编 甲',
    '  [chapter] 第一章 乙',
    '  [heading]  附则',
  ]);
});

test.each(['序言', '前　言', '总则', '附　　则'])('%s alone on its line is a heading', (line) => {
  expect(draw('示例法', line, '第一条　甲')[1]).toBe(`[heading]  ${line.replace(/　/g, '')}`);
});

test.each([
  '本法总则',
  '附则规定的，从其规定。',
  '第二章规定的，从其规定。',
  '第二章至第四章，不适用',
])('“%s” in an article is no heading', (line) => {
  expect(draw('示例法', '第一条　甲', line)).toEqual(['示例法', '第一条', '  1 甲', `  2 ${line}`]);
});

test('A heading of a .docx is one by its words; nothing is reported for the mark it lacks', () => {
  const { statute, problems } = parseBare(
    '示例法',
    '第一章　总则',
    '第一条　甲',
    '第二章　坐',
    '第二条　乙',
  );
  expect(statute.children.map((node) => node.kind)).toEqual(['division', 'division']);
  expect(problems).toEqual([]);
});
