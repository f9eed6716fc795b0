import { expect, test } from 'vitest';
import { formatProblem } from '../../../src/lib/problem.ts';
import { readThesaurus } from '../../../src/loaders/thesaurus.ts';
import { makeFolder } from './folder.ts';

function read(yaml: string) {
  const { entries, problems } = readThesaurus(makeFolder({ 'content/thesaurus.yaml': yaml }));
  return { entries, problems: problems.map(formatProblem) };
}

test('An entry knows its words, its terms and its line', () => {
  const { entries, problems } = read(`# 家具
- { say: [板凳, 凳凳], means: [长椅] }

- { say: [油漆], means: [刷漆], law: 示例长椅法, near: true }
`);
  expect(problems).toEqual([]);
  expect(entries).toEqual([
    { say: ['板凳', '凳凳'], means: ['长椅'], near: false, line: 2 },
    { say: ['油漆'], means: ['刷漆'], law: '示例长椅法', near: true, line: 4 },
  ]);
});

test('An entry that does not fit is named with its line, the others are read', () => {
  const { entries, problems } = read(`- { say: [板凳], means: [长椅] }
- { say: [996], means: [长椅] }
- { say: [凳], means: [] }
- { say: [油漆], mean: [刷漆] }
- 油漆
- { say: [坐下], means: [休息] }
`);
  expect(entries.map(({ line }) => line)).toEqual([1, 6]);
  expect(problems).toMatchInlineSnapshot(`
    [
      "content/thesaurus.yaml:2 say.0：每个词都要是文字；全是数字的加引号，例如 "12345"。请照旁边的条目改正格式。",
      "content/thesaurus.yaml:3 say.0：每个词2到12个字，太短了。请照旁边的条目改正格式。",
      "content/thesaurus.yaml:3 means：至少写一个词。请照旁边的条目改正格式。",
      "content/thesaurus.yaml:4 means：要写成 [一个词, 一个词] 这样。请照旁边的条目改正格式。",
      "content/thesaurus.yaml:4 这一条：只写 say、means、law、near 这几项，照 { say: […], means: […] } 的样子。请照旁边的条目改正格式。",
      "content/thesaurus.yaml:5 这一条：只写 say、means、law、near 这几项，照 { say: […], means: […] } 的样子。请照旁边的条目改正格式。",
    ]
  `);
});

test('Broken YAML is named with its line', () => {
  const { entries, problems } = read('- { say: [板凳], means: [长椅] }\n- { say: [油漆\n');
  expect(entries).toEqual([]);
  expect(problems[0]).toMatch(/^content\/thesaurus\.yaml:\d 写法有误/);
});

test('A file that is no list is an error, one with comments only is not', () => {
  expect(read('say: [板凳]\n').problems).toHaveLength(1);
  expect(read('# 还没有写\n')).toEqual({ entries: [], problems: [] });
});

test('A project without a thesaurus has no everyday words', () => {
  expect(readThesaurus(makeFolder())).toEqual({ entries: [], problems: [] });
});
