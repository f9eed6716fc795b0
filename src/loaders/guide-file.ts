import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'astro/zod';
import type { Problem } from '../lib/problem.ts';
import { parseYaml, splitFrontMatter, type YamlFile } from './yaml-file.ts';

/** What one MDX file says, with the lines where it says it. */
export interface ReadGuide<T> {
  file: string;
  data: T;
  lineOf: YamlFile['lineOf'];
  body: string;
  bodyLine: number;
}

/** Reads one guide below `root`; what does not fit the schema is named with its line, and `read` is absent. */
export function readGuideFile<T>(
  root: string,
  file: string,
  schema: z.ZodType<T>,
): { read?: ReadGuide<T>; problems: Problem[] } {
  const parts = splitFrontMatter(readFileSync(join(root, file), 'utf8'));
  if (!parts) {
    return { problems: [reportGuide(file, 1, '文件开头没有用 --- 围起来的说明部分。')] };
  }
  const { lineOf, data, errors } = parseYaml(parts.yaml, 1);
  if (errors.length > 0) {
    const problems = errors.map(({ line, message }) =>
      reportGuide(file, line, `说明部分写法有误：${message}。`),
    );
    return { problems };
  }
  const parsed = schema.safeParse(data);
  if (!parsed.success) {
    return { problems: parsed.error.issues.map((issue) => reportIssue(file, lineOf, issue)) };
  }
  const { body, bodyLine } = parts;
  return { read: { file, data: parsed.data, lineOf, body, bodyLine }, problems: [] };
}

function reportIssue(file: string, lineOf: YamlFile['lineOf'], issue: z.core.$ZodIssue): Problem {
  const at =
    issue.code === 'unrecognized_keys' ? [...issue.path, ...issue.keys.slice(0, 1)] : issue.path;
  const path = at.filter((key) => typeof key !== 'symbol');
  return reportGuide(file, lineOf(path), `${path.join('.') || '说明部分'}：${issue.message}。`);
}

/** A fault of the form of a guide. */
export function reportGuide(
  file: string,
  line: number,
  message: string,
  cure = '请对照 content/README.md 里的样例改正。',
): Problem {
  return { kind: 'guide-invalid', severity: 'error', file, line, message, cure };
}
