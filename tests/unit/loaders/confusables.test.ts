import { expect, test } from 'vitest';
import { formatProblem } from '../../../src/lib/problem.ts';
import { readConfusables } from '../../../src/loaders/confusables.ts';
import { makeFolder } from './folder.ts';

function read(yaml: string) {
  const { groups, problems } = readConfusables(makeFolder({ 'content/confusables.yaml': yaml }));
  return { groups, problems: problems.map(formatProblem) };
}

test('A word knows what it means, its article and its line', () => {
  const { groups, problems } = read(`# 家具
- words:
    - { word: 长椅, article: 示例长椅法第一条, means: 几个人坐的。 }
    - { word: 常椅, means: 没有这个词。 }
`);
  expect(problems).toEqual([]);
  expect(groups).toEqual([
    [
      { word: '长椅', article: '示例长椅法第一条', means: '几个人坐的。', line: 3 },
      { word: '常椅', means: '没有这个词。', line: 4 },
    ],
  ]);
});

test('A group that does not fit is named with its line, the others are read', () => {
  const { groups, problems } = read(`- words:
    - { word: 长椅, means: 几个人坐的。 }
- words:
    - { word: 椅, means: 一个人坐的。 }
    - { word: 凳子, mean: 没有靠背。 }
    - { word: 沙发, means: 软的椅子。, article: 《示例长椅法》第一条 }
- 长椅
- words:
    - { word: 油漆, means: 刷上去的。 }
    - { word: 油气, means: 烧的东西。 }
`);
  expect(groups.map(([first]) => first?.word)).toEqual(['油漆']);
  expect(problems).toMatchInlineSnapshot(`
    [
      "content/confusables.yaml:1 words：一组至少两个词。请照旁边的条目改正格式。",
      "content/confusables.yaml:4 words.0.word：词2到10个字。请照旁边的条目改正格式。",
      "content/confusables.yaml:5 words.1.means：要写一句话。请照旁边的条目改正格式。",
      "content/confusables.yaml:5 words.1：只写 word、means、article 这几项。请照旁边的条目改正格式。",
      "content/confusables.yaml:6 words.2.article：要写成 民法典第五百八十七条。请照旁边的条目改正格式。",
      "content/confusables.yaml:7 这一组：每组只写 words 一项，照 - words: 的样子。请照旁边的条目改正格式。",
    ]
  `);
});

test('Broken YAML is named with its line', () => {
  const { groups, problems } = read('- words:\n    - { word: 长椅, means: 坐的\n');
  expect(groups).toEqual([]);
  expect(problems[0]).toMatch(/^content\/confusables\.yaml:\d 写法有误/);
});

test('A file that is no list is an error, one with comments only is not', () => {
  expect(read('words: [长椅]\n').problems).toHaveLength(1);
  expect(read('# 还没有写\n')).toEqual({ groups: [], problems: [] });
});

test('A project without the file has no such words', () => {
  expect(readConfusables(makeFolder())).toEqual({ groups: [], problems: [] });
});
