import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { formatProblem } from '../../../src/lib/problem.ts';
import { readBuildDay } from '../../../src/loaders/build-day.ts';
import { readGuideFiles } from '../../../src/loaders/guide-files.ts';
import { readLawRegister } from '../../../src/loaders/law-register.ts';
import { listStatuteFolders } from '../../../src/loaders/statute-folders.ts';
import { parseYaml, splitFrontMatter } from '../../../src/loaders/yaml-file.ts';
import { guideFile } from '../checks/content.ts';
import { makeFolder } from './folder.ts';

describe('The register', () => {
  const GOOD =
    '- slug: changyi-fa\n  title: 《示例长椅法》\n  level: 法律\n  confidence: verified\n';

  function read(yaml: string) {
    const { laws, problems } = readLawRegister(
      join(makeFolder({ 'register.yaml': yaml }), 'register.yaml'),
    );
    return { slugs: laws.map(({ slug }) => slug), laws, problems: problems.map(formatProblem) };
  }

  test('A title may stand in 《》', () => {
    expect(read(GOOD).laws[0]?.title).toBe('示例长椅法');
  });

  test('An entry that does not fit is named with its line, the others are read', () => {
    const { slugs, problems } = read(
      `${GOOD}- slug: 长椅\n  title: 甲\n  level: 法\n  confidence: verified\n`,
    );
    expect(slugs).toEqual(['changyi-fa']);
    expect(problems).toMatchInlineSnapshot(`
      [
        "content/law-register.yaml:5 第2部的 slug：slug 只用小写字母、数字和短横线。请照旁边的条目改正格式。",
        "content/law-register.yaml:7 第2部的 level：无效选项：期望以下之一 "宪法"|"法律"|"行政法规"|"监察法规"|"司法解释"|"部门规章"|"党内法规"。请照旁边的条目改正格式。",
      ]
    `);
  });

  test('Broken YAML is named with its line, in Chinese', () => {
    const { problems } = read(`${GOOD}  aliases: [\n`);
    expect(problems).toEqual([expect.stringMatching(/^content\/law-register\.yaml:5 写法有误/)]);
    expect(problems.join()).not.toMatch(/[A-Za-z]+ [a-z]+ [a-z]+/);
  });

  test('A register that is no list is an error, not an empty register', () => {
    expect(read('slug: changyi-fa\n').problems).toHaveLength(1);
  });
});

describe('Guides', () => {
  const read = (files: Record<string, string>) => {
    const named = Object.entries(files).map(([name, text]) => [`content/laws/${name}`, text]);
    const { guides, problems } = readGuideFiles(
      makeFolder(Object.fromEntries(named) as Record<string, string>),
    );
    return { guides, problems: problems.map(formatProblem) };
  };

  test('A good guide knows its address, its body and its lines', () => {
    const { guides, problems } = read({ 'changyi-fa.mdx': guideFile({}) });
    expect(problems).toEqual([]);
    expect(guides[0]).toMatchObject({ slug: 'changyi-fa', file: 'content/laws/changyi-fa.mdx' });
    expect(guides[0]?.guide.articles[0]?.no).toBe(1);
    const lines = guideFile({}).split('\n');
    expect(lines.slice(guides[0]!.bodyLine - 1).join('\n')).toBe(guides[0]!.body);
    expect(guides[0]!.body.trim()).toBe('长椅真好。');
    expect(lines[guides[0]!.lineOf(['articles', 1, 'no']) - 1]).toContain('no: 2');
  });

  test('A guide that does not fit is named with its line, the others are read', () => {
    const { guides, problems } = read({
      'a.mdx': guideFile({ level: '法' }),
      'b.mdx': guideFile({}),
    });
    expect(guides.map(({ slug }) => slug)).toEqual(['b']);
    expect(problems).toMatchInlineSnapshot(`
      [
        "content/laws/a.mdx:5 level：无效选项：期望以下之一 "宪法"|"法律"|"行政法规"|"监察法规"|"司法解释"|"部门规章"|"党内法规"。请对照 content/README.md 里的样例改正。",
      ]
    `);
  });

  test('A guide without front matter or without a field is named', () => {
    const without = guideFile({}).replace(/^summary.*\n/m, '');
    expect(read({ 'a.mdx': '长椅真好。\n', 'b.mdx': without }).problems).toMatchInlineSnapshot(`
      [
        "content/laws/a.mdx:1 文件开头没有用 --- 围起来的说明部分。请对照 content/README.md 里的样例改正。",
        "content/laws/b.mdx:2 summary：还没有填。请对照 content/README.md 里的样例改正。",
      ]
    `);
  });

  test('A guide with broken YAML is named with its line, in Chinese', () => {
    const { problems } = read({ 'a.mdx': guideFile({}).replace('aliases: []', 'aliases: [') });
    expect(problems).toEqual([
      expect.stringMatching(/^content\/laws\/a\.mdx:[45] 说明部分写法有误/),
    ]);
    expect(problems.join()).not.toMatch(/[A-Za-z]+ [a-z]+ [a-z]+/);
  });

  test('A note without an article number says how to write one', () => {
    expect(read({ 'a.mdx': guideFile({ no: '高空抛物' }) }).problems).toMatchInlineSnapshot(`
      [
        "content/laws/a.mdx:16 articles.0.no：no 要写条号，例如 1254，或“120-1”表示第一百二十条之一。请对照 content/README.md 里的样例改正。",
      ]
    `);
  });
});

test('YAML tells the line of a value, or of the nearest around it', () => {
  const yaml = parseYaml('a: 1\nb:\n  - x: 1\n  - y: 2\n', 10);
  expect([['a'], ['b', 1], ['b', 1, 'y'], ['b', 1, 'z'], ['none']].map(yaml.lineOf)).toEqual([
    11, 14, 14, 14, 11,
  ]);
});

test('A file without front matter has none to split', () => {
  expect(splitFrontMatter('# 长椅')).toBeUndefined();
  expect(splitFrontMatter('---\r\na: 1\r\n---\r\n长椅')).toEqual({
    yaml: 'a: 1',
    body: '长椅',
    bodyLine: 4,
  });
});

test('The folders of statutes are those of the project, then those named', () => {
  expect(listStatuteFolders('/p', undefined)).toEqual(['/p/content/statutes']);
  expect(listStatuteFolders('/p', 'x::/y')).toEqual(['/p/content/statutes', '/p/x', '/y']);
});

test('The day of the build is a day in Shanghai, or the one that was set', () => {
  vi.useFakeTimers({ now: new Date('2026-11-21T16:30:00Z') });
  expect(readBuildDay()).toBe('2026-11-22');
  vi.useRealTimers();
  vi.stubEnv('PUFA_TODAY', '2027-01-01');
  expect(readBuildDay()).toBe('2027-01-01');
  vi.unstubAllEnvs();
});
