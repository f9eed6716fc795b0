import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { foldWidth } from '../lib/privacy/fold-width.ts';
import type { PrivateFact } from '../lib/privacy/private-fact.ts';
import type { Problem } from '../lib/problem.ts';
import { confirmedFact, type ConfirmedFact } from '../schemas/confirmed-fact.ts';
import { parseYaml } from './yaml-file.ts';

export const CONFIRMED_FILE = 'content/confirmed-facts.yaml';

/** A confirmation with its line in the file, for checks that must name it. */
export interface ConfirmedLine extends ConfirmedFact {
  line: number;
}

/** The confirmations below `root`, in their order; none where there is no file. One that does not fit is reported and left out. */
export function readConfirmedFacts(root: string): {
  confirmed: ConfirmedLine[];
  problems: Problem[];
} {
  const path = join(root, CONFIRMED_FILE);
  if (!existsSync(path)) return { confirmed: [], problems: [] };
  const yaml = parseYaml(readFileSync(path, 'utf8'));
  const problems = yaml.errors.map(({ line, message }) =>
    refuseConfirmation(line, `写法有误：${message}。`),
  );
  const data = yaml.data ?? [];
  if (!Array.isArray(data))
    return { confirmed: [], problems: [refuseConfirmation(1, '应当一条一条地写。')] };
  const confirmed: ConfirmedLine[] = [];
  (data as unknown[]).forEach((entry, index) => {
    const line = yaml.lineOf([index]);
    const parsed = confirmedFact.safeParse(entry);
    if (parsed.success) confirmed.push({ ...parsed.data, line });
    else
      for (const { path: at, message } of parsed.error.issues)
        problems.push(refuseConfirmation(line, `${at.join('.') || '这一条'}：${message}。`));
  });
  return { confirmed, problems };
}

/** What is wrong with a confirmation: it does not count. */
export function refuseConfirmation(line: number, message: string): Problem {
  return {
    kind: 'confirmation-invalid',
    severity: 'error',
    file: CONFIRMED_FILE,
    line,
    message,
    cure: '请写成 - { file: 文件, fact: "代号", by: 复核人, on: 日期, why: 为什么可以公开 }；改好以前，这一条不算数。',
  };
}

/**
 * Code of a fact in a file: 12 hexadecimal digits of a SHA-256, which a confirmation names in place of the fact. How
 * a number is grouped does not count. Another file needs its own confirmation.
 */
export function digestFact(
  file: string,
  { what, text }: Pick<PrivateFact, 'what' | 'text'>,
): string {
  const words = foldWidth(text)
    .replace(/[\s·•.-]/gu, '')
    .toUpperCase();
  return createHash('sha256').update(`${file}\n${what}\n${words}`).digest('hex').slice(0, 12);
}
