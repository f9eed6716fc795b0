import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';
import typescript from 'typescript-eslint';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));

// The texts below are no files of the TypeScript project, which typed rules would need.
const eslint = new ESLint({
  cwd: root,
  overrideConfigFile: 'tests/eslint.config.js',
  overrideConfig: [
    {
      files: ['**/*.ts'],
      languageOptions: { parserOptions: { projectService: false } },
      rules: typescript.configs.disableTypeChecked.rules ?? {},
    },
  ],
});

const RULES = [
  '@typescript-eslint/no-restricted-imports',
  'no-restricted-globals',
  'no-restricted-syntax',
];

async function findViolations(filePath: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath });
  expect(result?.messages.filter(({ fatal }) => fatal)).toEqual([]);
  return (result?.messages ?? [])
    .filter(({ ruleId }) => ruleId !== null && RULES.includes(ruleId))
    .map(({ message }) => message);
}

const use = (specifier: string) => `import { x } from '${specifier}';\nexport const y = x;\n`;
const inAstro = (specifier: string) =>
  `---\nimport { x } from '${specifier}';\nconst y = x;\n---\n<p>{y}</p>\n`;

test.each([
  ['src/lib/statute/x.ts', 'astro:content', 'let src/data read it'],
  ['src/lib/statute/x.ts', 'node:fs', 'let src/loaders or src/cli do it'],
  ['src/lib/x.ts', '../data/laws.ts', 'lib never imports upwards'],
  ['src/lib/statute/x.ts', '../../loaders/statutes.ts', 'lib never imports upwards'],
  ['src/lib/statute/x.ts', '../../checks/kinds.ts', 'lib never imports upwards'],
  ['src/lib/statute/x.ts', '../../cli/check.ts', 'lib never imports upwards'],
  ['src/lib/statute/x.ts', '../../client/search.ts', 'lib never imports upwards'],
  ['src/lib/statute/x.ts', '../../pages/feed.ts', 'lib never imports upwards'],
  ['src/lib/statute/x.ts', '../../layouts/a.ts', 'lib never imports upwards'],
  ['src/lib/statute/x.ts', '../../components/a.ts', 'lib never imports upwards'],
  ['src/lib/statute/x.ts', '../../integrations/a.ts', 'lib never imports upwards'],
  ['src/data/laws.ts', '../components/law/kinds.ts', 'data returns view models'],
  ['src/data/laws.ts', '../pages/feed.ts', 'data returns view models'],
  ['src/client/search-box.ts', '../data/laws.ts', 'client imports lib only'],
  ['src/client/search-box.ts', '../strings.ts', 'client imports lib only'],
  ['src/client/search-box.ts', 'node:path', 'client runs in the browser'],
  ['src/pages/feed.ts', 'astro:content', 'ask a function of src/data'],
  ['src/pages/feed.ts', '../loaders/statutes.ts', 'Pages import layouts'],
])('%s may not import %s', async (path, specifier, message) => {
  expect(await findViolations(path, use(specifier))).toEqual([expect.stringContaining(message)]);
});

test.each([
  ['src/components/law/Article.astro', 'astro:content', 'Get finished view models by props'],
  ['src/components/law/Article.astro', '../../data/laws.ts', 'A component gets data by props'],
  ['src/components/law/Article.astro', '../../layouts/Page.astro', 'never imports upwards'],
  ['src/layouts/Page.astro', 'astro:content', 'Get finished view models by props'],
  ['src/layouts/Page.astro', '../data/laws.ts', 'A layout gets data by props'],
  ['src/pages/laws/[law].astro', 'astro:content', 'ask a function of src/data'],
  ['src/pages/laws/[law].astro', '../../checks/kinds.ts', 'Pages import layouts'],
])('%s may not import %s', async (path, specifier, message) => {
  const violations = await findViolations(path, inAstro(specifier));
  expect(violations).toEqual([expect.stringContaining(message)]);
});

test('A component may know the shape of what src/data gives it', async () => {
  const code =
    "---\nimport type { Law } from '../../data/laws.ts';\ntype Props = Law;\n---\n<p></p>\n";
  expect(await findViolations('src/components/law/Head.astro', code)).toEqual([]);
});

test('Types of astro:content cross no boundary either', async () => {
  const code =
    "import type { CollectionEntry } from 'astro:content';\nexport type X = CollectionEntry;\n";
  expect(await findViolations('src/components/law/types.ts', code)).toHaveLength(1);
});

test.each([
  ['Date.now()', 'take the moment as an argument'],
  ['new Date()', 'take the moment as an argument'],
  ['Date()', 'take the moment as an argument'],
  ['import.meta.env', 'take the value of import.meta'],
  ['process.env', 'as an argument'],
  ['document.title', 'as an argument'],
  ['window.name', 'as an argument'],
  ['localStorage.length', 'as an argument'],
])('src/lib may not use %s', async (expression, message) => {
  const violations = await findViolations('src/lib/x.ts', `export const x = ${expression};\n`);
  expect(violations).toEqual([expect.stringContaining(message)]);
});

test.each([
  ['src/lib/statute/x.ts', "import { x } from '../problem.ts';\nexport const y = new Date(x);\n"],
  ['src/lib/statute/x.ts', use('pinyin-pro')],
  ['src/data/laws.ts', use('astro:content')],
  ['src/data/laws.ts', use('../lib/url.ts')],
  ['src/client/search-box.ts', use('../lib/search/query.ts')],
  ['src/loaders/statutes.ts', use('node:fs')],
  ['src/pages/feed.ts', use('../data/laws.ts')],
  ['src/pages/laws/feed.ts', use('../../strings.ts')],
])('%s may do what its place allows', async (path, code) => {
  expect(await findViolations(path, code)).toEqual([]);
});
