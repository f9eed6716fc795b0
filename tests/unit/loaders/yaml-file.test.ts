import { expect, test } from 'vitest';
import { parseYaml } from '../../../src/loaders/yaml-file.ts';

const TEXT = `title: 电梯
speaker:
  name: 陈某
  title: 律师
list:
  - a
  - b: 1
`;

test.each([
  [['title'], 11],
  [['speaker'], 12],
  [['speaker', 'title'], 14],
  [['list', 1, 'b'], 17],
  // What is not there stands at the nearest thing around it.
  [['speaker', 'role'], 12],
  [['summary'], 11],
] as const)('The value at %j stands in line %i', (path, line) => {
  expect(parseYaml(TEXT, 10).lineOf(path)).toBe(line);
});

test.each([
  ['{ a: 1,\n  b: 2 }', ['b'], 2],
  ['x: 1\n"b": 2', ['b'], 2],
  ['x: 1\nb : 2', ['b'], 2],
  ['- x\n- y', [1], 2],
] as const)('Other ways of writing are found too: %j', (text, path, line) => {
  expect(parseYaml(text).lineOf(path)).toBe(line);
});
