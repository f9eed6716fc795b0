import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../lib/problem.ts';
import { confusableGroup, type ConfusableGroup } from '../schemas/confusables.ts';
import { parseYaml } from './yaml-file.ts';

export const CONFUSABLES_FILE = 'content/confusables.yaml';

/** A word with its line in the file, for checks that must name it. */
export type ConfusableLine = ConfusableGroup['words'][number] & { line: number };

/**
 * The groups of words below `root` that are easily mixed up, in the order of the file; none where there is no file.
 * A group that does not fit is reported and left out.
 */
export function readConfusables(root: string): { groups: ConfusableLine[][]; problems: Problem[] } {
  const path = join(root, CONFUSABLES_FILE);
  if (!existsSync(path)) return { groups: [], problems: [] };
  const yaml = parseYaml(readFileSync(path, 'utf8'));
  const problems = yaml.errors.map(({ line, message }) => report(line, `写法有误：${message}。`));
  const data = yaml.data ?? [];
  if (!Array.isArray(data))
    return { groups: [], problems: [report(1, '应当一组一组地写，每组以“- words:”开头。')] };
  const groups: ConfusableLine[][] = [];
  (data as unknown[]).forEach((group, index) => {
    const parsed = confusableGroup.safeParse(group);
    if (parsed.success)
      groups.push(
        parsed.data.words.map((word, at) => ({
          ...word,
          line: yaml.lineOf([index, 'words', at, 'word']),
        })),
      );
    else
      for (const { path, message } of parsed.error.issues)
        problems.push(
          report(
            yaml.lineOf([index, ...(path as (string | number)[])]),
            `${path.join('.') || '这一组'}：${message}。`,
          ),
        );
  });
  return { groups, problems };
}

function report(line: number, message: string): Problem {
  return {
    kind: 'confusables-invalid',
    severity: 'error',
    file: CONFUSABLES_FILE,
    line,
    message,
    cure: '请照旁边的条目改正格式。',
  };
}
