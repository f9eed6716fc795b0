import { expect, test } from 'vitest';
import { formatProblem } from '../../../../src/lib/problem.ts';
import { drawTree, parseFixture, parseLines } from './fixture.ts';

test('Articles added with 之, struck articles and further paragraphs find their place', () => {
  const { statute, problems } = parseFixture('added-articles.md');
  expect(problems).toEqual([]);
  expect(drawTree(statute)).toMatchInlineSnapshot();
});

test('Items in brackets of either width and the levels below nest by the form of their numbers', () => {
  const { statute, problems } = parseFixture('items.md');
  expect(drawTree(statute)).toMatchInlineSnapshot();
  expect(problems.map(formatProblem)).toMatchInlineSnapshot();
});

test('Look-alikes, blanks in a number, zero-width characters and breaks are repaired', () => {
  const { statute, problems } = parseFixture('repairs.md');
  expect(drawTree(statute)).toMatchInlineSnapshot();
  expect(problems.map(formatProblem)).toMatchInlineSnapshot();
});

test('A gap and a number that goes back are reported, all text stays', () => {
  const { statute, problems } = parseFixture('gap.md');
  expect(drawTree(statute)).toMatchInlineSnapshot();
  expect(problems.map(formatProblem)).toMatchInlineSnapshot();
});

test('References at the head of a line open no article', () => {
  const { statute, problems } = parseFixture('references.md');
  expect(problems).toEqual([]);
  expect(drawTree(statute)).toMatchInlineSnapshot();
});

test('An article number alone on its line takes the next line as its paragraph', () => {
  expect(drawTree(parseLines('第一条', '长椅供人休息。').statute)).toMatchInlineSnapshot();
});

test('A list that begins in the middle is kept and reported', () => {
  const { statute, problems } = parseLines('第一条 长椅：', '（三）红的；', '（四）绿的。');
  expect(drawTree(statute)).toMatchInlineSnapshot();
  expect(problems.map(formatProblem)).toMatchInlineSnapshot();
});

test('A list that runs on after another paragraph is no gap', () => {
  const { problems } = parseLines('第一条 长椅：', '（一）红的；', '另有下列：', '（二）绿的。');
  expect(problems).toEqual([]);
});
