import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../lib/problem.ts';
import { thesaurusEntry, type ThesaurusEntry } from '../schemas/thesaurus.ts';
import { parseYaml } from './yaml-file.ts';

export const THESAURUS_FILE = 'content/thesaurus.yaml';

/** An entry with its line in the file, for checks that must name it. */
export interface ThesaurusLine extends ThesaurusEntry {
  line: number;
}

/**
 * The everyday words below `root`, in the order of the file; none where there is no file. An entry that
 * does not fit is reported and left out.
 */
export function readThesaurus(root: string): { entries: ThesaurusLine[]; problems: Problem[] } {
  const path = join(root, THESAURUS_FILE);
  if (!existsSync(path)) return { entries: [], problems: [] };
  const yaml = parseYaml(readFileSync(path, 'utf8'));
  const report = (line: number, message: string): Problem => ({
    kind: 'thesaurus-invalid',
    severity: 'error',
    file: THESAURUS_FILE,
    line,
    message,
    cure: '请照旁边的条目改正格式。',
  });
  if (yaml.errors.length > 0)
    return {
      entries: [],
      problems: yaml.errors.map(({ line, message }) => report(line, `写法有误：${message}。`)),
    };
  const data = yaml.data ?? [];
  if (!Array.isArray(data))
    return { entries: [], problems: [report(1, '应当一行写一条，每条以“- { say:”开头。')] };
  const entries: ThesaurusLine[] = [];
  const problems: Problem[] = [];
  (data as unknown[]).forEach((entry, index) => {
    const line = yaml.lineOf([index]);
    const parsed = thesaurusEntry.safeParse(entry);
    if (parsed.success) entries.push({ ...parsed.data, line });
    else
      for (const issue of parsed.error.issues)
        problems.push(report(line, `${issue.path.join('.') || '这一条'}：${issue.message}。`));
  });
  return { entries, problems };
}
