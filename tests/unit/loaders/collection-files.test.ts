import { expect, test } from 'vitest';
import { z } from 'astro/zod';
import { formatProblem } from '../../../src/lib/problem.ts';
import { readCollection } from '../../../src/loaders/collection-files.ts';
import { readGlossary } from '../../../src/loaders/glossary.ts';
import { readHardWords } from '../../../src/loaders/hard-words.ts';
import { makeFolder } from './folder.ts';

const bench = z.strictObject({ name: z.string(), legs: z.number().max(8, '最多8条腿') });
const read = (files: Record<string, string>) =>
  readCollection(makeFolder(files), { folder: 'content/benches', schema: bench });

test('Every YAML file of the folder is an entry, in the order of names', () => {
  const { files, problems } = read({
    'content/benches/b.yaml': 'name: 矮的\nlegs: 3\n',
    'content/benches/a.yaml': 'name: 高的\nlegs: 4\n',
    'content/benches/notes.txt': '不是条目',
  });
  expect(files.map(({ slug, file, data }) => [slug, file, data.legs])).toEqual([
    ['a', 'content/benches/a.yaml', 4],
    ['b', 'content/benches/b.yaml', 3],
  ]);
  expect(files[1]?.lineOf(['legs'])).toBe(2);
  expect(problems).toEqual([]);
});

test('A file that does not fit is left out and named with its line; the others stand', () => {
  const { files, problems } = read({
    'content/benches/a.yaml': 'name: 高的\nlegs: 9\ncolour: 红\n',
    'content/benches/b.yaml': 'name: [没关上\nlegs: 4\n',
    'content/benches/c.yaml': 'name: 好的\nlegs: 4\n',
  });
  expect(files.map(({ slug }) => slug)).toEqual(['c']);
  expect(problems.map(({ kind, file, line }) => `${kind} ${file}:${line}`)).toEqual([
    'entry-invalid content/benches/a.yaml:2',
    'entry-invalid content/benches/a.yaml:3',
    'entry-invalid content/benches/b.yaml:1',
  ]);
  expect(formatProblem(problems[0]!)).toMatchInlineSnapshot(
    `"content/benches/a.yaml:2 legs：最多8条腿。请照 content/README.md 里的样例改正；改好以前，这一份不会出现在网站上。"`,
  );
});

test('A folder that is not there holds nothing', () => {
  expect(read({})).toEqual({ files: [], problems: [] });
});

const TERM =
  '{ term: 长椅, slug: changyi, pinyin: cháng yǐ, means: 大家都能坐下来歇脚的椅子。, article: 《示例长椅法》第一条 }';

test('One term that does not fit is left out, the others of its file stand', () => {
  const { terms, problems } = readGlossary(
    makeFolder({
      'content/glossary/zuo.yaml': `field: 坐下\nterms:\n  - ${TERM}\n  - { term: 凳子, slug: Deng, pinyin: dèng zi, means: 太短, article: 第一条 }\n`,
    }),
  );
  expect(terms.map(({ term, line, field }) => ({ term, line, field }))).toEqual([
    { term: '长椅', line: 3, field: '坐下' },
  ]);
  expect(problems.map(({ message, line }) => `${line} ${message}`)).toMatchInlineSnapshot(`
    [
      "4 terms.1.slug：只用小写字母、数字和短横线。",
      "4 terms.1.means：解释10到90个字。",
      "4 terms.1.article：要写成《民法典》第七百二十一条，条号用汉字。",
    ]
  `);
});

test('Words keep their sound, characters with one reading get theirs, and those with more are returned apart', () => {
  const root = makeFolder({
    'content/hard-words.yaml': 'characters: 赡行\nwords:\n  豁免: huò miǎn\n  长椅: cháng\n',
  });
  expect(readHardWords(root)).toEqual({
    readings: [
      ['豁免', ['huò', 'miǎn']],
      ['赡', ['shàn']],
    ],
    ambiguous: ['行'],
  });
  expect(readHardWords(makeFolder({}))).toEqual({ readings: [], ambiguous: [] });
});

test('Every hard word of the site has its sound', () => {
  const { readings, ambiguous } = readHardWords('.');
  expect(ambiguous).toEqual([]);
  expect(readings.length).toBeGreaterThan(150);
});
