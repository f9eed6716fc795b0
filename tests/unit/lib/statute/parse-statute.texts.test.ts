import { expect, test } from 'vitest';
import { formatProblem } from '../../../../src/lib/problem.ts';
import { drawTree, parseFixture, parseLines, parseMarkdown } from './fixture.ts';

test('Appendices are not swallowed by the last article, whether they open by a line or by a heading', () => {
  const { statute, problems } = parseFixture('appendices.md');
  expect(problems).toEqual([]);
  expect(drawTree(statute)).toMatchInlineSnapshot();
});

test('An appendix that is only mentioned opens none', () => {
  const { statute } = parseLines('第一条 甲', '附件由居民委员会公布。', '第二条 乙', '附件：另行公布。');
  expect(drawTree(statute)).toMatchInlineSnapshot();
});

test('Tables of pipes and of HTML and the caption of a figure stay in their article', () => {
  const { statute, problems } = parseFixture('tables.md');
  expect(problems).toEqual([]);
  expect(drawTree(statute)).toMatchInlineSnapshot();
});

test('A decision without articles is told by its points', () => {
  const { statute, problems } = parseFixture('outline.md');
  expect(problems).toEqual([]);
  expect(drawTree(statute)).toMatchInlineSnapshot();
});

test('An amendment makes no articles of those that it quotes, and its points may leave numbers out', () => {
  const { statute, problems } = parseFixture('amendment.md');
  expect(problems).toEqual([]);
  expect(drawTree(statute)).toMatchInlineSnapshot();
});

test('A code in several LawRefBook files is one law, its repeated title is kept but not shown', () => {
  const { statute, problems } = parseFixture('code/general.md', 'code/noise.md', 'code/closing.md');
  expect(problems).toEqual([]);
  expect(drawTree(statute)).toMatchInlineSnapshot();
});

test('A code in several Just Laws files is one law, what it quotes in containers stays text', () => {
  const { statute, problems } = parseFixture(
    'several-files/README.md',
    'several-files/01-trees.md',
    'several-files/02-flowers.md',
    'several-files/00-closing.md',
  );
  expect(problems).toEqual([]);
  expect(drawTree(statute)).toMatchInlineSnapshot();
});

test('A text without title is refused', () => {
  const { problems } = parseMarkdown('第一条 长椅');
  expect(problems.map(({ severity }) => severity)).toEqual(['error']);
  expect(problems.map(formatProblem)).toMatchInlineSnapshot();
});
