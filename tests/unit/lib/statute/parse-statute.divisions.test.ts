import { expect, test } from 'vitest';
import { formatProblem } from '../../../../src/lib/problem.ts';
import { drawTree, parseFixture, parseLines } from './fixture.ts';

test('Parts, subparts, chapters and sections are told by their words, not by the depth of the heading', () => {
  const { statute, problems } = parseFixture('divisions.md');
  expect(problems).toEqual([]);
  expect(drawTree(statute)).toMatchInlineSnapshot();
});

test('A preface keeps its paragraphs', () => {
  const { statute, problems } = parseFixture('preface.md');
  expect(problems).toEqual([]);
  expect(drawTree(statute)).toMatchInlineSnapshot();
});

test('Subparts without a heading mark become headings, and so does the next chapter; both are reported', () => {
  const { statute, problems } = parseFixture('bare-subparts.md');
  expect(drawTree(statute)).toMatchInlineSnapshot();
  expect(problems.map(formatProblem)).toMatchInlineSnapshot();
});

test('The second half of a broken heading is kept and reported, as is the missing chapter', () => {
  const { statute, problems } = parseFixture('broken-heading.md');
  expect(drawTree(statute)).toMatchInlineSnapshot();
  expect(problems.map(formatProblem)).toMatchInlineSnapshot();
});

test('Headings numbered 一、 stand over articles', () => {
  const { statute, problems } = parseFixture('outline-headings.md');
  expect(problems).toEqual([]);
  expect(drawTree(statute)).toMatchInlineSnapshot();
});

test('A sentence that speaks of a chapter is no heading', () => {
  const { statute } = parseLines('## 第一章 总则', '第一条 甲', '第二章规定的，从其规定。', '第二分编、第三分编的规定，适用本法。');
  expect(drawTree(statute)).toMatchInlineSnapshot();
});

test('A chapter that begins anew in every part is no gap, a skipped one is', () => {
  const law = (chapter: string) =>
    parseLines('## 第一编 甲', '### 第一章 乙', '第一条 丙', '## 第二编 丁', `### ${chapter}`, '第二条 己');
  expect(law('第一章 戊').problems).toEqual([]);
  expect(law('第二章 戊').problems).toEqual([]);
  expect(law('第三章 戊').problems.map(formatProblem)).toMatchInlineSnapshot();
});
