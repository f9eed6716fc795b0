import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { z } from 'astro/zod';
import type { Problem } from '../lib/problem.ts';
import type { CollectionKind } from './collections.ts';
import { parseYaml, splitFrontMatter, type YamlFile } from './yaml-file.ts';

/** What one file of a collection says, with the lines where it says it. */
export interface CollectionFile<T> {
  file: string;
  /** Name of the file, without the folder of a year in which it may stand: its address. */
  slug: string;
  data: T;
  /** What stands in the file, before the schema. */
  raw: Record<string, unknown>;
  lineOf: YamlFile['lineOf'];
  /** Of an MDX file, what stands below the front matter, and the line where it begins; else empty. */
  body: string;
  bodyLine: number;
}

/**
 * Every file of a collection below `root` and in its folders, in the order of names; none where there is no folder. A file that does
 * not fit the schema is named with its lines and left out, so that one slip takes nothing else down.
 */
export function readCollection<S extends z.ZodType>(
  root: string,
  { folder, schema, extension: ending }: CollectionKind<S>,
): { files: CollectionFile<z.output<S>>[]; problems: Problem[] } {
  const extension = ending ?? '.yaml';
  const path = join(root, folder);
  const names = existsSync(path)
    ? readdirSync(path, { recursive: true, encoding: 'utf8' }).filter((name) =>
        name.endsWith(extension),
      )
    : [];
  const files: CollectionFile<z.output<S>>[] = [];
  const problems: Problem[] = [];
  for (const name of names.sort()) {
    const file = `${folder}/${name}`;
    const text = readFileSync(join(path, name), 'utf8');
    const parts = extension === '.yaml' ? asYaml(text) : splitFrontMatter(text);
    if (!parts) {
      problems.push(refuse(file, 1, '文件开头没有用 --- 围起来的说明部分。'));
      continue;
    }
    const { body, bodyLine } = parts;
    const { data, lineOf, errors } = parseYaml(parts.yaml, extension === '.yaml' ? 0 : 1);
    problems.push(
      ...errors.map(({ line, message }) => refuse(file, line, `写法有误：${message}。`)),
    );
    if (errors.length > 0) continue;
    const parsed = schema.safeParse(data);
    if (parsed.success)
      files.push({
        file,
        slug: basename(name, extension),
        data: parsed.data,
        raw: data as Record<string, unknown>,
        lineOf,
        body,
        bodyLine,
      });
    else problems.push(...parsed.error.issues.map((issue) => reportIssue(file, lineOf, issue)));
  }
  return { files, problems };
}

const asYaml = (yaml: string) => ({ yaml, body: '', bodyLine: 1 });

/** What is wrong with one value, at its line. `base` is the path of what was parsed. */
export function reportIssue(
  file: string,
  lineOf: YamlFile['lineOf'],
  issue: z.core.$ZodIssue,
  base: readonly (string | number)[] = [],
): Problem {
  const keys = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
  const path = [...base, ...issue.path, ...keys].filter((key) => typeof key !== 'symbol');
  return refuse(file, lineOf(path), `${path.join('.') || '这个文件'}：${issue.message}。`);
}

function refuse(file: string, line: number, message: string): Problem {
  return {
    kind: 'entry-invalid',
    severity: 'error',
    file,
    line,
    message,
    cure: '请照 content/README.md 里的样例改正；改好以前，这一份不会出现在网站上。',
  };
}
