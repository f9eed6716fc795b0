import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runChecks } from '../../../src/checks/run-checks.ts';
import { formatProblem } from '../../../src/lib/problem.ts';
import { guideFile, makeContent } from './content.ts';

async function check(files: Record<string, string> = {}) {
  const root = makeContent(files);
  const report = await runChecks({
    root,
    folders: [join(root, 'content/statutes')],
    cacheDir: join(root, 'cache'),
    day: '2026-11-22',
  });
  return {
    ...report,
    kinds: report.problems.map(({ kind, severity }) => `${severity} ${kind}`),
    problems: report.problems.map(formatProblem),
  };
}

test('Good content has nothing to report', async () => {
  const { guides, laws, problems } = await check();
  expect({ guides, laws, problems }).toEqual({ guides: 1, laws: 1, problems: [] });
});

test('A note on an article added with 之 is good', async () => {
  const { problems } = await check({ 'content/laws/changyi-fa.mdx': guideFile({ other: '2-1' }) });
  expect(problems).toEqual([]);
});

test('A note on an article that does not exist is an error', async () => {
  const { kinds, problems } = await check({ 'content/laws/changyi-fa.mdx': guideFile({ other: '1270' }) });
  expect(kinds).toEqual(['error guide-note-no-article']);
  expect(problems).toMatchInlineSnapshot(`
    [
      "content/laws/changyi-fa.mdx:17 “刷漆”写的是第一千二百七十条，《示例长椅法》共3条，没有这一条。法律可能改过，条号变了；请按现行文本改正 no。",
    ]
  `);
});

test('Without the official text no note can be compared with it', async () => {
  const files = { 'content/laws/changyi-fa.mdx': guideFile({ other: '1270' }), 'content/statutes/changyi.md': '# 甲\n\n<!-- INFO END -->\n\n第一条 甲\n' };
  expect((await check(files)).problems).toEqual([]);
});

test('Two notes on one article are an error, however the number is written', async () => {
  const { kinds, problems } = await check({ 'content/laws/changyi-fa.mdx': guideFile({ other: '第一条' }) });
  expect(kinds).toEqual(['error guide-note-twice']);
  expect(problems).toMatchInlineSnapshot(`
    [
      "content/laws/changyi-fa.mdx:17 第一条写了两次白话。请合成一条。",
    ]
  `);
});

test('A guide that is not in the register is an error', async () => {
  const { kinds, problems } = await check({ 'content/laws/dengzi-fa.mdx': guideFile({}) });
  expect(kinds).toEqual(['error guide-unregistered']);
  expect(problems).toMatchInlineSnapshot(`
    [
      "content/laws/dengzi-fa.mdx 登记表里没有网址名为“dengzi-fa”的法律。请在 content/law-register.yaml 里加上这部法律，或把文件名改成登记的网址名。",
    ]
  `);
});

test('A guide under the address of another law is an error', async () => {
  const { kinds, problems } = await check({ 'content/laws/changyi-fa.mdx': guideFile({ title: '示例凳子法' }) });
  expect(kinds).toEqual(['error guide-title-mismatch']);
  expect(problems).toMatchInlineSnapshot(`
    [
      "content/laws/changyi-fa.mdx:2 导读写的是《示例凳子法》，登记表里这个网址是《示例长椅法》。请核对，两处写成一样。",
    ]
  `);
});

test('A title that differs only in 中华人民共和国 is the same', async () => {
  const { problems } = await check({ 'content/laws/changyi-fa.mdx': guideFile({ title: '中华人民共和国示例长椅法' }) });
  expect(problems).toEqual([]);
});

test('A question of the home page that no note answers is an error', async () => {
  const questions = `- ask: 长椅谁能坐
  law: changyi-fa
  no: 1
- ask: 长椅坏了谁修
  law: changyi-fa
  no: 3
- ask: 凳子谁能坐
  law: dengzi-fa
  no: "1-1"
`;
  const { kinds, problems } = await check({ 'content/common-questions.yaml': questions });
  expect(kinds).toEqual(['error question-dead', 'error question-dead']);
  expect(problems).toMatchInlineSnapshot(`
    [
      "content/common-questions.yaml:4 “长椅坏了谁修”指向 changyi-fa 第三条，那里没有白话。请改成有白话的一条，或先在导读里写上这一条。",
      "content/common-questions.yaml:7 “凳子谁能坐”指向 dengzi-fa 第一条之一，那里没有白话。请改成有白话的一条，或先在导读里写上这一条。",
    ]
  `);
});

test('Broken YAML in the questions is an error, not an empty list', async () => {
  const { problems } = await check({ 'content/common-questions.yaml': '- ask: [长椅\n' });
  expect(problems).toEqual([expect.stringMatching(/^content\/common-questions\.yaml:\d+ /)]);
});

test('A question without its article number is an error that says so', async () => {
  const { problems } = await check({ 'content/common-questions.yaml': '- ask: 长椅谁能坐\n  law: changyi-fa\n' });
  expect(problems).toHaveLength(1);
  expect(problems[0]).not.toContain('undefined');
});

test('Problems of guides, register and statutes are all in the report', async () => {
  const { kinds } = await check({
    'content/laws/changyi-fa.mdx': guideFile({ level: '法' }),
    'content/law-register.yaml': '- slug: changyi-fa\n',
    'content/statutes/changyi.md': '',
  });
  expect(new Set(kinds)).toEqual(
    new Set(['error guide-invalid', 'error register-invalid', 'error statute-empty', 'error question-dead']),
  );
});
