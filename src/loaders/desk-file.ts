import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../lib/problem.ts';
import { deskFile, type DeskFile } from '../schemas/desk.ts';
import { reportIssue } from './collection-files.ts';
import { parseYaml } from './yaml-file.ts';

const DESK_FILE = 'content/desk.yaml';

/** Where the editing desk keeps what is written; undefined where there is no file, or none that fits. */
export function readDeskFile(root: string): { desk: DeskFile | undefined; problems: Problem[] } {
  const path = join(root, DESK_FILE);
  if (!existsSync(path)) return { desk: undefined, problems: [] };
  const { data, lineOf, errors } = parseYaml(readFileSync(path, 'utf8'));
  const parsed = deskFile.safeParse(data);
  if (parsed.success) return { desk: parsed.data, problems: [] };
  const issues = errors.length > 0 ? [] : parsed.error.issues;
  return {
    desk: undefined,
    problems: [
      ...errors.map(({ line, message }) => reportBroken(line, message)),
      ...issues.map((issue) => reportIssue(DESK_FILE, lineOf, issue)),
    ],
  };
}

const reportBroken = (line: number, message: string): Problem => ({
  kind: 'entry-invalid',
  severity: 'error',
  file: DESK_FILE,
  line,
  message: `写法有误：${message}。`,
  cure: '请照 content/README.md 里的样例改正；改好以前，编辑台只能打开这台设备上的文件夹。',
});
