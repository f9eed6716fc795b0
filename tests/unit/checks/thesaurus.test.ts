import { expect, test } from 'vitest';
import { readThesaurus } from '../../../src/loaders/thesaurus.ts';
import { check } from './check-content.ts';

/** What the checks say of good content with this thesaurus, and with these files in place of its own. */
const checkThesaurus = (yaml: string, files: Record<string, string> = {}) =>
  check({ 'content/thesaurus.yaml': yaml, ...files });

/** Registers laws of which no text is here, beside the law that has one. */
const UNREAD = ['deng', 'zhuo', 'men']
  .map(
    (slug) => `- slug: ${slug}-fa\n  title: 示例${slug}法\n  level: 法律\n  confidence: likely\n`,
  )
  .join('');
const REGISTER = `- slug: changyi-fa
  title: 示例长椅法
  level: 法律
  passed: 2020-01-01
  confidence: verified
`;

test('Words that lead to terms of the texts are good', async () => {
  const { problems } = await checkThesaurus(`- { say: [板凳, 坐坐], means: [长椅, 休息] }
- { say: [牌子], means: [刷漆时立牌], law: 示例长椅法, near: true }
`);
  expect(problems).toEqual([]);
});

test('A term that no text holds is an error', async () => {
  const { kinds, problems } = await checkThesaurus(`- { say: [板凳], means: [长椅] }
- { say: [坐坐, 躺躺], means: [长倚, 休息] }
`);
  expect(kinds).toEqual(['error thesaurus-term-absent']);
  expect(problems).toMatchInlineSnapshot(`
    [
      "content/thesaurus.yaml:2 “坐坐”指的“长倚”，放进来的全文里一处也没有。请改成原文里有的词，一字不差。",
    ]
  `);
});

test('A term does not run over the end of an article', async () => {
  const { kinds } = await checkThesaurus('- { say: [板凳], means: [休息长椅] }\n');
  expect(kinds).toEqual(['error thesaurus-term-absent']);
});

test('A term of a named law must stand in that law', async () => {
  const { kinds, problems } = await checkThesaurus(
    '- { say: [路灯], means: [灯杆], law: 示例长椅法 }\n- { say: [灯灯], means: [灯杆] }\n',
    {
      'content/statutes/ludeng.md':
        '# 示例路灯法\n\n2020年1月1日通过\n\n<!-- INFO END -->\n\n第一条 灯杆要直。\n\n第二条 每年擦灯。\n',
    },
  );
  expect(kinds).toEqual(['error thesaurus-term-absent']);
  expect(problems).toMatchInlineSnapshot(`
    [
      "content/thesaurus.yaml:1 “路灯”指的“灯杆”，《示例长椅法》里一处也没有。请改成原文里有的词，一字不差。",
    ]
  `);
});

test('A law that is not known is an error; a registered one whose text is not here is not', async () => {
  const { kinds, problems } =
    await checkThesaurus(`- { say: [板凳], means: [长椅], law: 示例长倚法 }
- { say: [凳子], means: [矮凳], law: 示例凳子法 }
`);
  expect(kinds).toEqual(['error thesaurus-law-unknown']);
  expect(problems).toMatchInlineSnapshot(`
    [
      "content/thesaurus.yaml:1 law 写的《示例长倚法》不在登记表里，也没有全文。请照登记表写法律的全名，可以不写“中华人民共和国”；拿不准的，删去 law。",
    ]
  `);
});

test('A word in two entries is an error, and so is a word twice in one', async () => {
  const { kinds, problems } = await checkThesaurus(`- { say: [板凳], means: [长椅] }
- { say: [坐坐, 板凳, 坐坐], means: [休息] }
`);
  expect(kinds).toEqual(['error thesaurus-say-twice', 'error thesaurus-say-twice']);
  expect(problems).toMatchInlineSnapshot(`
    [
      "content/thesaurus.yaml:2 “板凳”在第1行已经写过。一个说法只写一处，请把两处的 means 合在一起。",
      "content/thesaurus.yaml:2 “坐坐”在第2行已经写过。一个说法只写一处，请把两处的 means 合在一起。",
    ]
  `);
});

test('A word that is its own term is an error', async () => {
  const { kinds, problems } = await checkThesaurus('- { say: [板凳, 长椅], means: [长椅] }\n');
  expect(kinds).toEqual(['error thesaurus-say-is-term']);
  expect(problems).toMatchInlineSnapshot(`
    [
      "content/thesaurus.yaml:1 “长椅”既是说法，又是它自己指的词。原文里有的词本来就找得到，请从 say 里删去它。",
    ]
  `);
});

test('Without official texts the terms are not checked, and one sentence says so', async () => {
  const { problems } = await checkThesaurus('- { say: [板凳], means: [不知道] }\n', {
    'content/statutes/changyi.md': '',
  });
  expect(problems.filter((problem) => problem.startsWith('content/thesaurus')))
    .toMatchInlineSnapshot(`
    [
      "content/thesaurus.yaml 没有官方全文，日常说法里的法律用语没有核对。请放入官方全文，再检查一遍。",
    ]
  `);
});

test('Where most registered laws have no text, terms not found are counted, not blamed', async () => {
  const { kinds, problems } = await checkThesaurus(
    '- { say: [板凳], means: [长椅, 矮凳] }\n- { say: [桌子], means: [圆桌] }\n',
    { 'content/law-register.yaml': REGISTER + UNREAD },
  );
  expect(kinds).toEqual(['warning thesaurus-unchecked']);
  expect(problems).toMatchInlineSnapshot(`
    [
      "content/thesaurus.yaml 登记的4部法律只有1部的全文，有2个法律用语没有找到，不知道写错没有。请放入官方全文，再检查一遍。",
    ]
  `);
});

test('The entries of the site all fit, and no word stands twice', () => {
  const { entries, problems } = readThesaurus('.');
  expect(problems).toEqual([]);
  const words = entries.flatMap(({ say }) => say);
  expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
  expect(entries.length).toBeGreaterThanOrEqual(700);
});
