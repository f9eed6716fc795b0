import { expect, test } from 'vitest';
import { drawTree, parseLines, parseMarkdown } from './fixture.ts';

const draw = (...lines: string[]) =>
  drawTree(parseLines(...lines).statute)
    .split('\n')
    .slice(1);
const kinds = (...lines: string[]) => parseLines(...lines).problems.map(({ kind }) => kind);

test('Lists nest by the form of their numbers, whichever form comes first', () => {
  expect(draw('第一条 甲：', '1.乙：', '（一）丙；', '（二）丁；', '2.戊')).toEqual([
    '第一条',
    '  1 甲：',
    '    1.=1 乙：',
    '      （一）=1 丙；',
    '      （二）=2 丁；',
    '    2.=2 戊',
  ]);
});

test('Numbers of a lower level begin anew under every item; one that does not is reported', () => {
  expect(kinds('第一条 甲：', '（一）乙：', '1.丙', '2.丁', '（二）戊：', '1.己')).toEqual([]);
  expect(kinds('第一条 甲：', '（一）乙：', '1.丙', '（二）丁：', '2.戊')).toEqual([
    'statute-item-gap',
  ]);
});

test('A list may begin anew; below 项 the numbers of another paragraph mean nothing', () => {
  expect(kinds('第一条 甲：', '（一）乙；', '（二）丙；', '（一）丁；')).toEqual([]);
  expect(kinds('第一条 甲：', '（一）乙：', '1.丙', '丁：', '（二）戊：', '2.己')).toEqual([
    'statute-item-gap',
  ]);
  expect(kinds('第一条 甲：', '（一）乙；', '第二条 丙：', '（二）丁；')).toEqual([
    'statute-item-gap',
  ]);
});

test('A decision that amends numbers its points by the law it changes: no gap is told', () => {
  const { problems } = parseMarkdown('# 示例法修正案\n一、甲：\n（一）乙\n（三）丙\ue010');
  expect(problems.map(({ kind }) => kind)).toEqual(['statute-odd-character']);
});

test('A list behind a table belongs to the article, and goes on with its numbers', () => {
  const lines = ['第一条 甲：', '（一）乙；', '| 表 |', '（二）丙。'];
  expect(draw(...lines)).toEqual([
    '第一条',
    '  1 甲：',
    '    （一）=1 乙；',
    '  | 表 |',
    '  2 ',
    '    （二）=2 丙。',
  ]);
  expect(kinds(...lines)).toEqual([]);
});

test('Points follow one another and may begin anew; a number that does not follow is text', () => {
  const points = draw('一、甲', '二、乙', '五、丙', '一、丁', '## 戊', '一、己');
  expect(points).toEqual([
    '一、',
    '  1 甲',
    '二、',
    '  1 乙',
    '  2 五、丙',
    '一、',
    '  1 丁',
    '[heading]  戊',
    '  一、',
    '    1 己',
  ]);
});
