import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { z } from 'astro/zod';
import { afterAll, expect, test } from 'vitest';
import { runChecks } from '../../src/checks/run-checks.ts';
import { formatProblem } from '../../src/lib/problem.ts';
import { CACHE_FOLDER } from '../../src/loaders/statute-cache.ts';
import { parseYaml, splitFrontMatter } from '../../src/loaders/yaml-file.ts';
import { commonQuestion } from '../../src/schemas/common-question.ts';
import { deskFile } from '../../src/schemas/desk.ts';
import { glossaryTerm } from '../../src/schemas/glossary.ts';
import { registeredLaw } from '../../src/schemas/law-register.ts';
import { describeCorpus } from './corpus.ts';
import { JUST_LAWS } from './corpus-folders.ts';
import { collectionOf, COLLECTIONS, listExamples } from './readme-examples.ts';

const EXAMPLES = listExamples();

/** Single files of which the manual shows a part: a list to which one adds, or the whole of it. */
const SINGLE: Readonly<Record<string, z.ZodType>> = {
  'content/law-register.yaml': z.array(registeredLaw),
  'content/common-questions.yaml': z.array(commonQuestion),
  'content/desk.yaml': deskFile,
};

test.each(COLLECTIONS.map(({ folder }) => folder))('The manual shows an entry of %s', (folder) => {
  expect(EXAMPLES.filter(({ file }) => file.startsWith(`${folder}/`)).length).toBeGreaterThan(0);
});

test('The manual shows the guide of a law and that of one 编, and names no file twice', () => {
  const files = EXAMPLES.map(({ file }) => file);
  expect(files.filter((file) => /^content\/laws\/[^/]+\.mdx$/.test(file))).toHaveLength(1);
  expect(files.filter((file) => /^content\/laws\/[^/]+\/[^/]+\.mdx$/.test(file))).toHaveLength(1);
  expect(new Set(files).size).toBe(files.length);
});

test.each(EXAMPLES.map(({ file, text }) => [file, text]))('%s fits its schema', (file, text) => {
  const { data, errors } = parseYaml(
    file.endsWith('.mdx') ? (splitFrontMatter(text)?.yaml ?? '') : text,
  );
  const schema = collectionOf(file)?.schema ?? SINGLE[file];
  expect(errors).toEqual([]);
  expect(schema?.safeParse(data).error?.issues ?? []).toEqual([]);
  if (file.startsWith('content/glossary/'))
    for (const term of (data as { terms: unknown[] }).terms)
      expect(glossaryTerm.safeParse(term).error?.issues ?? []).toEqual([]);
});

describeCorpus('The examples of the manual stand beside the content', () => {
  const root = mkdtempSync(join(tmpdir(), 'examples-'));
  afterAll(() => rmSync(root, { recursive: true }));

  test('They bring no error about, and nothing is set aside', { timeout: 120_000 }, async () => {
    const isOwn = (path: string) => !path.startsWith(join('content', 'statutes'));
    cpSync('content', join(root, 'content'), { recursive: true, filter: isOwn });
    if (existsSync('public/media'))
      cpSync('public/media', join(root, 'public/media'), { recursive: true });
    for (const { file, text } of EXAMPLES) {
      const path = join(root, file);
      mkdirSync(dirname(path), { recursive: true });
      if (file in SINGLE && text.startsWith('- ')) appendFileSync(path, text);
      else writeFileSync(path, text);
    }
    const { problems, held } = await runChecks({
      root,
      folders: [JUST_LAWS],
      cacheDir: CACHE_FOLDER,
      day: '2026-11-22',
    });
    const errors = problems.filter(({ severity }) => severity === 'error');
    expect(errors.map(formatProblem)).toEqual([]);
    expect([...held]).toEqual([]);
  });
});
