import { expect, test } from 'vitest';
import { check } from './check-content.ts';
import { guideFile } from './content.ts';

test('Good content has nothing to report', async () => {
  const { guides, laws, problems } = await check();
  expect({ guides, laws, problems }).toEqual({ guides: 1, laws: 1, problems: [] });
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
  const { problems } = await check({
    'content/common-questions.yaml': '- ask: 长椅谁能坐\n  law: changyi-fa\n',
  });
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
    new Set([
      'error guide-invalid',
      'error register-invalid',
      'error statute-empty',
      'error question-dead',
    ]),
  );
});
